import type { Selectable } from 'kysely';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { SekretessmarkeringId } from '../../shared/domain/id.ts';
import type { ArendeId, HandlingId } from '../../shared/domain/id.ts';
import type { SekretessData, Sekretessmarkering } from '../../shared/domain/sekretess.ts';
import type { HandlingTables } from '../schema-handling.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { created, found } from './rows.ts';

/** The secrecy markings of a handling, lifted ones too, oldest first. */
export async function listSekretess(
  tx: ReadTx,
  handlingId: HandlingId,
): Promise<Sekretessmarkering[]> {
  const query = tx[db].selectFrom('sekretessmarkering').selectAll();
  const rows = await query.where('handlingId', '=', handlingId).orderBy('id').execute();
  return rows.map(toSekretess);
}

/** The markings that stand of the handlingar of a case. */
export async function listMarkeringar(
  tx: ReadTx,
  arendeId: ArendeId,
): Promise<Sekretessmarkering[]> {
  const rows = await tx[db]
    .selectFrom('sekretessmarkering as s')
    .innerJoin('handling as h', 'h.id', 's.handlingId')
    .selectAll('s')
    .where('h.arendeId', '=', arendeId)
    .where('s.havdDatum', 'is', null)
    .orderBy('s.id')
    .execute();
  return rows.map(toSekretess);
}

/** One secrecy marking. Throws `NotFound`. */
export async function getSekretess(
  tx: ReadTx,
  id: SekretessmarkeringId,
): Promise<Sekretessmarkering> {
  const query = tx[db].selectFrom('sekretessmarkering').selectAll().where('id', '=', id);
  return toSekretess(found(await query.executeTakeFirst()));
}

/** Marks a handling. Throws `secret_not_registered` for one that isn't in the register (K03). */
export async function insertSekretess(
  tx: WriteTx,
  handlingId: HandlingId,
  data: SekretessData,
): Promise<Sekretessmarkering> {
  const id = SekretessmarkeringId.parse(tx.context.newId());
  await tx[db]
    .insertInto('sekretessmarkering')
    .values({ id, handlingId, ...data, havdDatum: null, ...created(tx) })
    .execute();
  return getSekretess(tx, id);
}

/** Lifts a marking, which stays to be seen. Throws `NotFound`, and `already_lifted`. */
export async function setHavd(
  tx: WriteTx,
  id: SekretessmarkeringId,
  havdDatum: string,
): Promise<Sekretessmarkering> {
  const before = await getSekretess(tx, id);
  if (before.havdDatum !== null) throw ruleViolated('already_lifted', ['markeringId']);
  await tx[db]
    .updateTable('sekretessmarkering')
    .set({ havdDatum, andrad: tx.tid })
    .where('id', '=', id)
    .execute();
  return { ...before, havdDatum };
}

function toSekretess({
  andrad: _andrad,
  ...row
}: Selectable<HandlingTables['sekretessmarkering']>): Sekretessmarkering {
  return row;
}
