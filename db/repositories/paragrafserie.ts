import type { OrganId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';

/** A body's series of § numbers: a year, or a term of office by its first year. */
export interface Serie {
  readonly organId: OrganId;
  readonly period: number;
}

/** The number after the last one given, and the first one chosen; null for what there isn't. */
export async function readSerie(
  tx: ReadTx,
  { organId, period }: Serie,
): Promise<{ forsta: number | null; senaste: number | null }> {
  const serie = await tx[db]
    .selectFrom('paragrafserie')
    .select('forsta')
    .where('organId', '=', organId)
    .where('period', '=', period)
    .executeTakeFirst();
  const last = await tx[db]
    .selectFrom('paragraf')
    .select(({ fn }) => fn.max('nr').as('nr'))
    .where('organId', '=', organId)
    .where('ar', '=', period)
    .executeTakeFirst();
  return { forsta: serie?.forsta ?? null, senaste: last?.nr ?? null };
}

/** Chooses the first number. Throws `locked` when a § has been given one. */
export async function setForsta(
  tx: WriteTx,
  { organId, period }: Serie,
  forsta: number,
): Promise<void> {
  const { forsta: known } = await readSerie(tx, { organId, period });
  if (known !== null) {
    await tx[db]
      .updateTable('paragrafserie')
      .set({ forsta })
      .where('organId', '=', organId)
      .where('period', '=', period)
      .execute();
    return;
  }
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('paragrafserie')
    .values({ organId, period, forsta, ...made })
    .execute();
}
