import { CallError } from '../../shared/contract/errors.ts';
import type { BackupContents } from '../../shared/domain/backup.ts';
import type { SqliteFile } from '../connection.ts';
import { versionOf } from '../migrate.ts';
import { readLogChain } from '../verify-log.ts';

/** What a whole copy of a register's file tells of itself. */
export interface Examined {
  register: string;
  schema: number;
  log: { nr: number; hash: string };
  contents: Omit<BackupContents, 'damagedFiles'>;
  /** The stored files it names. */
  files: { sha256: string; bytes: number }[];
}

/**
 * Reads a file through, page by page and seal by seal. Throws StorageDamaged with
 * `database_damaged`, `dangling_references` or `log_broken` (with the row's number).
 */
export function examine(file: SqliteFile, advance: () => void): Examined {
  advance();
  const found = file.pragma('integrity_check(1)', { simple: true });
  if (found !== 'ok') throw broken('database_damaged');
  advance();
  if ((file.pragma('foreign_key_check') as unknown[]).length > 0)
    throw broken('dangling_references');
  const { firstBroken, last } = readLogChain(file, advance);
  if (firstBroken !== null) throw broken('log_broken', { nr: firstBroken });
  if (last === null) throw broken('log_broken', { nr: 1 });
  return {
    register: text(file, 'SELECT hash FROM logg WHERE nr = 1'),
    schema: versionOf(file),
    log: { nr: last.nr, hash: last.hash },
    contents: { ...contentsOf(file), lastChange: last.tid },
    files: knows(file, 'fil') ? storedFiles(file) : [],
  };
}

function contentsOf(file: SqliteFile) {
  return {
    kommun: text(file, 'SELECT kommun FROM register'),
    organNamn: text(file, 'SELECT o.namn FROM register r LEFT JOIN organ o ON o.id = r.organ_id'),
    exempel: count(file, 'SELECT exempel FROM register') === 1,
    arenden: rowsOf(file, 'arende'),
    handlingar: rowsOf(file, 'handling'),
    filer: rowsOf(file, 'fil'),
  };
}

function storedFiles(file: SqliteFile): Examined['files'] {
  return file
    .prepare<[], { sha256: string; bytes: number }>('SELECT sha256, storlek AS bytes FROM fil')
    .all();
}

function rowsOf(file: SqliteFile, table: 'arende' | 'handling' | 'fil'): number {
  return knows(file, table) ? count(file, `SELECT count(*) FROM ${table}`) : 0;
}

/** Registers are copied before they are brought up to date, so that a table may be yet to come. */
function knows(file: SqliteFile, table: string): boolean {
  const sql = 'SELECT 1 FROM sqlite_schema WHERE type = ? AND name = ?';
  return file.prepare(sql).get('table', table) !== undefined;
}

function text(file: SqliteFile, sql: string): string {
  return file.prepare<[], string | null>(sql).pluck().get() ?? '';
}

function count(file: SqliteFile, sql: string): number {
  return file.prepare<[], number>(sql).pluck().get() ?? 0;
}

function broken(rule: string, params?: Record<string, number>): CallError {
  return new CallError('StorageDamaged', [{ path: [], rule, ...(params ? { params } : {}) }]);
}
