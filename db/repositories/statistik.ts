import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ArendeId, DiariumId, SammantradeId } from '../../shared/domain/id.ts';
import type { Protokollsdelstyp } from '../../shared/domain/protokollsdel.ts';
import type { Statistikurval } from '../../shared/domain/statistik.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { allOf, momentWithin, oneOf } from './list-conditions.ts';
import type { Condition } from './list-conditions.ts';

/** Cases of one class that did the same thing in the same month after as many days. */
export interface Arendegrupp {
  readonly manad: string;
  readonly klass: string;
  /** Days since the case came in; 0 for those that came in. */
  readonly dagar: number;
  readonly antal: number;
}

const chosen = (column: string, diarier: readonly DiariumId[]): Condition =>
  allOf(oneOf(column, diarier));

/** Cases that came in during the span. */
export function inkomnaArenden(tx: ReadTx, urval: Statistikurval): Promise<Arendegrupp[]> {
  return grupper(
    tx,
    sql`SELECT substr(inkom_datum, 1, 7) AS manad, klass, 0 AS dagar FROM arende
      WHERE inkom_datum BETWEEN ${urval.fran} AND ${urval.till} AND status <> 'makulerat'
        AND ${chosen('diarium_id', urval.diarier)}`,
  );
}

/**
 * Every decision in a case, whoever took it: on its paper, in a § that is approved, or on
 * delegation. What is only reported or told of decides nothing.
 */
const BESLUT = sql`SELECT arende_id, datum FROM beslut
  UNION ALL SELECT arende_id, datum FROM delegationsbeslut
    WHERE arende_id IS NOT NULL AND makulerad_tid IS NULL
  UNION ALL SELECT p.arende_id, s.datum FROM paragraf p
    JOIN sammantrade s ON s.id = p.sammantrade_id
    JOIN protokollsdel d ON d.id = p.protokollsdel_id
    LEFT JOIN dagordningspunkt k ON k.id = p.dagordningspunkt_id
    WHERE p.arende_id IS NOT NULL AND p.status = 'beslutad' AND d.justerad IS NOT NULL
      AND coalesce(k.grupp, 'beslut') NOT IN ('formalia', 'information', 'anmalan')`;

/** Cases whose first decision came during the span. */
export function beslutadeArenden(tx: ReadTx, urval: Statistikurval): Promise<Arendegrupp[]> {
  return grupper(
    tx,
    sql`SELECT substr(b.datum, 1, 7) AS manad, a.klass,
        julianday(b.datum) - julianday(a.inkom_datum) AS dagar
      FROM (SELECT arende_id, min(datum) AS datum FROM (${BESLUT}) GROUP BY arende_id) b
      JOIN arende a ON a.id = b.arende_id
      WHERE b.datum BETWEEN ${urval.fran} AND ${urval.till} AND a.status <> 'makulerat'
        AND ${chosen('a.diarium_id', urval.diarier)}`,
  );
}

/** Cases that were closed during the span. */
export function avslutadeArenden(tx: ReadTx, urval: Statistikurval): Promise<Arendegrupp[]> {
  return grupper(
    tx,
    sql`SELECT substr(avslutad_datum, 1, 7) AS manad, klass,
        julianday(avslutad_datum) - julianday(inkom_datum) AS dagar FROM arende
      WHERE avslutad_datum BETWEEN ${urval.fran} AND ${urval.till} AND status <> 'makulerat'
        AND ${chosen('diarium_id', urval.diarier)}`,
  );
}

async function grupper(tx: ReadTx, rows: RawBuilder<unknown>): Promise<Arendegrupp[]> {
  const result =
    await sql<Arendegrupp>`SELECT manad, klass, max(CAST(dagar AS INTEGER), 0) AS dagar,
    count(*) AS antal FROM (${rows}) GROUP BY manad, klass, dagar`.execute(tx[db]);
  return result.rows;
}

/** How many cases were neither closed nor void at the end of the span. */
export async function oppnaArenden(tx: ReadTx, urval: Statistikurval): Promise<number> {
  const { rows } = await sql<{ antal: number }>`SELECT count(*) AS antal FROM arende
    WHERE inkom_datum <= ${urval.till} AND status <> 'makulerat'
      AND (avslutad_datum IS NULL OR avslutad_datum > ${urval.till})
      AND ${chosen('diarium_id', urval.diarier)}`.execute(tx[db]);
  return rows[0]?.antal ?? 0;
}

/** Something with a last day, and the day it was done. */
export interface Frist {
  readonly arendeId: ArendeId;
  readonly vad: string;
  readonly senast: string;
  readonly skedde: string | null;
}

/**
 * Answers that others asked our bodies for, with a last day in the span. Those let be are left out,
 * and those of void cases.
 */
