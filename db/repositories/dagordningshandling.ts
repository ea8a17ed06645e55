import type { DagordningspunktId, HandlingId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { toFlag } from './rows.ts';

/** A handling that goes with the call of its item. */
export interface Valdhandling {
  readonly handlingId: HandlingId;
  /** Somebody was told that it is secret, and sends it all the same. */
  readonly medSekretess: boolean;
}

/** What goes with an item, in its order. */
export async function listValdhandling(
  tx: ReadTx,
  dagordningspunktId: DagordningspunktId,
): Promise<Valdhandling[]> {
  const rows = await tx[db]
    .selectFrom('dagordningshandling')
    .select(['handlingId', 'medSekretess'])
    .where('dagordningspunktId', '=', dagordningspunktId)
    .orderBy('ordning')
    .execute();
  return rows.map((row) => ({ ...row, medSekretess: row.medSekretess === 1 }));
}

/**
 * Puts these in the place of what went with an item. Throws `call_papers_stand` for one that stood
 * in a call that is sent, `handling_of_other_case`, and `secret_handling` for a secret one that
 * nobody was told of.
 */
export async function replaceValdhandling(
  tx: WriteTx,
  dagordningspunktId: DagordningspunktId,
  valda: readonly Valdhandling[],
): Promise<void> {
  await tx[db]
    .deleteFrom('dagordningshandling')
    .where('dagordningspunktId', '=', dagordningspunktId)
    .execute();
  for (const [ordning, { handlingId, medSekretess }] of valda.entries()) {
    await tx[db]
      .insertInto('dagordningshandling')
      .values({ dagordningspunktId, ordning, handlingId, medSekretess: toFlag(medSekretess) })
      .execute();
  }
}
