import type { ParagrafId, ProtokollsdelId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';

/** A paragraph of a § as approvers were shown it. */
export interface Korrekturstycke {
  readonly paragrafId: ParagrafId;
  readonly nyckel: string;
  readonly text: string;
}

/** Remembers what approvers are shown. */
export async function insertKorrektur(
  tx: WriteTx,
  protokollsdelId: ProtokollsdelId,
  stycken: readonly Korrekturstycke[],
): Promise<void> {
  const id = tx.context.newId();
  const nr = (await lastNr(tx, protokollsdelId)) + 1;
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('korrektur')
    .values({ id, protokollsdelId, nr, ...made })
    .execute();
  for (const [ordning, stycke] of stycken.entries()) {
    await tx[db]
      .insertInto('korrekturstycke')
      .values({ korrekturId: id, ordning, ...stycke })
      .execute();
  }
}

async function lastNr(tx: ReadTx, protokollsdelId: ProtokollsdelId): Promise<number> {
  const row = await tx[db]
    .selectFrom('korrektur')
    .select(({ fn }) => fn.max('nr').as('nr'))
    .where('protokollsdelId', '=', protokollsdelId)
    .executeTakeFirst();
  return row?.nr ?? 0;
}

/** What approvers were shown last, or so many proofs before that; empty before the first. */
export async function lastKorrektur(
  tx: ReadTx,
  protokollsdelId: ProtokollsdelId,
  before = 0,
): Promise<Korrekturstycke[]> {
  const nr = (await lastNr(tx, protokollsdelId)) - before;
  return tx[db]
    .selectFrom('korrekturstycke as s')
    .innerJoin('korrektur as k', 'k.id', 's.korrekturId')
    .select(['s.paragrafId', 's.nyckel', 's.text'])
    .where('k.protokollsdelId', '=', protokollsdelId)
    .where('k.nr', '=', nr)
    .orderBy('s.ordning')
    .execute();
}
