import type { OrganId } from '../../shared/domain/id.ts';
import type { Inkallelseordning, Inkallelserad } from '../../shared/domain/inkallelseordning.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created } from './rows.ts';

/** The order in which a body's deputies serve; version 0 and no rows while none is stated. */
export async function getInkallelseordning(
  tx: ReadTx,
  organId: OrganId,
): Promise<Inkallelseordning> {
  const head = await tx[db]
    .selectFrom('inkallelseordning')
    .select('version')
    .where('organId', '=', organId)
    .executeTakeFirst();
  const rows = await tx[db]
    .selectFrom('inkallelserad')
    .select(['partiId', 'ersattsAvPartiId'])
    .where('organId', '=', organId)
    .orderBy('partiId')
    .orderBy('plats')
    .execute();
  const rader = [...Map.groupBy(rows, ({ partiId }) => partiId)].map(([partiId, own]) => ({
    ...{ partiId, ersatts: own.map(({ ersattsAvPartiId }) => ersattsAvPartiId) },
  }));
  return { organId, version: head?.version ?? 0, rader };
}

/** States the order, all of it. Throws `Conflict`, `unknown_reference`. */
export async function saveInkallelseordning(
  tx: WriteTx,
  organId: OrganId,
  version: number,
  rader: readonly Inkallelserad[],
): Promise<Inkallelseordning> {
  checkVersion(await getInkallelseordning(tx, organId), version);
  const table = tx[db];
  await (
    version === 0
      ? table.insertInto('inkallelseordning').values({ organId, ...created(tx) })
      : table
          .updateTable('inkallelseordning')
          .set(changed(tx, version))
          .where('organId', '=', organId)
  ).execute();
  await table.deleteFrom('inkallelserad').where('organId', '=', organId).execute();
  const rows = rader.flatMap(({ partiId, ersatts }) =>
    ersatts.map((ersattsAvPartiId, plats) => ({ organId, partiId, plats, ersattsAvPartiId })),
  );
  if (rows.length > 0) await table.insertInto('inkallelserad').values(rows).execute();
  return getInkallelseordning(tx, organId);
}
