import { DelegationsbeslutId } from '../../shared/domain/id.ts';
import type { ArendeId, OrganId, ParagrafId, SammantradeId } from '../../shared/domain/id.ts';
import type {
  Anmalningsparagraf,
  Delegationsbeslut,
  DelegationsbeslutData,
} from '../../shared/domain/delegation.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { getDelegationsserie } from './delegationsserie.ts';
import { changed, checkVersion, created, found, toMakulering } from './rows.ts';

const LOCKED = ['justerad', 'anslagen', 'klagotid_lopt_ut'] as const;

function selectBeslut(tx: ReadTx) {
  return tx[db]
    .selectFrom('delegationsbeslut as b')
    .leftJoin('arende as a', 'a.id', 'b.arendeId')
    .leftJoin('paragraf as p', 'p.id', 'b.anmaldParagrafId')
    .leftJoin('sammantrade as s', 's.id', 'p.sammantradeId')
    .leftJoin('protokollsdel as d', 'd.id', 'p.protokollsdelId')
    .select(['b.id', 'b.organId', 'b.version', 'b.ar', 'b.nr', 'b.punktId', 'b.datum'])
    .select(['b.beslutsfattareId', 'b.arendeId', 'b.innehall', 'b.sarskiltProtokoll'])
    .select(['b.overklagande', 'b.protokollfort', 'b.anslaget', 'b.nedtaget'])
    .select(['b.makuleradOrsak', 'b.makuleradAv', 'b.makuleradTid', 'a.diarienummer'])
    .select([
      'p.id as paragrafId',
      'p.nr as paragrafNr',
      'p.sammantradeId',
      'd.status as delstatus',
    ])
    .select('s.datum as anmaldDatum');
}
type Row = Awaited<ReturnType<ReturnType<typeof selectBeslut>['executeTakeFirstOrThrow']>>;

function toBeslut(row: Row): Delegationsbeslut {
  const { makuleradOrsak, makuleradAv, makuleradTid, ...own } = row;
  const { paragrafId, paragrafNr: nr, sammantradeId, delstatus, anmaldDatum: datum, ...rest } = own;
  const isReported = paragrafId && nr !== null && sammantradeId && datum !== null;
  const last = LOCKED.some((status) => status === delstatus);
  return {
    ...rest,
    anmald: isReported ? { paragrafId, sammantradeId, datum, nr, last } : null,
    makulering: toMakulering({ makuleradOrsak, makuleradAv, makuleradTid }),
  };
}

/** The decisions of a body and a year, the last number first. */
export async function listDelegationsbeslut(
  tx: ReadTx,
  { organId, ar }: { organId: OrganId; ar: number },
): Promise<Delegationsbeslut[]> {
  const rows = await selectBeslut(tx)
    .where('b.organId', '=', organId)
    .where('b.ar', '=', ar)
    .orderBy('b.nr', 'desc')
    .execute();
  return rows.map(toBeslut);
}

/** The decisions that belong to a case, the last first. */
export async function listDelegationsbeslutOfArende(
  tx: ReadTx,
  arendeId: ArendeId,
): Promise<Delegationsbeslut[]> {
  const rows = await selectBeslut(tx)
    .where('b.arendeId', '=', arendeId)
    .orderBy('b.datum', 'desc')
    .orderBy('b.id', 'desc')
    .execute();
  return rows.map(toBeslut);
}

/** The decisions that are reported to a meeting. */
export async function listDelegationsbeslutOfSammantrade(
  tx: ReadTx,
  sammantradeId: SammantradeId,
): Promise<Delegationsbeslut[]> {
  const rows = await selectBeslut(tx)
    .where('p.sammantradeId', '=', sammantradeId)
    .orderBy('b.ar')
    .orderBy('b.nr')
    .execute();
  return rows.map(toBeslut);
}

/** Decisions made before a day that are neither reported nor makulerade, the oldest first. */
export async function listOanmalda(
  tx: ReadTx,
  { organId, fore }: { organId: OrganId; fore: string },
): Promise<Delegationsbeslut[]> {
  const rows = await selectBeslut(tx)
    .where('b.organId', '=', organId)
    .where('b.datum', '<', fore)
    .where('b.anmaldParagrafId', 'is', null)
    .where('b.makuleradTid', 'is', null)
    .orderBy('b.ar')
    .orderBy('b.nr')
    .execute();
  return rows.map(toBeslut);
}

/** One decision. Throws `NotFound`. */
export async function getDelegationsbeslut(
  tx: ReadTx,
  id: DelegationsbeslutId,
): Promise<Delegationsbeslut> {
  return toBeslut(found(await selectBeslut(tx).where('b.id', '=', id).executeTakeFirst()));
}

/**
 * Registers a decision under the body's next number of the year. Throws `point_applies_not`,
 * `decider_missing`, `urgent_needs_chair`, `body_delegates_not`, `unknown_reference`.
 */
export async function insertDelegationsbeslut(
  tx: WriteTx,
  organId: OrganId,
  data: DelegationsbeslutData,
): Promise<Delegationsbeslut> {
  const id = DelegationsbeslutId.parse(tx.context.newId());
  const ar = Number(data.datum.slice(0, 4));
  const nr = await nextNumber(tx, organId, ar);
  const values = { id, organId, ar, nr, ...data, ...created(tx) };
  await tx[db].insertInto('delegationsbeslut').values(values).execute();
  return getDelegationsbeslut(tx, id);
}

async function nextNumber(tx: ReadTx, organId: OrganId, ar: number): Promise<number> {
  const row = await tx[db]
    .selectFrom('delegationsbeslut')
    .select(({ fn }) => fn.max('nr').as('nr'))
    .where('organId', '=', organId)
    .where('ar', '=', ar)
    .executeTakeFirst();
  const last = row?.nr ?? null;
  return last === null ? (await getDelegationsserie(tx, { organId, ar })).forstaNr : last + 1;
}

/** What can be changed of a decision: what it says, its makulering, or where it is reported. */
type Change =
  | DelegationsbeslutData
  | { readonly makuleradOrsak: string; readonly makuleradAv: string; readonly makuleradTid: string }
  | { readonly anmaldParagrafId: ParagrafId | null };

/**
 * Changes a decision. Throws `NotFound`, `Conflict`, `day_outside_year`, `already_reported`,
 * `makulerat`, `part_locked`, `paragraf_of_other_body`, `reported_before_decided`, and what making
 * it throws.
 */
export async function updateDelegationsbeslut(
  tx: WriteTx,
  id: DelegationsbeslutId,
  version: number,
  change: Change,
): Promise<Delegationsbeslut> {
  checkVersion(await getDelegationsbeslut(tx, id), version);
  await tx[db]
    .updateTable('delegationsbeslut')
    .set({ ...change, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getDelegationsbeslut(tx, id);
}

/** The §§ that a body's decisions can be reported in: those that aren't approved, latest first. */
export function listAnmalningsparagraf(
  tx: ReadTx,
  organId: OrganId,
): Promise<Anmalningsparagraf[]> {
  return tx[db]
    .selectFrom('paragraf as p')
    .innerJoin('sammantrade as s', 's.id', 'p.sammantradeId')
    .innerJoin('protokollsdel as d', 'd.id', 'p.protokollsdelId')
    .select(['p.id', 'p.sammantradeId', 's.datum', 'p.nr', 'p.rubrik'])
    .where('p.organId', '=', organId)
    .where('p.status', '!=', 'utgatt')
    .where('d.status', 'not in', LOCKED)
    .orderBy('s.datum', 'desc')
    .orderBy('p.nr')
    .execute();
}
