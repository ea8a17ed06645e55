import type { ProtokollsdelId } from '../../shared/domain/id.ts';
import { RattelseId } from '../../shared/domain/id.ts';
import type { Rattelse } from '../../shared/domain/rattelse.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';

const COLUMNS = [
  ...(['id', 'protokollsdelId', 'paragrafId', 'ursprungligText', 'rattadText', 'skal'] as const),
  ...(['beslutadAvId', 'datum', 'sha256'] as const),
] as const;

/** Corrections of a part, oldest first. */
export function listRattelse(tx: ReadTx, protokollsdelId: ProtokollsdelId): Promise<Rattelse[]> {
  return tx[db]
    .selectFrom('rattelse')
    .select(COLUMNS)
    .where('protokollsdelId', '=', protokollsdelId)
    .orderBy('id')
    .execute();
}

/** Corrects approved minutes beside their text. Throws `part_not_approved`, `reason_missing`. */
export async function insertRattelse(tx: WriteTx, data: Omit<Rattelse, 'id'>): Promise<Rattelse> {
  const id = RattelseId.parse(tx.context.newId());
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('rattelse')
    .values({ id, ...data, ...made })
    .execute();
  return { id, ...data };
}
