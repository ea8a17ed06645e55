import type { EgenFras, EgenFrasData } from '../../shared/domain/egen-fras.ts';
import { EgenFrasId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = ['id', 'kod', 'rubrik', 'text', 'lagrum', 'avslutad', 'version'] as const;

/** The register's own phrases by code, those out of use too. */
export async function listEgenFras(tx: ReadTx): Promise<EgenFras[]> {
  const rows = await tx[db].selectFrom('egenFras').select(COLUMNS).orderBy('kod').execute();
  return rows.map((row) => ({ ...row, avslutad: row.avslutad === 1 }));
}

/** One phrase. Throws `NotFound`. */
export async function getEgenFras(tx: ReadTx, id: EgenFrasId): Promise<EgenFras> {
  const query = tx[db].selectFrom('egenFras').select(COLUMNS).where('id', '=', id);
  const row = found(await query.executeTakeFirst());
  return { ...row, avslutad: row.avslutad === 1 };
}

/** Adds a phrase. Throws `already_exists` for a code that is taken. */
export async function insertEgenFras(tx: WriteTx, data: EgenFrasData): Promise<EgenFras> {
  const id = EgenFrasId.parse(tx.context.newId());
  const row = { ...data, avslutad: toFlag(data.avslutad) };
  await tx[db]
    .insertInto('egenFras')
    .values({ id, ...row, ...created(tx) })
    .execute();
  return getEgenFras(tx, id);
}

/** Changes a phrase. Throws `NotFound`, `Conflict`, `already_exists`. */
export async function updateEgenFras(
  tx: WriteTx,
  id: EgenFrasId,
  version: number,
  data: EgenFrasData,
): Promise<EgenFras> {
  checkVersion(await getEgenFras(tx, id), version);
  await tx[db]
    .updateTable('egenFras')
    .set({ ...data, avslutad: toFlag(data.avslutad), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getEgenFras(tx, id);
}
