import { sql } from 'kysely';
import type {
  Ramandring,
  RamandringData,
  Ramliggare,
  Ramomgang,
  Ramuppdrag,
  Redovisning,
  RedovisningData,
} from '../../shared/domain/fordelningsram.ts';
import { RamandringId, RedovisningId } from '../../shared/domain/id.ts';
import type { AnsokanId, ArendeId, FordelningsramId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { getFordelning } from './fordelning.ts';
import { getRam } from './fordelningsram.ts';

const ANDRING = [
  ...(['id', 'ramId', 'typ', 'dag', 'beloppKr', 'kallhanvisningId', 'anteckning'] as const),
  ...(['franAnsokanId', 'tillAnsokanId', 'tillRamId'] as const),
] as const;

/** A frame with its rounds and all that has become of it. Throws `NotFound`. */
export async function getRamliggare(tx: ReadTx, id: FordelningsramId): Promise<Ramliggare> {
  const andringar = await tx[db]
    .selectFrom('ramandring')
    .select(ANDRING)
    .where((where) => where.or([where('ramId', '=', id), where('tillRamId', '=', id)]))
    .orderBy('dag')
    .orderBy('id')
    .execute();
  return {
    ram: await getRam(tx, id),
    omgangar: await listOmgang(tx, id),
    andringar,
    redovisningar: await listRedovisning(tx, id),
    uppdrag: await listRamuppdrag(tx, id),
    grannar: await listGranne(tx, id, andringar),
  };
}

/**
 * Adds a decided change. Throws `change_before_decision`, `not_granted`, `taken_above_granted`,
 * `granted_below_used`, `granted_above_requested` and `change_above_rest`.
 */
export async function insertRamandring(
  tx: WriteTx,
  ramId: FordelningsramId,
  data: RamandringData,
): Promise<Ramandring> {
  const row: Ramandring = {
    ...{ id: RamandringId.parse(tx.context.newId()), ramId },
    ...{ franAnsokanId: null, tillAnsokanId: null, tillRamId: null },
    ...data,
  };
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('ramandring')
    .values({ ...row, ...made })
    .execute();
  return row;
}

/** Adds what has been told of use. Throws `not_granted`, `used_above_granted`. */
export async function insertRedovisning(tx: WriteTx, data: RedovisningData): Promise<Redovisning> {
  const row: Redovisning = { id: RedovisningId.parse(tx.context.newId()), ...data };
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('redovisning')
    .values({ ...row, ...made })
    .execute();
  return row;
}

/** The frame that an application is out of; null when there is no such application. */
export async function findRamOfAnsokan(
  tx: ReadTx,
  id: AnsokanId,
): Promise<FordelningsramId | null> {
  const row = await tx[db]
    .selectFrom('ansokan as a')
    .innerJoin('fordelningsomgang as o', 'o.id', 'a.omgangId')
    .select('o.ramId')
    .where('a.id', '=', id)
    .executeTakeFirst();
  return row?.ramId ?? null;
}

async function listOmgang(tx: ReadTx, id: FordelningsramId): Promise<Ramomgang[]> {
  const cases = await tx[db]
    .selectFrom('fordelningsomgang as o')
    .innerJoin('arende as a', 'a.id', 'o.arendeId')
    .select(['o.arendeId', 'a.diarienummer', 'a.arendemening'])
    .where('o.ramId', '=', id)
    .orderBy('o.id')
    .execute();
  const rounds: Ramomgang[] = [];
  for (const { arendeId, diarienummer, arendemening } of cases) {
    const fordelning = await getFordelning(tx, arendeId);
    if (!fordelning) continue;
    const decided = await decisionOn(tx, arendeId);
    rounds.push({ fordelning, diarienummer, arendemening, ...decided });
  }
  const dayOf = ({ beslut }: Ramomgang) => beslut?.datum ?? '9999-12-31';
  return rounds.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

async function decisionOn(tx: ReadTx, arendeId: ArendeId) {
  const beslut = await tx[db]
    .selectFrom('beslut')
    .select(['id', 'organId', 'datum', 'paragraf'])
    .where('arendeId', '=', arendeId)
    .orderBy('datum', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (!beslut) return { beslut: null, tilldelningar: [] };
  const tilldelningar = await tx[db]
    .selectFrom('tilldelning as t')
    .innerJoin('beslut as b', 'b.id', 't.beslutId')
    .select(['t.ansokanId', 't.beloppKr'])
    .where('b.arendeId', '=', arendeId)
    .execute();
  return { beslut, tilldelningar };
}

async function listRedovisning(tx: ReadTx, id: FordelningsramId): Promise<Redovisning[]> {
  return tx[db]
    .selectFrom('redovisning as r')
    .innerJoin('ansokan as a', 'a.id', 'r.ansokanId')
    .innerJoin('fordelningsomgang as o', 'o.id', 'a.omgangId')
    .select(['r.id', 'r.ansokanId', 'r.postId', 'r.dag', 'r.beloppKr', 'r.kallhanvisningId'])
    .select(['r.anteckning', 'r.aterrapporteringId'])
    .where('o.ramId', '=', id)
    .orderBy('r.dag')
    .orderBy(sql`r.rowid`)
    .execute();
}

async function listRamuppdrag(tx: ReadTx, id: FordelningsramId): Promise<Ramuppdrag[]> {
  const { rows } = await sql<Ramuppdrag>`SELECT r.id, r.arende_id, r.text, r.ansvarig_organ_id,
    coalesce(o.namn, r.ansvarig) AS ansvarig, r.senast, r.status
    FROM aterrapportering r LEFT JOIN organ o ON o.id = r.ansvarig_organ_id
    WHERE r.arende_id IN (SELECT arende_id FROM fordelningsomgang WHERE ram_id = ${id})
    ORDER BY r.sista, r.id`.execute(tx[db]);
  return rows;
}

async function listGranne(
  tx: ReadTx,
  id: FordelningsramId,
  andringar: readonly Ramandring[],
): Promise<Ramliggare['grannar']> {
  const ids = andringar.flatMap(({ ramId, tillRamId }) => [ramId, tillRamId ?? ramId]);
  const others = [...new Set(ids)].filter((other) => other !== id);
  if (others.length === 0) return [];
  const { rows } = await sql<Ramliggare['grannar'][number]>`SELECT id, ar, andamal
    FROM fordelningsram WHERE id IN (${sql.join(others)}) ORDER BY ar, id`.execute(tx[db]);
  return rows;
}
