import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import type { Schema } from './schema.ts';

export type SqliteFile = Database.Database;

const BUSY_TIMEOUT_MS = 2000;
const CACHED_STATEMENTS = 500;

/** Opens an existing database file with the settings that every connection must have. */
export function openFile(path: string, mode: 'read' | 'write'): SqliteFile {
  const file = new Database(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    file.pragma('trusted_schema = OFF');
    // Without this, INSERT OR REPLACE deletes rows unseen by the triggers that refuse DELETE.
    file.pragma('recursive_triggers = ON');
    if (mode === 'read') file.pragma('query_only = ON');
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** The query builder over an open file. It refuses statements outside a transaction. */
export function kyselyOver(file: SqliteFile): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: new SqliteDialect({ database: cachingStatements(file) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** Kysely prepares a statement every time it runs; preparing costs more than most of ours do. */
function cachingStatements(file: SqliteFile) {
  const cache = new Map<string, Database.Statement>();
  const prepare = (sql: string) => {
    if (!file.inTransaction) throw new Error('a statement outside a transaction');
    const cached = cache.get(sql);
    if (cached) return cached;
    if (cache.size >= CACHED_STATEMENTS) cache.clear();
    const statement = file.prepare(sql);
    cache.set(sql, statement);
    return statement;
  };
  return { prepare, close: () => file.close() };
}
