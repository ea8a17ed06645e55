import { sql } from 'kysely';
import type { Nollstallning } from '../../shared/domain/diarienummer.ts';
import type { Diarieserie, Seriekontroll } from '../../shared/domain/diarium.ts';
import type { DiariumId } from '../../shared/domain/id.ts';
import { nextLopnr } from '../../shared/rules/diarieserie.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';
import { getDiarium } from './diarium.ts';

/** The years that a diarium has given numbers in, latest first. */
export async function listSerier(tx: ReadTx, diariumId: DiariumId): Promise<Diarieserie[]> {
  return tx[db]
    .selectFrom('diarieserie')
    .select(['ar', 'senasteLopnr'])
    .where('diariumId', '=', diariumId)
    .orderBy('ar', 'desc')
    .execute();
}

/** The serial the next case of that year would get; not reserved. Throws `NotFound`. */
export async function peekLopnr(tx: ReadTx, diariumId: DiariumId, ar: number): Promise<number> {
  const { nollstalls } = await getDiarium(tx, diariumId);
  return nextLopnr(nollstalls, await listSerier(tx, diariumId), ar);
}

/**
 * Takes the next serial of that year; without a gap, since a rollback gives it back.
 * Throws `NotFound`, and `diarium_closed` for a diarium that takes no new cases.
 */
export async function takeLopnr(tx: WriteTx, diariumId: DiariumId, ar: number): Promise<number> {
  const lopnr = await peekLopnr(tx, diariumId, ar);
  const updated = await tx[db]
    .updateTable('diarieserie')
    .set({ senasteLopnr: lopnr })
    .where('diariumId', '=', diariumId)
    .where('ar', '=', ar)
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) {
    const row = { diariumId, ar, senasteLopnr: lopnr, forstaLopnr: lopnr };
    await tx[db].insertInto('diarieserie').values(row).execute();
  }
  return lopnr;
}

/**
 * Takes the next number of the diarium's own series of handlingar, which starts again with the
 * year when the serial of its cases does. Throws `NotFound`.
 */
export async function takeHandlingsnummer(
  tx: WriteTx,
  diariumId: DiariumId,
  ar: number,
): Promise<number> {
  const { nollstalls } = await getDiarium(tx, diariumId);
  const rows = await tx[db]
    .selectFrom('handlingsserie')
    .select(['ar', 'senasteNr as senasteLopnr'])
    .where('diariumId', '=', diariumId)
    .execute();
  const senasteNr = nextLopnr(nollstalls, rows, ar);
  const query = rows.some((row) => row.ar === ar)
    ? tx[db]
        .updateTable('handlingsserie')
        .set({ senasteNr })
        .where('diariumId', '=', diariumId)
        .where('ar', '=', ar)
    : tx[db].insertInto('handlingsserie').values({ diariumId, ar, senasteNr });
  await query.execute();
  return senasteNr;
}

/** How the serials of each year stand, and which are missing without makulering (K06). */
export async function checkSerier(tx: ReadTx, diariumId: DiariumId): Promise<Seriekontroll> {
  const { nollstalls } = await getDiarium(tx, diariumId);
  const antal = sql<number>`count(a.id)`;
  const makulerade = sql<number>`count(a.id) FILTER (WHERE a.status = 'makulerat')`;
  const serier = await tx[db]
    .selectFrom('diarieserie as s')
    .leftJoin('arende as a', (join) =>
      join.onRef('a.diariumId', '=', 's.diariumId').onRef('a.ar', '=', 's.ar'),
    )
    .select(['s.ar', 's.senasteLopnr', antal.as('antal'), makulerade.as('makulerade')])
    .where('s.diariumId', '=', diariumId)
    .groupBy('s.ar')
    .orderBy('s.ar', 'desc')
    .execute();
  return { serier, luckor: await missingSerials(tx, diariumId, nollstalls) };
}

/** A series that never restarts is one over all years; otherwise each year is one. */
async function missingSerials(tx: ReadTx, diariumId: DiariumId, nollstalls: Nollstallning) {
  const ar = nollstalls === 'ar' ? sql`ar` : sql`NULL`;
  const { rows } = await sql<{ ar: number | null; fran: number; till: number }>`
    WITH ends AS (SELECT ${ar} AS ar, min(forsta_lopnr) - 1 AS fore, max(senaste_lopnr) + 1 AS efter
        FROM diarieserie WHERE diarium_id = ${diariumId} GROUP BY 1),
      nr AS (SELECT ar, fore AS lopnr FROM ends UNION SELECT ar, efter FROM ends
        UNION SELECT ${ar}, lopnr FROM arende WHERE diarium_id = ${diariumId})
    SELECT ar, lopnr + 1 AS fran, nasta - 1 AS till
    FROM (SELECT ar, lopnr, lead(lopnr) OVER (PARTITION BY ar ORDER BY lopnr) AS nasta FROM nr)
    WHERE nasta - lopnr > 1 ORDER BY ar DESC, lopnr`.execute(tx[db]);
  return rows;
}
