import { MottagargruppId } from '../../shared/domain/id.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { Mottagargrupp, MottagargruppData } from '../../shared/domain/mottagargrupp.ts';
import { toSortKey } from '../sort-key.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found, toFlag } from './rows.ts';

const COLUMNS = ['id', 'namn', 'organId', 'standig', 'avslutad', 'version'] as const;

/** Every group of recipients, by name in Swedish order. */
export async function listMottagargrupp(tx: ReadTx): Promise<Mottagargrupp[]> {
  const rows = await tx[db].selectFrom('mottagargrupp').select('id').execute();
  const groups: Mottagargrupp[] = [];
  for (const { id } of rows) groups.push(await getMottagargrupp(tx, id));
  return groups.sort((a, b) => (toSortKey(a.namn) < toSortKey(b.namn) ? -1 : 1));
}

/** Groups that stand for every decision of a body. */
export async function listStandiga(tx: ReadTx, organId: OrganId): Promise<Mottagargrupp[]> {
  const groups = await listMottagargrupp(tx);
  return groups.filter((one) => one.standig && !one.avslutad && one.organId === organId);
}

/** One group. Throws `NotFound`. */
export async function getMottagargrupp(tx: ReadTx, id: MottagargruppId): Promise<Mottagargrupp> {
  const row = found(
    await tx[db]
      .selectFrom('mottagargrupp')
      .select(COLUMNS)
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  const rader = await tx[db]
    .selectFrom('mottagargrupprad')
    .select(['organId', 'personId', 'kontaktId', 'mottagare', 'kanal', 'adress', 'antal'])
    .select('kopietyp as version')
    .where('gruppId', '=', id)
    .orderBy('ordning')
    .execute();
  return { ...row, standig: row.standig === 1, avslutad: row.avslutad === 1, rader };
}

/** Adds a group. Throws `group_exists` for a name in use, `standing_of_body`. */
export async function insertMottagargrupp(
  tx: WriteTx,
  data: MottagargruppData,
): Promise<Mottagargrupp> {
  const id = MottagargruppId.parse(tx.context.newId());
  await tx[db]
    .insertInto('mottagargrupp')
    .values({ id, ...toColumns(data), ...created(tx) })
    .execute();
  await replaceRader(tx, id, data.rader);
  return getMottagargrupp(tx, id);
}

/** Changes a group. Throws `NotFound`, `Conflict`, `group_exists`, `standing_of_body`. */
export async function updateMottagargrupp(
  tx: WriteTx,
  id: MottagargruppId,
  version: number,
  data: MottagargruppData,
): Promise<Mottagargrupp> {
  checkVersion(await getMottagargrupp(tx, id), version);
  await tx[db]
    .updateTable('mottagargrupp')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  await replaceRader(tx, id, data.rader);
  return getMottagargrupp(tx, id);
}

function toColumns({ rader: _, standig, avslutad, ...rest }: MottagargruppData) {
  return { ...rest, standig: toFlag(standig), avslutad: toFlag(avslutad) };
}

async function replaceRader(
  tx: WriteTx,
  gruppId: MottagargruppId,
  rader: MottagargruppData['rader'],
): Promise<void> {
  await tx[db].deleteFrom('mottagargrupprad').where('gruppId', '=', gruppId).execute();
  for (const [ordning, { version: kopietyp, ...rad }] of rader.entries()) {
    const values = { ...rad, kopietyp, gruppId, ordning };
    await tx[db].insertInto('mottagargrupprad').values(values).execute();
  }
}
