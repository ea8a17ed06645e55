import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Dagspann } from '../../shared/domain/listfilter.ts';
import { addDays } from '../../shared/domain/datum.ts';
import { foldName } from '../../shared/rules/namn.ts';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** Something every row of a list must be. */
export type Condition = RawBuilder<SqlBool>;

/** The `rad` of every row of a query, as one JSON text: row objects would take ten times as long. */
export async function rowNumbers(tx: ReadTx, query: RawBuilder<unknown>): Promise<number[]> {
  const { rows } = await sql<{
    ids: string;
  }>`SELECT json_group_array(rad) AS ids FROM (${query})`.execute(tx[db]);
  return JSON.parse(rows[0]?.ids ?? '[]') as number[];
}

/** All of the conditions; true when there are none. */
export function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` AND `)}`;
}

/** One of some values; nothing chosen is no condition. */
export function oneOf(column: string, values: readonly (string | number)[] = []): Condition[] {
  if (values.length === 0) return [];
  return [sql`${sql.ref(column)} IN (${sql.join(values)})`];
}

/** A day within a span. */
export function within(column: string, { fran, till }: Dagspann = {}): Condition[] {
  const ref = sql.ref(column);
  return [
    ...(fran === undefined ? [] : [sql<SqlBool>`${ref} >= ${fran}`]),
    ...(till === undefined ? [] : [sql<SqlBool>`${ref} <= ${till}`]),
  ];
}

/** A moment within a span of days of the machine's time zone. */
export function momentWithin(column: string, { fran, till }: Dagspann = {}): Condition[] {
  const ref = sql.ref(column);
  return [
    ...(fran === undefined ? [] : [sql<SqlBool>`${ref} >= ${startOf(fran)}`]),
    ...(till === undefined ? [] : [sql<SqlBool>`${ref} < ${startOf(addDays(till, 1))}`]),
  ];
}

/** Every typed word begins a word of `sokord`, which has a space before each of its words. */
export function hasWords(text: string): Condition {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '');
  return sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(words)})
    WHERE instr(sokord, ' ' || value) = 0)`;
}

/** Text that begins so, as a range that an index can answer. */
export function beginsWith(column: string, text = ''): Condition[] {
  if (text === '') return [];
  const ref = sql.ref(column);
  return [sql`(${ref} >= ${text} AND ${ref} < ${`${text}\u{10FFFF}`})`];
}

function startOf(day: string): string {
  // Without an offset it is read in the machine's time zone.
  return new Date(`${day}T00:00:00`).toISOString();
}
