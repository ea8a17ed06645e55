import type { Avsteg, AvstegData } from '../../shared/domain/avsteg.ts';
import { AvstegId } from '../../shared/domain/id.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { found } from './rows.ts';

const COLUMNS = [
  ...(['id', 'kontroll', 'ankare', 'lydelse', 'skal', 'skapad', 'skapadAv'] as const),
] as const;

/** The findings of a paper that somebody has let stand, oldest first. */
export function listAvsteg(tx: ReadTx, paper: TjansteskrivelseId): Promise<Avsteg[]> {
  return tx[db]
    .selectFrom('avsteg')
    .select(COLUMNS)
    .where('tjansteskrivelseId', '=', paper)
    .orderBy('id')
    .execute();
}

/** One, with the paper it is about. Throws `NotFound`. */
export async function getAvsteg(tx: ReadTx, id: AvstegId) {
  return found(
    await tx[db]
      .selectFrom('avsteg')
      .select([...COLUMNS, 'tjansteskrivelseId'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
}

/** Lets a finding stand. Throws `already_exists`, and `locked` once the paper is decided. */
export async function insertAvsteg(
  tx: WriteTx,
  paper: TjansteskrivelseId,
  data: AvstegData,
): Promise<Avsteg> {
  const id = AvstegId.parse(tx.context.newId());
  const skapad = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('avsteg')
    .values({ id, tjansteskrivelseId: paper, ...data, ...skapad })
    .execute();
  return { id, ...data, ...skapad };
}

/** The finding counts again; the log keeps what was said. Throws `locked` once decided. */
export async function deleteAvsteg(tx: WriteTx, id: AvstegId): Promise<void> {
  await tx[db].deleteFrom('avsteg').where('id', '=', id).execute();
}
