import type { Avsteg, AvstegData } from '../../shared/domain/avsteg.ts';
import { AvstegId } from '../../shared/domain/id.ts';
import type { ProtokollsdelId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { found } from './rows.ts';

const COLUMNS = [
  ...(['id', 'kontroll', 'ankare', 'lydelse', 'skal', 'skapad', 'skapadAv'] as const),
] as const;

/** The findings of a part of minutes that somebody has let stand, oldest first. */
export function listProtokollsavsteg(tx: ReadTx, del: ProtokollsdelId): Promise<Avsteg[]> {
  return tx[db]
    .selectFrom('protokollsavsteg')
    .select(COLUMNS)
    .where('protokollsdelId', '=', del)
    .orderBy('id')
    .execute();
}

/** One, with the part it is of. Throws `NotFound`. */
export async function getProtokollsavsteg(tx: ReadTx, id: AvstegId) {
  return found(
    await tx[db]
      .selectFrom('protokollsavsteg')
      .select([...COLUMNS, 'protokollsdelId'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );
}

/** Lets a finding stand. Throws `already_exists`, and `part_locked` once the part is approved. */
export async function insertProtokollsavsteg(
  tx: WriteTx,
  protokollsdelId: ProtokollsdelId,
  data: AvstegData,
): Promise<Avsteg> {
  const id = AvstegId.parse(tx.context.newId());
  const skapad = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('protokollsavsteg')
    .values({ id, protokollsdelId, ...data, ...skapad })
    .execute();
  return { id, ...data, ...skapad };
}

/** The finding counts again; the log keeps what was said. Throws `part_locked`. */
export async function deleteProtokollsavsteg(tx: WriteTx, id: AvstegId): Promise<void> {
  await tx[db].deleteFrom('protokollsavsteg').where('id', '=', id).execute();
}
