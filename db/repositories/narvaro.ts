import { NarvaroperiodId } from '../../shared/domain/id.ts';
import type { SammantradeId } from '../../shared/domain/id.ts';
import type { Narvaroperiod } from '../../shared/domain/narvaro.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { found, toFlag } from './rows.ts';

const COLUMNS = [
  ...(['id', 'personId', 'roll', 'ersatterPersonId', 'franParagraf', 'tillParagraf'] as const),
  ...(['distans', 'orsak'] as const),
] as const;

/** Who is in the room at a meeting from § to §, in the order it was noted. */
export async function listNarvaro(
  tx: ReadTx,
  sammantradeId: SammantradeId,
): Promise<Narvaroperiod[]> {
  const rows = await tx[db]
    .selectFrom('narvaroperiod')
    .select(COLUMNS)
    .where('sammantradeId', '=', sammantradeId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, distans: row.distans === 1 }));
}

/** One period, with the meeting it is of. Throws `NotFound`. */
export async function getNarvaro(
  tx: ReadTx,
  id: NarvaroperiodId,
): Promise<{ sammantradeId: SammantradeId; period: Narvaroperiod }> {
  const row = found(
    await tx[db]
      .selectFrom('narvaroperiod')
      .select(COLUMNS)
      .select('sammantradeId')
      .where('id', '=', id)
      .executeTakeFirst(),
  );
  const { sammantradeId, ...period } = row;
  return { sammantradeId, period: { ...period, distans: period.distans === 1 } };
}

/** Notes that somebody is there. Throws `person_twice`, `seat_taken`, `part_locked`. */
export async function insertNarvaro(
  tx: WriteTx,
  sammantradeId: SammantradeId,
  data: Omit<Narvaroperiod, 'id'>,
): Promise<Narvaroperiod> {
  const id = NarvaroperiodId.parse(tx.context.newId());
  const { tid: skapad, context } = tx;
  await tx[db]
    .insertInto('narvaroperiod')
    .values({ id, sammantradeId, ...toColumns(data), skapad, skapadAv: context.user })
    .execute();
  return (await getNarvaro(tx, id)).period;
}

/** Corrects a period. Throws `NotFound`, what adding throws, and `presence_needed`. */
export async function updateNarvaro(
  tx: WriteTx,
  id: NarvaroperiodId,
  data: Omit<Narvaroperiod, 'id'>,
): Promise<Narvaroperiod> {
  await tx[db].updateTable('narvaroperiod').set(toColumns(data)).where('id', '=', id).execute();
  return (await getNarvaro(tx, id)).period;
}

/** Takes a mistake away. Throws `presence_needed`, `part_locked`. */
export async function deleteNarvaro(tx: WriteTx, id: NarvaroperiodId): Promise<void> {
  await tx[db].deleteFrom('narvaroperiod').where('id', '=', id).execute();
}

function toColumns(data: Omit<Narvaroperiod, 'id'>) {
  return { ...data, distans: toFlag(data.distans) };
}
