import type Database from 'better-sqlite3';

/** Runs the statement on a connection of its own and tells what SQLite answered. */
export function attack(raw: Database.Database, sql: string, ...parameters: unknown[]): string {
  try {
    const { changes } = raw.prepare(sql).run(...parameters);
    return `changed ${changes}`;
  } catch (error) {
    return (error as Error).message;
  }
}
