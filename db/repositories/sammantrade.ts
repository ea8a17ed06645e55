import type { SammantradeId } from '../../shared/domain/id.ts';
import type { Sammantrade } from '../../shared/domain/sammantrade.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { found } from './rows.ts';

/** One meeting. Throws `NotFound`. */
export async function getSammantrade(tx: ReadTx, id: SammantradeId): Promise<Sammantrade> {
  return found(
    await tx[db]
      .selectFrom('sammantrade')
      .select(['id', 'organId', 'datum', 'version'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
}