export async function svarsfrister(tx: ReadTx, urval: Statistikurval): Promise<Frist[]> {
  const { rows } = await sql<Frist>`
    SELECT coalesce(v.arende_id, r.arende_id) AS arende_id,
      coalesce(s.diarienummer, a.diarienummer) || ', ' || o.namn AS vad,
      coalesce(r.anstand_till, r.svar_senast) AS senast, v.besvarad_datum AS skedde
    FROM remiss r JOIN remissvar v ON v.remiss_id = r.id JOIN organ o ON o.id = v.organ_id
      JOIN arende a ON a.id = r.arende_id LEFT JOIN arende s ON s.id = v.arende_id
    WHERE r.riktning = 'in' AND v.status <> 'avstar' AND a.status <> 'makulerat'
      AND coalesce(s.status, '') <> 'makulerat'
      AND coalesce(r.anstand_till, r.svar_senast) BETWEEN ${urval.fran} AND ${urval.till}
      AND ${chosen('a.diarium_id', urval.diarier)}
    ORDER BY senast DESC, r.id, v.ordning`.execute(tx[db]);
  return rows;
}

/** A part of minutes with the days of its approval and its notice. */
export interface Delfrist {
  readonly sammantradeId: SammantradeId;
  readonly organ: string;
  readonly datum: string;
  readonly typ: Protokollsdelstyp;
  readonly nr: number;
  readonly justerad: string | null;
  readonly anslaget: string | null;
}

/** The parts of all meetings held in the span. Meetings belong to bodies, not to diarier. */
export async function delfrister(
  tx: ReadTx,
  { fran, till }: Pick<Statistikurval, 'fran' | 'till'>,
): Promise<Delfrist[]> {
  return tx[db]
    .selectFrom('protokollsdel as d')
    .innerJoin('sammantrade as s', 's.id', 'd.sammantradeId')
    .innerJoin('organ as o', 'o.id', 's.organId')
    .select(['s.id as sammantradeId', 'o.namn as organ', 's.datum', 'd.typ', 'd.nr'])
    .select(['d.justerad', 'd.anslaget'])
    .where('s.datum', '>=', fran)
    .where('s.datum', '<=', till)
    .orderBy('s.datum', 'desc')
    .orderBy('d.nr')
    .execute();
}

/** Received handlingar that came in one day and were registered another. */
export interface Registreringsgrupp {
  readonly inkom: string;
  readonly registrerad: string;
  readonly antal: number;
}

/** Received handlingar of the span by the day they came in and the day they were registered. */
export async function registreringar(
  tx: ReadTx,
  urval: Statistikurval,
): Promise<Registreringsgrupp[]> {
  const { rows } = await sql<Registreringsgrupp>`
    SELECT datum AS inkom, date(registrerad_tid, 'localtime') AS registrerad, count(*) AS antal
    FROM handling h WHERE ${received(urval)} GROUP BY 1, 2`.execute(tx[db]);
  return rows;
}

/** The received handlingar of such groups, at most so many; the groups' own order. */
export async function registreradeHandlingar(
  tx: ReadTx,
  urval: Statistikurval,
  grupper: readonly Registreringsgrupp[],
  atMost: number,
): Promise<(Omit<Registreringsgrupp, 'antal'> & { arendeId: ArendeId; beteckning: string })[]> {
  const { rows } = await sql<
    Omit<Registreringsgrupp, 'antal'> & { arendeId: ArendeId; beteckning: string }
  >`
    SELECT h.datum AS inkom, w.value ->> 'registrerad' AS registrerad, h.arende_id, h.beteckning
    FROM json_each(${JSON.stringify(grupper)}) w
      JOIN handling h ON h.datum = w.value ->> 'inkom'
        AND date(h.registrerad_tid, 'localtime') = w.value ->> 'registrerad'
    WHERE ${received(urval)} ORDER BY w.key, h.rad LIMIT ${atMost}`.execute(tx[db]);
  return rows;
}

/** In terms of `handling h`: nothing is registered before it has come in. */
function received({ fran, till, diarier }: Statistikurval): Condition {
  return allOf([
    sql`h.riktning = 'in' AND h.makulerad_tid IS NULL AND h.datum BETWEEN ${fran} AND ${till}`,
    ...momentWithin('h.registrerad_tid', { fran }),
    ...(diarier.length === 0
      ? []
      : [sql`(SELECT diarium_id FROM arende WHERE id = h.arende_id) IN (${sql.join(diarier)})`]),
  ] as Condition[]);
}

/** Post of the span that nobody has registered, by the day it came in. */
export async function vantandePost(
  tx: ReadTx,
  { fran, till }: Pick<Statistikurval, 'fran' | 'till'>,
): Promise<{ inkom: string; antal: number }[]> {
  const { rows } = await sql<{ inkom: string; antal: number }>`
    SELECT inkommen_datum AS inkom, count(*) AS antal FROM post
    WHERE status = 'vantar' AND inkommen_datum BETWEEN ${fran} AND ${till}
    GROUP BY inkommen_datum`.execute(tx[db]);
  return rows;
}
