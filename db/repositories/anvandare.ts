import { sql } from 'kysely';
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

/** That a user of the computer said to be a person, in the row of the log with this number. */
export interface Koppling {
  readonly nr: number;
  readonly anvandare: string;
  readonly personId: string;
}

/** Every time a user has said who it is, the oldest first: the log alone remembers them all. */
export async function listKopplingar(tx: ReadTx): Promise<Koppling[]> {
  return (
    tx[db]
      .selectFrom('logg')
      .select(['nr', 'anvandare', 'objektId as personId'])
      // The expression of an index: the part of the event before the full stop.
      .where(sql<string>`substr(handelse, 1, instr(handelse, '.') - 1)`, '=', 'anvandare')
      .where('handelse', '=', 'anvandare.kopplad')
      .orderBy('nr')
      .execute()
  );
}
