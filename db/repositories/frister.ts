import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { ArendeId, RemissId, SammantradeId } from '../../shared/domain/id.ts';
import type { Atgardsslag, Frist } from '../../shared/domain/oversikt.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** Of what is late, and of what is to come, so many of each kind are told one by one. */
const MOST_LATE = 25;
const MOST_COMING = 100;
/** Counted no further: one more is "more than 1 000". */
const MOST_COUNTED = 1001;

/** Which days are asked for, and whether only of cases that the user handles. */
export interface Fristurval {
  readonly idag: string;
  readonly tom: string;
  readonly mina: boolean;
}

/** The first of the deadlines of a kind, and how many are late when that is more than are told. */
export interface Frister {
  readonly frister: readonly Frist[];
  readonly fler: number;
}

interface Row {
  readonly nyckel: string;
  readonly senast: string;
  readonly text: string;
  readonly antal: number;
  readonly arendeId: ArendeId;
  readonly diarienummer: string;
  readonly arendemening: string;
  /** The remiss or the meeting, where it isn't the case that leads to it. */
  readonly malId: string | null;
}

type Arendeslag = Extract<
  Atgardsslag,
  'bevakning' | 'aterrapportering' | 'remissvar' | 'yttrande' | 'arsfrist' | 'omedelbar'
>;

interface Kalla {
  /** The last day. */
  readonly sista: RawBuilder<string>;
  readonly kolumner: RawBuilder<unknown>;
  readonly fran: RawBuilder<unknown>;
  readonly villkor: RawBuilder<SqlBool>;
  readonly mal: (row: Row) => Frist['mal'];
}

const OF_CASE = sql`a.id AS arende_id, a.diarienummer, a.arendemening`;
const WAITS = sql`v.status IN ('mottagen', 'fordelad', 'utkast', 'namndklar', 'beslutad')`;
const SISTA_SVARSDAG = sql<string>`coalesce(r.anstand_till, r.svar_senast)`;

const toArende = ({ arendeId: id }: Row) => ({ typ: 'arende', id }) as const;
const toRemiss = ({ malId }: Row) => ({ typ: 'remiss', id: malId as RemissId }) as const;
const toMote = ({ malId }: Row) => ({ typ: 'sammantrade', id: malId as SammantradeId }) as const;

const KALLOR: Readonly<Record<Arendeslag, Kalla>> = {
  bevakning: {
    sista: sql`b.datum`,
    kolumner: sql`b.id AS nyckel, b.datum AS senast, b.text, 1 AS antal, NULL AS mal_id`,
    fran: sql`bevakning b JOIN arende a ON a.id = b.arende_id`,
    villkor: sql`b.klar = 0 AND a.status <> 'makulerat'`,
    mal: toArende,
  },
  aterrapportering: {
    sista: sql`t.sista`,
    kolumner: sql`t.id AS nyckel, t.senast, coalesce(o.namn, t.ansvarig) AS text, 1 AS antal,
      NULL AS mal_id`,
    fran: sql`aterrapportering t JOIN arende a ON a.id = t.arende_id
      LEFT JOIN organ o ON o.id = t.ansvarig_organ_id`,
    villkor: sql`t.status IN ('oppen', 'paminn') AND a.status <> 'makulerat'`,
    mal: toArende,
  },
  // Answers of our own bodies, to others and to each other.
  remissvar: {
    sista: SISTA_SVARSDAG,
    kolumner: sql`v.id AS nyckel, ${SISTA_SVARSDAG} AS senast, '' AS text, 1 AS antal,
      r.id AS mal_id`,
    fran: sql`remissvar v JOIN remiss r ON r.id = v.remiss_id
      JOIN arende a ON a.id = coalesce(v.arende_id, r.arende_id)`,
    villkor: sql`${WAITS} AND (r.riktning = 'in' OR v.arende_id IS NOT NULL)
      AND a.status <> 'makulerat'`,
    mal: toRemiss,
  },
  yttrande: {
    sista: SISTA_SVARSDAG,
    kolumner: sql`r.id AS nyckel, ${SISTA_SVARSDAG} AS senast, '' AS text, r.id AS mal_id,
      count(*) AS antal`,
    fran: sql`remissvar v JOIN remiss r ON r.id = v.remiss_id JOIN arende a ON a.id = r.arende_id`,
    villkor: sql`${WAITS} AND r.riktning = 'ut' AND v.arende_id IS NULL
      AND a.status <> 'makulerat'`,
    mal: toRemiss,
  },
  // What a member or an inhabitant proposes is decided within a year (KL 5 kap. 35 §).
  arsfrist: {
    sista: sql`date(a.inkom_datum, '+1 year')`,
    kolumner: sql`a.id AS nyckel, date(a.inkom_datum, '+1 year') AS senast, a.ursprung AS text,
      1 AS antal, NULL AS mal_id`,
    fran: sql`arende a INDEXED BY arende_arsfrist`,
    villkor: sql`a.ursprung IN ('motion', 'medborgarforslag') AND a.status IN ('registrerat',
      'under_beredning', 'vilande', 'namndklart')`,
    mal: toArende,
  },
  omedelbar: {
    sista: sql`m.datum`,
    kolumner: sql`m.id || a.id AS nyckel, m.datum AS senast, '' AS text, 1 AS antal,
      m.id AS mal_id`,
    fran: sql`sammantrade m JOIN arende a ON a.id IN (
      SELECT arende_id FROM plan WHERE sammantrade_id = m.id AND omedelbar_justering = 1
      UNION SELECT arende_id FROM dagordningspunkt
        WHERE sammantrade_id = m.id AND omedelbar_justering = 1 AND utgar = 0)`,
    villkor: sql`m.status IN ('planerat', 'kallat', 'pagaende') AND a.status <> 'makulerat'`,
    mal: toMote,
  },
};

