import { KallhanvisningId } from '../../shared/domain/id.ts';
import type { Kallhanvisning, KallhanvisningData } from '../../shared/domain/kallhanvisning.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created, found } from './rows.ts';

const COLUMNS = ['id', 'organId', 'datum', 'paragraf', 'version'] as const;

/** Every citation, by day and paragraph. */
export async function listKallhanvisning(tx: ReadTx): Promise<Kallhanvisning[]> {
  return tx[db]
    .selectFrom('kallhanvisning')
    .select(COLUMNS)
    .orderBy('datum')
    .orderBy('paragraf')
    .orderBy('id')
    .execute();
}

/** The citation of that decision: the one that is there, or a new one. */
export async function ensureKallhanvisning(
  tx: WriteTx,
  data: KallhanvisningData,
): Promise<Kallhanvisning> {
  const existing = await tx[db]
    .selectFrom('kallhanvisning')
    .select(COLUMNS)
    .where('organId', '=', data.organId)
    .where('datum', '=', data.datum)
    .where('paragraf', '=', data.paragraf)
    .executeTakeFirst();
  if (existing) return existing;
  const id = KallhanvisningId.parse(tx.context.newId());
  await tx[db]
    .insertInto('kallhanvisning')
    .values({ id, ...data, ...created(tx) })
    .execute();
  return { id, ...data, version: 1 };
}

/**
 * Changes a citation wherever it is used. Throws `NotFound`, `Conflict`, `kallhanvisning_exists`
 * when another one says the same, or `locked` when something decided points at it.
 */
export async function updateKallhanvisning(
  tx: WriteTx,
  id: KallhanvisningId,
  version: number,
  data: KallhanvisningData,
): Promise<Kallhanvisning> {
  const row = await tx[db]
    .selectFrom('kallhanvisning')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirst();
  checkVersion(found(row), version);
  await tx[db]
    .updateTable('kallhanvisning')
    .set({ ...data, ...changed(tx, version) })
    .where('id', '=', id)
    .execute();
  return { id, ...data, version: version + 1 };
}
