import type { Delegationsserie } from '../../shared/domain/delegation.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { changed, checkVersion, created } from './rows.ts';

type Serie = Pick<Delegationsserie, 'organId' | 'ar'>;

/** Where the numbers of a body and a year begin: at 1, version 0, where nothing is stated. */
export async function getDelegationsserie(
  tx: ReadTx,
  { organId, ar }: Serie,
): Promise<Delegationsserie> {
  const row = await tx[db]
    .selectFrom('delegationsserie')
    .select(['organId', 'ar', 'forstaNr', 'version'])
    .where('organId', '=', organId)
    .where('ar', '=', ar)
    .executeTakeFirst();
  return row ?? { organId, ar, forstaNr: 1, version: 0 };
}

/** States where a series begins. Throws `Conflict`, and `delegation_series_begun` once it has a number. */
export async function saveDelegationsserie(
  tx: WriteTx,
  { organId, ar, forstaNr, version }: Delegationsserie,
): Promise<Delegationsserie> {
  checkVersion(await getDelegationsserie(tx, { organId, ar }), version);
  const table = tx[db];
  if (version === 0) {
    const values = { organId, ar, forstaNr, ...created(tx) };
    await table.insertInto('delegationsserie').values(values).execute();
  } else {
    await table
      .updateTable('delegationsserie')
      .set({ forstaNr, ...changed(tx, version) })
      .where('organId', '=', organId)
      .where('ar', '=', ar)
      .execute();
  }
  return getDelegationsserie(tx, { organId, ar });
}
