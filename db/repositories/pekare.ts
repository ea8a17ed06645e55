import { sql } from 'kysely';
import { CallError } from '../../shared/contract/errors.ts';
import type { Pekarantal, Slag } from '../../shared/domain/dubblett.ts';
import { toCallError } from '../errors.ts';
import { db } from '../tx.ts';
import type { ReadTx, WriteTx } from '../tx.ts';

/** A column of a table that names an object by its id. */
interface Pekare {
  readonly tabell: string;
  readonly kolumn: string;
}

/** Parts of the object itself, and what stops a merge. */
const OWN = new Set(['kontakt', 'person', 'organ', 'organ_frasstil', 'register', 'diarium']);

/** Moved by a rule of their own. */
const TASKS = 'uppdrag';

const DECIDED_LIST = `sandlista_id IN (SELECT s.id FROM sandlista s
  JOIN beslut b ON b.tjansteskrivelse_id = s.tjansteskrivelse_id)`;

/** Rows that keep what they point at although nothing locks them: they answer to a decision. */
const KEPT: Readonly<Record<string, string>> = {
  sandlistepost: DECIDED_LIST,
  sandlista_avsteg: DECIDED_LIST,
};

/** Where a row for the one that stays makes the duplicate's superfluous, by what they belong to. */
const ONCE_EACH: Readonly<Record<string, string>> = {
  arende_handlaggare: 'arende_id',
  tjansteskrivelse_handlaggare: 'tjansteskrivelse_id',
};

/** How many rows of each table point at an object; tables of the future are found as well. */
export async function countPekare(tx: ReadTx, slag: Slag, id: string): Promise<Pekarantal[]> {
  const counts = new Map<string, number>();
  for (const { tabell, kolumn } of await pekareTo(tx, slag)) {
    const { rows } = await sql<{ antal: number }>`
      SELECT count(*) AS antal FROM ${sql.table(tabell)} WHERE ${sql.ref(kolumn)} = ${id}`.execute(
      tx[db],
    );
    counts.set(tabell, (counts.get(tabell) ?? 0) + (rows[0]?.antal ?? 0));
  }
  return toCounts(counts);
}

/**
 * Lets everything that points at one object point at another. Rows that are locked, or that would
 * then say the same thing twice, keep what they have. Tells how many rows of each table moved.
 */
export async function movePekare(
  tx: WriteTx,
  slag: Slag,
  from: string,
  to: string,
): Promise<Pekarantal[]> {
  const counts = new Map<string, number>();
  for (const pekare of await pekareTo(tx, slag)) {
    if (pekare.tabell === TASKS) continue;
    const moved = await moveRows(tx, pekare, from, to);
    counts.set(pekare.tabell, (counts.get(pekare.tabell) ?? 0) + moved);
  }
  if (slag === 'organ') counts.set('beslutspunkt', await moveKeys(tx, from, to));
  return toCounts(counts);
}

async function pekareTo(tx: ReadTx, slag: Slag): Promise<Pekare[]> {
  const { rows } = await sql<Pekare>`
    SELECT t.name AS tabell, f."from" AS kolumn
    FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table' AND f."table" = ${slag} ORDER BY 1, 2`.execute(tx[db]);
  return rows.filter(({ tabell }) => !OWN.has(tabell));
}

async function moveRows(tx: WriteTx, pekare: Pekare, from: string, to: string): Promise<number> {
  const [table, column] = [sql.table(pekare.tabell), sql.ref(pekare.kolumn)];
  const kept = sql.raw(KEPT[pekare.tabell] ?? 'FALSE');
  const keys = await primaryKey(tx, pekare.tabell);
  const { rows } = await sql<{ key: string }>`
    SELECT json_array(${sql.join(keys.map((key) => sql.ref(key)))}) AS key FROM ${table}
    WHERE ${column} = ${from} AND NOT (${kept})`.execute(tx[db]);
  let moved = 0;
  for (const { key } of rows) {
    const values = JSON.parse(key) as (string | number)[];
    const isRow = sql.join(
      keys.map((name, index) => sql`${sql.ref(name)} = ${values[index]}`),
      sql` AND `,
    );
    const isMoved = await unlessRefused(async () => {
      await dropTwin(tx, pekare, from, to, isRow);
      await sql`UPDATE ${table} SET ${column} = ${to} WHERE ${isRow}`.execute(tx[db]);
    });
    if (isMoved) moved += 1;
  }
  return moved;
}

/** Takes away the duplicate's row where the one that stays has one of its own. */
async function dropTwin(
  tx: WriteTx,
  { tabell, kolumn }: Pekare,
  from: string,
  to: string,
  isRow: ReturnType<typeof sql.join>,
): Promise<void> {
  const owner = ONCE_EACH[tabell];
  if (owner === undefined) return;
  const [table, column, belongsTo] = [sql.table(tabell), sql.ref(kolumn), sql.ref(owner)];
  await sql`DELETE FROM ${table} WHERE ${isRow} AND ${column} = ${from} AND ${belongsTo} IN (
    SELECT ${belongsTo} FROM ${table} WHERE ${column} = ${to})`.execute(tx[db]);
}

/** The keys of generated points hold the id of their applicant. */
async function moveKeys(tx: WriteTx, from: string, to: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM beslutspunkt WHERE instr(nyckel, ${from}) > 0`.execute(tx[db]);
  let moved = 0;
  for (const { id } of rows) {
    const isMoved = await unlessRefused(async () => {
      await sql`UPDATE beslutspunkt SET nyckel = replace(nyckel, ${from}, ${to})
        WHERE id = ${id}`.execute(tx[db]);
    });
    if (isMoved) moved += 1;
  }
  return moved;
}

async function primaryKey(tx: ReadTx, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM pragma_table_info(${table}) WHERE pk > 0 ORDER BY pk`.execute(tx[db]);
  return rows.map(({ name }) => name);
}

/** False when a rule of the database refused it; SQLite has then undone that statement alone. */
async function unlessRefused(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const told = toCallError(error);
    if (told instanceof CallError && told.failure.code === 'RuleViolated') return false;
    throw error;
  }
}

function toCounts(counts: ReadonlyMap<string, number>): Pekarantal[] {
  return [...counts].map(([tabell, antal]) => ({ tabell, antal })).filter(({ antal }) => antal > 0);
}
