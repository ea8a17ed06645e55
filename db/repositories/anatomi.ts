import { sql } from 'kysely';
import { db } from '../tx.ts';
import type { ReadTx } from '../tx.ts';

/** How the register is built, and how much there is of each thing; nothing of what it says. */
export interface Anatomy {
  version: number;
  schema: string[];
  rows: Record<string, number>;
}

/** Reads the schema and counts the rows of every table. */
export async function getAnatomy(tx: ReadTx): Promise<Anatomy> {
  const version = await sql<{ userVersion: number }>`PRAGMA user_version`.execute(tx[db]);
  const parts = await sql<{ type: string; name: string; sql: string }>`
    SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name`.execute(
    tx[db],
  );
  const tables = parts.rows.filter(({ type, sql: text }) => type === 'table' && isOfRows(text));
  const rows: Record<string, number> = {};
  for (const { name } of tables) {
    const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.table(name)}`.execute(
      tx[db],
    );
    rows[name] = counted.rows[0]?.n ?? 0;
  }
  return {
    version: version.rows[0]?.userVersion ?? 0,
    schema: parts.rows.map((part) => part.sql),
    rows,
  };
}

function isOfRows(text: string): boolean {
  return !text.startsWith('CREATE VIRTUAL');
}
