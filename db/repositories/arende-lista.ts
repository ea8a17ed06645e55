import { sql } from 'kysely';
import type { Arenderad } from '../../shared/domain/arende.ts';
import type { ArendeFilter, ArendeSort, Ordning } from '../../shared/domain/listfilter.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { arendeUrval, conditionsOf } from './arende-urval.ts';
import { arendenByNumber, toMatch } from './arende-sok.ts';
import { allOf, rowNumbers } from './list-conditions.ts';
import type { Condition } from './list-conditions.ts';
import { found } from './rows.ts';

/** Each has an index that goes on with `rad`. */
const SORT_COLUMNS = {
  ...{ diarienummer: 'sortnyckel', arendemening: 'arendemening_sort', inkomDatum: 'inkom_datum' },
  ...{ status: 'statusordning', klass: 'klass', ursprung: 'ursprung' },
  ...{ initiativtagare: 'initiativtagare_sort', offentlighet: 'offentlighet' },
  ...{ registrerad: 'registrerad_tid', avslutad: 'avslutad_datum' },
} as const satisfies Record<Exclude<ArendeSort, 'tidsfrist'>, string>;

/**
 * The rows (`arende.rad`) of every case that passes the filter, or the first of them, in the order
 * asked for; cases
 * without a deadline stand last in the order of deadlines, whichever way it goes.
 *
 * The whole order is read from one index, and the rows that pass from others, and they are put
 * together here: a statement that does it all looks up every row, which takes several times as long.
 */
export async function listArendeIds(
  tx: ReadTx,
  filter: ArendeFilter,
  sort: Ordning<ArendeSort>,
  today: string,
  atMost: number | null = null,
): Promise<number[]> {
  const { own, among, outside } = arendeUrval(tx, filter, today);
  const isAll = own.length + among.length + outside.length === 0;
  const ordered = await orderedIds(tx, sort, isAll ? (atMost ?? ALL) : ALL);
  const tests: ((rad: number) => boolean)[] = [];
  for (const rows of [...(own.length > 0 ? [ownRows(own)] : []), ...among]) {
    tests.push(oneOfRows(await rowNumbers(tx, rows)));
  }
  for (const rows of outside) {
    const isOne = oneOfRows(await rowNumbers(tx, rows));
    tests.push((rad) => !isOne(rad));
  }
  const passing = isAll ? ordered : ordered.filter((rad) => tests.every((test) => test(rad)));
  return passing.slice(0, atMost ?? passing.length);
}

/** How many cases pass the filter, counted no further than `most`. */
export async function countArenden(
  tx: ReadTx,
  filter: ArendeFilter,
  today: string,
  most: number,
): Promise<number> {
  const where = allOf(conditionsOf(arendeUrval(tx, filter, today)));
  const { rows } = await sql<{ antal: number }>`SELECT count(*) AS antal
    FROM (SELECT 1 FROM arende WHERE ${where} LIMIT ${most})`.execute(tx[db]);
  return rows[0]?.antal ?? 0;
}

function ownRows(conditions: readonly Condition[]) {
  return sql`SELECT rad FROM arende WHERE ${allOf(conditions)}`;
}

/** As a limit: no limit. */
const ALL = -1;

async function orderedIds(tx: ReadTx, sort: Ordning<ArendeSort>, most: number): Promise<number[]> {
  const direction = sql.raw(sort.descending ? 'DESC' : 'ASC');
  if (sort.by === 'tidsfrist') return byTidsfrist(tx, direction);
  const column = sql.ref(SORT_COLUMNS[sort.by]);
  return rowNumbers(
    tx,
    sql`SELECT rad FROM arende ORDER BY ${column} ${direction}, rad ${direction}
      LIMIT ${most}`,
  );
}

