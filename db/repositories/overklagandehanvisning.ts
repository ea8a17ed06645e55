import type { OrganId } from '../../shared/domain/id.ts';
import type {
  Overklagandehanvisning,
  OverklagandehanvisningData,
  Overklagandeslag,
} from '../../shared/domain/overklagandehanvisning.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

/** A body's own words on how its decisions are appealed; undefined until it has any. */
export function findOverklagandehanvisning(
  tx: ReadTx,
  organId: OrganId,
  slag: Overklagandeslag,
): Promise<Overklagandehanvisning | undefined> {
  return tx[db]
    .selectFrom('overklagandehanvisning')
    .select(['organId', 'slag', 'rubrik', 'text', 'version'])
    .where('organId', '=', organId)
    .where('slag', '=', slag)
    .executeTakeFirst();
}

/** Stores them; version 0 for the first. Throws `Conflict`. */
export async function storeOverklagandehanvisning(
  tx: WriteTx,
  organId: OrganId,
  slag: Overklagandeslag,
  version: number,
  data: OverklagandehanvisningData,
): Promise<Overklagandehanvisning> {
  const known = await findOverklagandehanvisning(tx, organId, slag);
  checkVersion(known ?? { version: 0 }, version);
  if (known === undefined) {
    const row = { organId, slag, ...data, ...created(tx) };
    await tx[db].insertInto('overklagandehanvisning').values(row).execute();
  } else {
    await tx[db]
      .updateTable('overklagandehanvisning')
      .set({ ...data, ...changed(tx, version) })
      .where('organId', '=', organId)
      .where('slag', '=', slag)
      .execute();
  }
  return found(await findOverklagandehanvisning(tx, organId, slag));
}
