import { sql } from 'kysely';
import type { Arenderad } from '../../shared/domain/arende.ts';
import type { ArendeFilter, ArendeSort } from '../../shared/contract/arende.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';
import { toMatch } from './arende-sok.ts';

/** Each has an index that goes on with `rad` and `status`. */
const SORT_COLUMNS = {
  diarienummer: 'sortnyckel',
  arendemening: 'arendemeningSort',
  inkomDatum: 'inkomDatum',
  status: 'statusordning',
} as const satisfies Record<ArendeSort, string>;

/** The rows (`arende.rad`) of every case that passes the filter, in the order asked for. */
export async function listArendeIds(
  tx: ReadTx,
  filter: ArendeFilter,
  sort: { by: ArendeSort; descending: boolean },
): Promise<number[]> {
  const direction = sort.descending ? 'desc' : 'asc';
  const match = toMatch(filter.text);
  const ordered = tx[db]
    .selectFrom('arende')
    .select('rad')
    .$if(filter.status.length > 0, (query) => query.where('status', 'in', filter.status))
    .$if(match !== null, (query) =>
      query.where('rad', 'in', sql<number>`(SELECT rowid FROM arende_sok(${match}))`),
    )
    .orderBy(SORT_COLUMNS[sort.by], direction)
    .orderBy('rad', direction);
  // One JSON text: a hundred thousand row objects would take ten times as long.
  const { ids } = await tx[db]
    .selectFrom(ordered.as('ordered'))
    .select(sql<string>`json_group_array(rad)`.as('ids'))
    .executeTakeFirstOrThrow();
  return JSON.parse(ids) as number[];
}

/** Lines of the case list, in the order of `ids`; ids that don't exist are left out. */
export async function arendeRows(tx: ReadTx, ids: readonly number[]): Promise<Arenderad[]> {
  // Not by the view of deadlines: SQLite would gather those of the whole register to seek in them.
  const { rows } = await sql<Arenderad>`
    SELECT a.rad, a.id, a.diarienummer, a.arendemening, a.status, a.inkom_datum,
      coalesce((SELECT group_concat(p.fornamn || ' ' || p.efternamn, ', ' ORDER BY h.ordning)
        FROM arende_handlaggare h JOIN person p ON p.id = h.person_id
        WHERE h.arende_id = a.id), '') AS handlaggare,
      (SELECT senast FROM (
          SELECT datum AS senast FROM bevakning WHERE arende_id = a.id AND klar = 0
          UNION ALL
          SELECT r.senast FROM beslut b JOIN aterrapportering r ON r.beslut_id = b.id
          WHERE b.arende_id = a.id AND r.status = 'oppen')
        -- A month stands after all of its days.
        ORDER BY substr(senast || '-99', 1, 10) LIMIT 1) AS tidsfrist
    FROM json_each(${JSON.stringify(ids)}) wanted JOIN arende a ON a.rad = wanted.value
    ORDER BY wanted.key`.execute(tx[db]);
  return rows;
}

/** The newest cases in which every typed word begins some word; nothing typed finds nothing. */
export async function searchArende(tx: ReadTx, text: string, limit: number): Promise<Arenderad[]> {
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
