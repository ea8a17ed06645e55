import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** Whether the case is decided, after which its ledger and papers stand. */
export async function isBeslutat(tx: ReadTx, arendeId: ArendeId): Promise<boolean> {
  const row = await tx[db]
    .selectFrom('beslut')
    .select('id')
    .where('arendeId', '=', arendeId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
