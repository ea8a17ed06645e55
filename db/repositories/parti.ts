import { PartiId } from '../../shared/domain/id.ts';
import type { Parti, PartiData } from '../../shared/domain/parti.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

const COLUMNS = ['id', 'kod', 'namn', 'genitiv', 'giltigFran', 'giltigTill', 'version'] as const;

/** Every party, by name in Swedish order. */
export async function listParti(tx: ReadTx): Promise<Parti[]> {
  const rows = await tx[db].selectFrom('parti').select(COLUMNS).execute();
  return rows.sort((a, b) => (toSortKey(a.namn) < toSortKey(b.namn) ? -1 : 1));
}

/** Adds a party. Throws `parti_code_taken` when another has its code on some day. */
export async function insertParti(tx: WriteTx, data: PartiData): Promise<Parti> {
  const id = PartiId.parse(tx.context.newId());
  await tx[db]
    .insertInto('parti')
    .values({ id, ...data, ...created(tx) })
    .execute();
  return getParti(tx, id);
}

/** Changes a party. Throws `NotFound`, `Conflict`, `parti_code_taken`. */
export async function updateParti(
  tx: WriteTx,
  id: PartiId,
  version: number,
  data: PartiData,
): Promise<Parti> {
  checkVersion(await getParti(tx, id), version);
  await tx[db]
    .updateTable('parti')
    .set({ ...data, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getParti(tx, id);
}

/** One party. Throws `NotFound`. */
export async function getParti(tx: ReadTx, id: PartiId): Promise<Parti> {
  const row = await tx[db]
    .selectFrom('parti')
    .select(COLUMNS)
    .where('id', '=', id)
    .executeTakeFirst();
  return found(row);
}
