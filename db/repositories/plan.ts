import { PlanId } from '../../shared/domain/id.ts';
import type { ArendeId, BevakningId, OrganId, RemissvarId } from '../../shared/domain/id.ts';
import type { Plan, Planbevakning, PlanData, Planpunkt } from '../../shared/domain/planering.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

/** Whose plan it is: a body's, for one case. */
export interface PlanKey {
  readonly arendeId: ArendeId;
  readonly organId: OrganId;
}

async function getPlan(tx: ReadTx, key: PlanKey): Promise<Plan> {
  return found((await findPlan(tx, key)) ?? undefined);
}

/** A body's plan for a case, or null when none is made. */
export async function findPlan(tx: ReadTx, { arendeId, organId }: PlanKey): Promise<Plan | null> {
  const row = await tx[db]
    .selectFrom('plan')
    .select(['id', 'arendeId', 'organId', 'sistaDag', 'sammantradeId', 'omedelbarJustering'])
    .select('version')
    .where('arendeId', '=', arendeId)
    .where('organId', '=', organId)
    .executeTakeFirst();
  if (!row) return null;
  const omedelbarJustering = row.omedelbarJustering === 1;
  const dagar = await dagarOf(tx, row.id);
  const bevakade = (await listPlanbevakning(tx, row.id)).map(({ bevakningId: _, ...told }) => told);
  return { ...row, omedelbarJustering, dagar, bevakade };
}

async function dagarOf(tx: ReadTx, planId: PlanId): Promise<Plan['dagar']> {
  const rows = await tx[db]
    .selectFrom('plandag')
    .select(['slag', 'namn', 'datum', 'egen'])
    .where('planId', '=', planId)
    .orderBy('ordning')
    .execute();
  return rows.map((row) => ({ ...row, egen: row.egen === 1 }));
}

/** The reminders made from a plan, with the ids they have. */
export async function listPlanbevakning(
  tx: ReadTx,
  planId: PlanId,
): Promise<(Planbevakning & { bevakningId: BevakningId })[]> {
  const rows = await tx[db]
    .selectFrom('planbevakning as p')
    .innerJoin('bevakning as b', 'b.id', 'p.bevakningId')
    .select(['p.slag', 'p.namn', 'p.bevakningId', 'b.datum', 'b.klar'])
    .where('p.planId', '=', planId)
    .orderBy('b.datum')
    .orderBy('p.bevakningId')
    .execute();
  return rows.map((row) => ({ ...row, klar: row.klar === 1 }));
}

/**
 * Stores a plan whole; version 0 makes it. Throws `Conflict` when it has been changed since, and
 * `meeting_of_other` for a meeting of another body.
 */
export async function savePlan(
  tx: WriteTx,
  key: PlanKey,
  version: number,
  { dagar, ...data }: PlanData,
): Promise<Plan> {
  const before = await findPlan(tx, key);
  checkVersion(before ?? { version: 0 }, version);
  const id = before?.id ?? PlanId.parse(tx.context.newId());
  const row = { ...data, omedelbarJustering: toFlag(data.omedelbarJustering) };
  if (before) {
    const values = { ...row, ...changed(tx, version) };
    await tx[db].updateTable('plan').set(values).where('id', '=', id).execute();
  } else {
    const values = { id, ...key, ...row, ...created(tx) };
    await tx[db].insertInto('plan').values(values).execute();
  }
  await replaceDagar(tx, id, dagar);
  return getPlan(tx, key);
}

async function replaceDagar(tx: WriteTx, planId: PlanId, dagar: PlanData['dagar']) {
  await tx[db].deleteFrom('plandag').where('planId', '=', planId).execute();
  if (dagar.length === 0) return;
  const rows = dagar.map((one, ordning) => ({
    ...{ planId, ordning, slag: one.slag, namn: one.namn },
    ...{ datum: one.datum, egen: toFlag(one.egen) },
  }));
  await tx[db].insertInto('plandag').values(rows).execute();
}

/** The answer to a remiss that a plan is of: the first that can still be planned, else the first. */
export async function findPlannedSvar(
  tx: ReadTx,
  { arendeId, organId }: PlanKey,
): Promise<RemissvarId | null> {
  const row = await tx[db]
    .selectFrom('remissvar')
    .select('id')
    .where('arendeId', '=', arendeId)
    .where('organId', '=', organId)
    .orderBy((where) => where('status', 'in', ['besvarad', 'avstar']))
    .orderBy('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Remembers which reminder was made of which date. */
export async function insertPlanbevakning(
  tx: WriteTx,
  row: { planId: PlanId; slag: Planpunkt; namn: string; bevakningId: BevakningId },
): Promise<void> {
  await tx[db].insertInto('planbevakning').values(row).execute();
}
