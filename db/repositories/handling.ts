import type { Selectable, Updateable } from 'kysely';
import type { Handling, HandlingData } from '../../shared/domain/handling.ts';
import { HandlingId } from '../../shared/domain/id.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import type { HandlingTables } from '../schema-handling.ts';
import { indexHandling } from '../search/feed.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { fromMotpart, toMotpart } from './motpart.ts';
import { changed, checkVersion, found, toMakulering } from './rows.ts';

/** The numbers of a new handling, taken and printed by the caller. */
export interface Handlingsnummer {
  handlnr: number;
  /** Its number in the diarium's own series, where there is one. */
  serie: { ar: number; nr: number } | null;
  /** As printed, for ever. */
  beteckning: string;
}

/** The handlingar of a case, by number. */
export async function listHandling(tx: ReadTx, arendeId: ArendeId): Promise<Handling[]> {
  const rows = await tx[db]
    .selectFrom('handling')
    .selectAll()
    .where('arendeId', '=', arendeId)
    .orderBy('handlnr')
    .execute();
  return rows.map(toHandling);
}

/** One handling. Throws `NotFound`. */
export async function getHandling(tx: ReadTx, id: HandlingId): Promise<Handling> {
  const query = tx[db].selectFrom('handling').selectAll().where('id', '=', id);
  return toHandling(found(await query.executeTakeFirst()));
}

/** The number that the next handling of a case gets. */
export async function nextHandlnr(tx: ReadTx, arendeId: ArendeId): Promise<number> {
  const { last } = await tx[db]
    .selectFrom('handling')
    .select(({ fn }) => fn.max('handlnr').as('last'))
    .where('arendeId', '=', arendeId)
    .executeTakeFirstOrThrow();
  // An aggregate over no rows is null, whatever the column's type.
  return ((last as number | null) ?? 0) + 1;
}

/** Registers a handling under the next number of its case. Throws `number_not_given` for another. */
export async function insertHandling(
  tx: WriteTx,
  arendeId: ArendeId,
  nummer: Handlingsnummer,
  data: HandlingData,
  ersatterId: HandlingId | null = null,
): Promise<Handling> {
  const id = HandlingId.parse(tx.context.newId());
  const { handlnr, serie, beteckning } = nummer;
  const numbers = { handlnr, beteckning, serieAr: serie?.ar ?? null, serieNr: serie?.nr ?? null };
  const registered = { registreradTid: tx.tid, registreradAv: tx.context.user, andrad: tx.tid };
  const { rad } = await tx[db]
    .insertInto('handling')
    .values({ id, arendeId, ersatterId, ...numbers, ...toColumns(data), ...registered })
    .returning('rad')
    .executeTakeFirstOrThrow();
  await indexHandling(tx, rad);
  return getHandling(tx, id);
}

/** Corrects a handling; its numbers stand. Throws `NotFound`, `Conflict`, `no_longer_draft`. */
export function updateHandling(
  tx: WriteTx,
  id: HandlingId,
  version: number,
  data: HandlingData,
): Promise<Handling> {
  return setColumns(tx, id, version, toColumns(data));
}

/** Cancels a handling, which stands to be seen. Throws `NotFound`, `Conflict`, `makulerat`. */
export function setHandlingMakulerad(
  tx: WriteTx,
  id: HandlingId,
  version: number,
  makuleradOrsak: string,
): Promise<Handling> {
  const made = { makuleradAv: tx.context.user, makuleradTid: tx.tid };
  return setColumns(tx, id, version, { makuleradOrsak, ...made });
}

async function setColumns(
  tx: WriteTx,
  id: HandlingId,
  version: number,
  columns: Updateable<HandlingTables['handling']>,
): Promise<Handling> {
  checkVersion(await getHandling(tx, id), version);
  const { rad } = await tx[db]
    .updateTable('handling')
    .set({ ...columns, ...changed(tx, version) })
    .where('id', '=', id)
    .returning('rad')
    .executeTakeFirstOrThrow();
  await indexHandling(tx, rad);
  return getHandling(tx, id);
}

function toColumns({ motpart, ...rest }: HandlingData) {
  return { ...rest, rubrikSort: toSortKey(rest.rubrik), ...fromMotpart(motpart) };
}

function toHandling(row: Selectable<HandlingTables['handling']>): Handling {
  const { id, arendeId, handlnr, beteckning, ersatterId, version, anmarkning } = row;
  const { riktning, statusTf, handlingstyp, rubrik, rubrikOffentlig, offentlighet } = row;
  const { datumHandling, inkommenDatum, upprattadDatum, registreradTid, registreradAv } = row;
  const { registreringsform, registreringsskal } = row;
  return {
    ...{ id, arendeId, handlnr, beteckning, ersatterId, version, anmarkning },
    ...{ riktning, statusTf, handlingstyp, rubrik, rubrikOffentlig, offentlighet },
    ...{ datumHandling, inkommenDatum, upprattadDatum, registreradTid, registreradAv },
    ...{ registreringsform, registreringsskal },
    motpart: toMotpart(row),
    makulering: toMakulering(row),
  };
}