/** The deadlines of one kind: the latest that have passed, and the first to come. */
export async function listFrister(
  tx: ReadTx,
  slag: Arendeslag,
  urval: Fristurval,
): Promise<Frister> {
  const { sista, kolumner, fran, villkor, mal } = KALLOR[slag];
  const { idag, tom } = urval;
  const rows = (days: RawBuilder<SqlBool>, way: 'ASC' | 'DESC', most: number) => sql<Row>`
    SELECT ${kolumner}, ${OF_CASE} FROM ${fran}
    WHERE ${villkor} AND ${days} ${ofMine(tx, urval)}
    ${sql.raw(slag === 'yttrande' ? 'GROUP BY r.id' : '')}
    ORDER BY ${sista} ${sql.raw(way)} LIMIT ${sql.raw(String(most))}`;
  const isLate = sql<SqlBool>`${sista} < ${idag}`;
  const late = await rows(isLate, 'DESC', MOST_LATE).execute(tx[db]);
  const coming = sql<SqlBool>`${sista} BETWEEN ${idag} AND ${tom}`;
  const next = await rows(coming, 'ASC', MOST_COMING).execute(tx[db]);
  const isFull = late.rows.length === MOST_LATE;
  const all = isFull ? await countRows(tx, rows(isLate, 'DESC', MOST_COUNTED)) : 0;
  const frister = [...late.rows, ...next.rows].map((row) => toFrist(slag, row, mal(row)));
  return { frister, fler: all > MOST_LATE ? all : 0 };
}

async function countRows(tx: ReadTx, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ antal: number }>`
    SELECT count(*) AS antal FROM (${query})`.execute(tx[db]);
  return rows[0]?.antal ?? 0;
}

function toFrist(slag: Arendeslag, row: Row, mal: Frist['mal']): Frist {
  const { nyckel, senast, text, antal, diarienummer: nummer, arendemening: vad } = row;
  return { nyckel: `${slag}.${nyckel}`, slag, senast, vad, nummer, text, antal, mal };
}

function ofMine({ user }: ReadTx, { mina }: Fristurval): RawBuilder<unknown> {
  if (!mina) return sql``;
  return sql`AND EXISTS (SELECT 1 FROM arende_handlaggare h
    JOIN anvandare n ON n.person_id = h.person_id
    WHERE h.arende_id = a.id AND n.anvandare = ${user})`;
}
