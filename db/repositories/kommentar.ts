import type { Selectable } from 'kysely';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { KommentarId } from '../../shared/domain/id.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Kommentar, KommentarData } from '../../shared/domain/granskning.ts';
import type { GranskningTables } from '../schema-granskning.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { created, found } from './rows.ts';

/** The comments on a paper, oldest first. */
export async function listKommentarer(
  tx: ReadTx,
  tjansteskrivelseId: TjansteskrivelseId,
): Promise<Kommentar[]> {
  const query = tx[db].selectFrom('kommentar').selectAll();
  const own = query.where('tjansteskrivelseId', '=', tjansteskrivelseId);
  return (await own.orderBy('id').execute()).map(toKommentar);
}

/** One comment. Throws `NotFound`. */
export async function getKommentar(tx: ReadTx, id: KommentarId): Promise<Kommentar> {
  const query = tx[db].selectFrom('kommentar').selectAll().where('id', '=', id);
  return toKommentar(found(await query.executeTakeFirst()));
}

/** Says something about a paper. */
export async function insertKommentar(
  tx: WriteTx,
  tjansteskrivelseId: TjansteskrivelseId,
  data: KommentarData,
): Promise<Kommentar> {
  const id = KommentarId.parse(tx.context.newId());
  const { skapad, skapadAv } = created(tx);
  const open = { lostTid: null, lostAv: null };
  const values = { id, tjansteskrivelseId, ...data, ...open, skapad, skapadAv };
  await tx[db].insertInto('kommentar').values(values).execute();
  return getKommentar(tx, id);
}

/** Settles a comment, or opens it again. Throws `reply_not_settled` for an answer. */
export async function settleKommentar(
  tx: WriteTx,
  { id, svarPa }: Kommentar,
  lost: boolean,
): Promise<Kommentar> {
  if (svarPa !== null) throw ruleViolated('reply_not_settled', ['kommentarId']);
  const { skapad: lostTid, skapadAv: lostAv } = created(tx);
  await tx[db]
    .updateTable('kommentar')
    .set(lost ? { lostTid, lostAv } : { lostTid: null, lostAv: null })
    .where('id', '=', id)
    .execute();
  return getKommentar(tx, id);
}

function toKommentar({ lostTid, lostAv, ...row }: Selectable<GranskningTables['kommentar']>) {
  const lost = lostTid === null || lostAv === null ? null : { tid: lostTid, av: lostAv };
  return { ...row, lost };
}
