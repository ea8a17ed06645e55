import type { PersonId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';

/** The person in the register that a user of the computer is; null until somebody has said. */
export async function getAnvandarperson(tx: ReadTx, user: string): Promise<PersonId | null> {
  const row = await tx[db]
    .selectFrom('anvandare')
    .select('personId')
    .where('anvandare', '=', user)
    .executeTakeFirst();
  return row?.personId ?? null;
}

/** Says who the user is. Throws `unknown_reference` for a person that doesn't exist. */
export async function setAnvandarperson(tx: WriteTx, personId: PersonId): Promise<void> {
  const { user: anvandare } = tx.context;
  await tx[db]
    .insertInto('anvandare')
    .values({ anvandare, personId, andrad: tx.tid })
    .onConflict((one) => one.column('anvandare').doUpdateSet({ personId, andrad: tx.tid }))
    .execute();
}
