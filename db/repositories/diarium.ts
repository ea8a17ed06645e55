import type { Diarium, DiariumData } from '../../shared/domain/diarium.ts';
import { DiariumId } from '../../shared/domain/id.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { created, found } from './rows.ts';

/** A diarium as stored; what follows from its pattern is left to the rules. */
export type StoredDiarium = Omit<Diarium, 'kraverKlass' | 'nastaNummer'>;

const COLUMNS = ['id', 'organId', 'namn', 'monster'] as const;

/** Every diarium, oldest first. */
export async function listDiarium(tx: ReadTx): Promise<StoredDiarium[]> {
  return tx[db].selectFrom('diarium').select(COLUMNS).orderBy('id').execute();
}

/** One diarium. Throws `NotFound`. */
export async function getDiarium(tx: ReadTx, id: DiariumId): Promise<StoredDiarium> {
  const row = await tx[db]
    .selectFrom('diarium')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return found(row);
}

/** Adds a diarium. Throws `external_organ` when the body belongs to another authority. */
export async function insertDiarium(
  tx: WriteTx,
  organId: OrganId,
  data: DiariumData,
): Promise<StoredDiarium> {
  const id = DiariumId.parse(tx.context.newId());
  await tx[db]
    .insertInto('diarium')
    .values({ id, organId, ...data, ...created(tx) })
    .execute();
  return { id, organId, ...data };
}

/** The serial the next case of that year would get; not reserved. */
export async function peekLopnr(tx: ReadTx, diariumId: DiariumId, ar: number): Promise<number> {
  const row = await tx[db]
    .selectFrom('diarieserie')
    .select('senasteLopnr')
    .where('diariumId', '=', diariumId)
    .where('ar', '=', ar)
    .executeTakeFirst();
  return (row?.senasteLopnr ?? 0) + 1;
}

/** Takes the next serial of that year; without a gap, since a rollback gives it back. */
export async function takeLopnr(tx: WriteTx, diariumId: DiariumId, ar: number): Promise<number> {
  const lopnr = await peekLopnr(tx, diariumId, ar);
  const query =
    lopnr === 1
      ? tx[db].insertInto('diarieserie').values({ diariumId, ar, senasteLopnr: lopnr })
      : tx[db]
          .updateTable('diarieserie')
          .set({ senasteLopnr: lopnr })
          .where('diariumId', '=', diariumId)
          .where('ar', '=', ar);
  await query.execute();
  return lopnr;
}