async function byTidsfrist(tx: ReadTx, direction: ReturnType<typeof sql.raw>): Promise<number[]> {
  const dated = await rowNumbers(
    tx,
    sql`SELECT a.rad FROM (SELECT arende_id, min(sortdag) AS dag FROM oppen_tidsfrist
        GROUP BY arende_id) t JOIN arende a ON a.id = t.arende_id
      ORDER BY t.dag ${direction}, a.rad ${direction}`,
  );
  const all = await rowNumbers(tx, sql`SELECT rad FROM arende ORDER BY rad ${direction}`);
  const isDated = oneOfRows(dated);
  return [...dated, ...all.filter((rad) => !isDated(rad))];
}

/** Whether a row is one of these; a hundred thousand in a Set take three times as long. */
function oneOfRows(rows: readonly number[]): (rad: number) => boolean {
  const last = rows.reduce((most, rad) => Math.max(most, rad), 0);
  const marks = new Uint8Array(last + 1);
  for (const rad of rows) marks[rad] = 1;
  return (rad) => marks[rad] === 1;
}

/** Lines of the case list, in the order of `ids`; ids that don't exist are left out. */
export async function arendeRows(tx: ReadTx, ids: readonly number[]): Promise<Arenderad[]> {
  // Not by the view of deadlines: SQLite would gather those of the whole register to seek in them.
  const { rows } = await sql<Arenderad>`
    SELECT a.rad, a.id, a.diarienummer, a.arendemening, a.status, a.inkom_datum, a.klass,
      a.ursprung, a.ursprung_ref, a.initiativtagare, a.offentlighet, a.registrerad_tid,
      a.avslutad_datum, d.namn AS diarium,
      coalesce((SELECT group_concat(p.fornamn || ' ' || p.efternamn, ', ' ORDER BY h.ordning)
        FROM arende_handlaggare h JOIN person p ON p.id = h.person_id
        WHERE h.arende_id = a.id), '') AS handlaggare,
      iif(a.status = 'makulerat', NULL, (SELECT senast FROM (
          SELECT datum AS senast FROM bevakning WHERE arende_id = a.id AND klar = 0
          UNION ALL
          SELECT senast FROM aterrapportering
          WHERE arende_id = a.id AND status IN ('oppen', 'paminn'))
        -- A month stands after all of its days.
        ORDER BY substr(senast || '-99', 1, 10) LIMIT 1)) AS tidsfrist,
      (SELECT tid FROM logg WHERE arende_id = a.id ORDER BY nr DESC LIMIT 1)
        AS senaste_handelse_tid,
      (SELECT count(*) FROM handling WHERE arende_id = a.id) AS antal_handlingar
    FROM json_each(${JSON.stringify(ids)}) wanted JOIN arende a ON a.rad = wanted.value
      JOIN diarium d ON d.id = a.diarium_id
    ORDER BY wanted.key`.execute(tx[db]);
  return rows;
}

/** The ids of cases by `rad`, in their order. Throws `NotFound` when one doesn't exist. */
export async function arendeIdsOf(tx: ReadTx, rader: readonly number[]): Promise<ArendeId[]> {
  const { rows } = await sql<{ id: ArendeId | null }>`SELECT a.id
    FROM json_each(${JSON.stringify(rader)}) w LEFT JOIN arende a ON a.rad = w.value
    ORDER BY w.key`.execute(tx[db]);
  return rows.map(({ id }) => found(id ?? undefined));
}

/** The case of a number, or the newest cases in which every typed word begins some word. */
export async function searchArende(tx: ReadTx, text: string, limit: number): Promise<Arenderad[]> {
  const numbered = await arendenByNumber(tx, text);
  if (numbered.length > 0) return arendeRows(tx, numbered);
  const match = toMatch(text);
  if (match === null) return [];
  // By row and not by relevance, which would have to weigh every hit of a short prefix.
  const { rows } = await sql<{ rad: number }>`
    SELECT rowid AS rad FROM arende_sok(${match}) ORDER BY rowid DESC LIMIT ${limit}`.execute(
    tx[db],
  );
  return arendeRows(
    tx,
    rows.map(({ rad }) => rad),
  );
}
