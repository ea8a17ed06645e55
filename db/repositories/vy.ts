import { ruleViolated } from '../../shared/contract/errors.ts';
import { VyId } from '../../shared/domain/id.ts';
import { Vy } from '../../shared/domain/vy.ts';
import type { VyData } from '../../shared/domain/vy.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

/** Every saved view that can be read, in the order people have given them. */
export async function listVyer(tx: ReadTx): Promise<Vy[]> {
  const rows = await tx[db].selectFrom('vy').select(COLUMNS).orderBy('ordning').execute();
  // One that asks for something this version doesn't know must not hide the others.
  return rows.map(parsed).flatMap(({ data }) => (data ? [data] : []));
}

/** One view. Throws `NotFound`. */
export async function getVy(tx: ReadTx, id: VyId): Promise<Vy> {
  const query = tx[db].selectFrom('vy').select(COLUMNS).where('id', '=', id);
  return found(parsed(found(await query.executeTakeFirst())).data);
}

/** Adds a view after the others. */
export async function insertVy(tx: WriteTx, data: VyData): Promise<Vy> {
  const id = VyId.parse(tx.context.newId());
  const last = await tx[db]
    .selectFrom('vy')
    .select('ordning')
    .orderBy('ordning', 'desc')
    .executeTakeFirst();
  const ordning = (last?.ordning ?? 0) + 1;
  await tx[db]
    .insertInto('vy')
    .values({ id, ordning, ...toColumns(data), ...created(tx) })
    .execute();
  return getVy(tx, id);
}

/** Changes a view. Throws `NotFound`, `Conflict`. */
export async function updateVy(tx: WriteTx, id: VyId, version: number, data: VyData): Promise<Vy> {
  checkVersion(await getVy(tx, id), version);
  await tx[db]
    .updateTable('vy')
    .set({ ...toColumns(data), ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return getVy(tx, id);
}

/** Puts the views in a new order. Throws `not_same_views` unless every view is named once. */
export async function orderVyer(tx: WriteTx, ids: readonly VyId[]): Promise<void> {
  const present = new Set((await listVyer(tx)).map(({ id }) => id));
  const isSame = ids.length === present.size && ids.every((id) => present.delete(id));
  if (!isSame) throw ruleViolated('not_same_views', ['ids']);
  for (const [index, id] of ids.entries()) {
    await tx[db]
      .updateTable('vy')
      .set({ ordning: index + 1 })
      .where('id', '=', id)
      .execute();
  }
}

/** Takes a view away; what it showed stays. Throws `NotFound`. */
export async function deleteVy(tx: WriteTx, id: VyId): Promise<Vy> {
  const vy = await getVy(tx, id);
  await tx[db].deleteFrom('vy').where('id', '=', id).execute();
  return vy;
}

const COLUMNS = ['id', 'namn', 'sokning', 'kolumner', 'version'] as const;

function toColumns({ namn, sokning, kolumner }: VyData) {
  return { namn, sokning: JSON.stringify(sokning), kolumner: JSON.stringify(kolumner) };
}

function parsed({ sokning, kolumner, ...row }: { sokning: string; kolumner: string }) {
  const parts = {
    sokning: JSON.parse(sokning) as unknown,
    kolumner: JSON.parse(kolumner) as unknown,
  };
  return Vy.safeParse({ ...row, ...parts });
}
