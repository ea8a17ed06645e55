import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { CamelCasePlugin, Kysely, SqliteDialect } from 'kysely';
import type { SqliteStatement } from 'kysely';
import { foldName } from '../shared/rules/namn.ts';
import type { RegisterKey } from './encryption/register-key.ts';
import type { Schema } from './schema.ts';
import { toSortKey } from './sort-key.ts';

export type SqliteFile = Database.Database;

const BUSY_TIMEOUT_MS = 2000;
const CACHED_STATEMENTS = 500;
/** A window that waits longer is seen to wait. */
const SLOW_MS = 40;

/** Told of a statement that took long, by its text with the values left out. */
export type SlowStatement = (statement: string, ms: number) => void;

/** Opens a database file as it is; null is the key of one that isn't encrypted. */
export function openAsIs(
  path: string,
  key: RegisterKey | null,
  options: Database.Options = {},
): SqliteFile {
  const file = new Database(path, options);
  // What a register from somebody else says of itself runs nothing but what is harmless.
  file.pragma('trusted_schema = OFF');
  file.pragma('cell_size_check = ON');
  if (key === null) return file;
  chooseCipher(file);
  file.pragma(`key = ${rawKey(key)}`);
  // What is sorted beside the register would lie as it is in the system's temporary folder.
  file.pragma('temp_store = MEMORY');
  return file;
}

/** Writes every page anew under another key; null for none. */
export function changeKey(file: SqliteFile, key: RegisterKey | null): void {
  chooseCipher(file);
  file.pragma(`rekey = ${key === null ? "''" : rawKey(key)}`);
}

/** ChaCha20-Poly1305, a nonce and a seal for each page. */
function chooseCipher(file: SqliteFile): void {
  if (file.pragma("cipher = 'chacha20'", { simple: true }) === 'chacha20') return;
  file.close();
  // Such a build takes no notice of a key, and would write all as it is.
  throw new Error('this build of SQLite has no cipher');
}

/** `raw`: a random key is stretched by none. */
function rawKey(key: RegisterKey): string {
  return `'raw:${Buffer.from(key).toString('hex')}'`;
}

/** Opens an existing database file with the settings that every connection must have. */
export function openFile(
  path: string,
  mode: 'read' | 'write',
  key: RegisterKey | null,
): SqliteFile {
  const file = openAsIs(path, key, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    // Without this, INSERT OR REPLACE deletes rows unseen by the triggers that refuse DELETE.
    file.pragma('recursive_triggers = ON');
    // For what has no column of its own with the answer in it.
    file.function('sort_key', { deterministic: true }, toSortKey);
    file.function('fold_name', { deterministic: true }, foldName);
    if (mode === 'read') file.pragma('query_only = ON');
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Removes a file of SQLite's with what may lie beside it. */
export function removeFile(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
}

/** The query builder over an open file. It refuses statements outside a transaction. */
export function kyselyOver(file: SqliteFile, slow?: SlowStatement): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: new SqliteDialect({ database: cachingStatements(file, slow) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** Kysely prepares a statement every time it runs; preparing costs more than most of ours do. */
function cachingStatements(file: SqliteFile, slow?: SlowStatement) {
  const cache = new Map<string, SqliteStatement>();
  const prepare = (sql: string) => {
    if (!file.inTransaction) throw new Error('a statement outside a transaction');
    const cached = cache.get(sql);
    if (cached) return cached;
    if (cache.size >= CACHED_STATEMENTS) cache.clear();
    const statement = timed(file.prepare(sql), slow);
    cache.set(sql, statement);
    return statement;
  };
  return { prepare, close: () => file.close() };
}

/** The statement as Kysely uses it, telling when one run took long. */
function timed(statement: Database.Statement, slow?: SlowStatement): SqliteStatement {
  const measured =
    <A extends unknown[], R>(run: (...given: A) => R) =>
    (...given: A): R => {
      const begin = performance.now();
      try {
        return run(...given);
      } finally {
        const ms = performance.now() - begin;
        if (ms > SLOW_MS) slow?.(statement.source, Math.round(ms));
      }
    };
  return {
    reader: statement.reader,
    all: measured((given) => statement.all(...given)),
    run: measured((given) => statement.run(...given)),
    iterate: (given) => statement.iterate(...given),
  };
}
