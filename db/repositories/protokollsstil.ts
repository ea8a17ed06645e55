import type { OrganId } from '../../shared/domain/id.ts';
import type { Protokollsstil } from '../../shared/domain/protokollsstil.ts';
import { stilFran, stilrader } from '../../shared/rules/protokollstext/stilrader.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created } from './rows.ts';

interface KeptStil {
  readonly version: number;
  readonly stil: Protokollsstil;
}

/** How the body writes its minutes; undefined until somebody has chosen. */
export async function findProtokollsstil(
  tx: ReadTx,
  organId: OrganId,
): Promise<KeptStil | undefined> {
  const head = await tx[db]
    .selectFrom('protokollsstil')
    .select('version')
    .where('organId', '=', organId)
    .executeTakeFirst();
  if (head === undefined) return undefined;
  const rows = await tx[db]
    .selectFrom('protokollsstilrad')
    .select(['falt', 'varde'])
    .where('organId', '=', organId)
    .execute();
  return { version: head.version, stil: stilFran(rows) };
}

/** Stores the style whole; version 0 for the first. Throws `Conflict`. */
export async function storeProtokollsstil(
  tx: WriteTx,
  organId: OrganId,
  version: number,
  stil: Protokollsstil,
): Promise<KeptStil> {
  const known = await findProtokollsstil(tx, organId);
  checkVersion(known ?? { version: 0 }, version);
  if (known === undefined) {
    await tx[db]
      .insertInto('protokollsstil')
      .values({ organId, ...created(tx) })
      .execute();
  } else {
    await tx[db]
      .updateTable('protokollsstil')
      .set(changed(tx, version))
      .where('organId', '=', organId)
      .execute();
  }
  await tx[db].deleteFrom('protokollsstilrad').where('organId', '=', organId).execute();
  const rows = stilrader(stil).map((row) => ({ organId, ...row }));
  await tx[db].insertInto('protokollsstilrad').values(rows).execute();
  return { version: version + 1, stil };
}
