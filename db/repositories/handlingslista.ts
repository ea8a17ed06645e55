import { sql } from 'kysely';
import type { HandlingFilter, HandlingSort, Ordning } from '../../shared/domain/listfilter.ts';
import type { Registerhandling } from '../../shared/domain/registerhandling.ts';
import type { Flag } from '../schema-columns.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { countMatching, handlingConditions } from './handling-urval.ts';
import { allOf, rowNumbers } from './list-conditions.ts';
import type { Condition } from './list-conditions.ts';

/** Each has an index that goes on with `rad` and the columns of the filters. */
const ORDERS = {
  ...{ datum: 'datum', beteckning: 'beteckning', rubrik: 'rubrik_sort' },
  ...{ motpart: 'motpart_sort', registrerad: 'registrerad_tid' },
} as const satisfies Record<HandlingSort, string>;

/** So many that pass are gathered and put in order; when there are more, the order is walked. */
const FEW = 20_000;

/**
 * The rows (`handling.rad`) of the first `most` handlingar that pass the filter, in the order asked
 * for. A million numbers take seconds to send; few scroll further than ten thousand.
 */
export async function listHandlingIds(
  tx: ReadTx,
  filter: HandlingFilter,
  sort: Ordning<HandlingSort>,
  most: number,
  few = FEW,
): Promise<number[]> {
  const where = allOf(handlingConditions(filter));
  const column = ORDERS[sort.by];
  const way = sql.raw(sort.descending ? 'DESC' : 'ASC');
  const order = sql`ORDER BY ${sql.ref(column)} ${way}, rad ${way} LIMIT ${most}`;
  const gathered = await gatherFew(tx, filter, where, few);
  if (gathered === null) {
    const index = sql.ref(`handling_by_${column}`);
    return rowNumbers(
      tx,
      sql`SELECT rad FROM handling INDEXED BY ${index} WHERE ${where} ${order}`,
    );
  }
  const rows = sql`json_each(${JSON.stringify(gathered)}) w CROSS JOIN handling h ON h.rad = w.value`;
  return rowNumbers(tx, sql`SELECT h.rad FROM ${rows} ${order}`);
}

/** All that pass, in any order; null when they are more than `few`. */
async function gatherFew(
  tx: ReadTx,
  filter: HandlingFilter,
  where: Condition,
  few: number,
): Promise<number[] | null> {
  if ((await countMatching(tx, filter, few + 1)) > few) return null;
  const rows = await rowNumbers(tx, sql`SELECT rad FROM handling WHERE ${where} LIMIT ${few + 1}`);
  return rows.length > few ? null : rows;
}

/** How many handlingar pass the filter, counted no further than `most`. */
export async function countHandlingar(
  tx: ReadTx,
  filter: HandlingFilter,
  most: number,
): Promise<number> {
  const { rows } = await sql<{ antal: number }>`SELECT count(*) AS antal FROM (SELECT 1
    FROM handling WHERE ${allOf(handlingConditions(filter))} LIMIT ${most})`.execute(tx[db]);
  return rows[0]?.antal ?? 0;
}

/** Lines of the list, in the order of `ids`; ids that don't exist are left out. */
export async function registerhandlingar(
  tx: ReadTx,
  wanted: readonly number[],
): Promise<Registerhandling[]> {
  const { rows } = await sql<Omit<Registerhandling, keyof Flags> & Flags>`
    SELECT h.rad, h.id, h.arende_id, h.beteckning, h.rubrik, h.riktning, h.status_tf,
      h.handlingstyp, h.datum, h.motpart_typ, h.motpart, h.offentlighet, h.registreringsform,
      h.registrerad_tid, h.makulerad_tid IS NOT NULL AS makulerad, a.diarienummer, a.arendemening,
      h.motpart_typ = 'dold' OR coalesce(k.skyddad, p.skyddad, 0) AS motpart_dold,
      (SELECT count(*) FROM handling_fil f WHERE f.handling_id = h.id AND f.ersatt_av IS NULL)
        AS antal_filer
    FROM json_each(${JSON.stringify(wanted)}) wanted JOIN handling h ON h.rad = wanted.value
      JOIN arende a ON a.id = h.arende_id
      LEFT JOIN kontakt k ON k.id = h.motpart_kontakt_id
      LEFT JOIN person p ON p.id = h.motpart_person_id
    ORDER BY wanted.key`.execute(tx[db]);
  return rows.map(({ makulerad, motpartDold, ...row }) => ({
    ...row,
    ...{ makulerad: makulerad === 1, motpartDold: motpartDold === 1 },
  }));
}

interface Flags {
  readonly makulerad: Flag;
  readonly motpartDold: Flag;
}
