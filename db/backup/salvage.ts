import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CallError } from '../../shared/contract/errors.ts';
import type { SalvagedTable } from '../../shared/contract/damage.ts';
import { openAsIs, openFile, removeFile } from '../connection.ts';
import type { SqliteFile } from '../connection.ts';
import type { RegisterKey } from '../encryption/register-key.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/steps.ts';
import { rebuildSearch } from '../search/rebuild.ts';
import type { Job } from './job.ts';

const BATCH = 500;

/** A damaged register's file, where what is saved of it goes, and the key of both. */
export interface SalvageOrder {
  readonly damaged: string;
  readonly to: string;
  readonly key: RegisterKey | null;
}

interface Table {
  readonly name: string;
  /** Columns that both files know. */
  readonly columns: string;
  readonly hasRowid: boolean;
}

/**
 * Reads what can be read of a damaged register into a new file: each table from its beginning and,
 * where that stops, from its end. The file it makes is for reading; nothing in it is judged.
 * Throws StorageDamaged `nothing_to_salvage`.
 */
export function salvage({ damaged, to, key }: SalvageOrder, job: Job): SalvagedTable[] {
  mkdirSync(dirname(to), { recursive: true });
  const draft = `${to}.del`;
  removeFile(draft);
  try {
    const tables = copyInto(damaged, draft, key, job);
    if (tables.every(({ rows }) => rows === 0)) throw nothing();
    rmSync(to, { force: true });
    renameSync(draft, to);
    return tables;
  } finally {
    removeFile(draft);
  }
}

function copyInto(
  damaged: string,
  draft: string,
  key: RegisterKey | null,
  job: Job,
): SalvagedTable[] {
  openAsIs(draft, key).close();
  const target = openFile(draft, 'write', key);
  try {
    migrate(target, migrations);
    freeOfRules(target);
    const source = openDamaged(damaged, key);
    try {
      const tables = tablesOf(target, source).map((one) => copyTable(source, target, one, job));
      job.advance(0, 'sok');
      rebuildSearch(target);
      return tables;
    } finally {
      source.close();
    }
  } finally {
    target.pragma('journal_mode = DELETE');
    target.close();
  }
}

function openDamaged(path: string, key: RegisterKey | null): SqliteFile {
  try {
    const source = openAsIs(path, key, { fileMustExist: true, readonly: true });
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    return source;
  } catch (error) {
    throw nothing(error);
  }
}

/** What was true when a row was written is not to be proved again; parts of it may be gone. */
function freeOfRules(target: SqliteFile): void {
  target.pragma('foreign_keys = OFF');
  target.pragma('ignore_check_constraints = ON');
  const triggers = target
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck();
  for (const name of triggers.all()) target.exec(`DROP TRIGGER "${name}"`);
}

/** Tables of rows; the indexes that are searched are made from them. */
function tablesOf(target: SqliteFile, source: SqliteFile): Table[] {
  const listed = target.pragma('table_list') as {
    schema: string;
    name: string;
    type: string;
    wr: number;
  }[];
  const rows = listed.filter(
    ({ schema, name, type }) =>
      schema === 'main' && type === 'table' && !name.startsWith('sqlite_'),
  );
  return rows.map(({ name, wr }) => {
    const known = columnsOf(source, name);
    const shared = columnsOf(target, name).filter((column) => known.includes(column));
    const columns = shared.map((column) => `"${column}"`).join(', ');
    return { name, columns, hasRowid: wr === 0 };
  });
}

/** None for what is no table: a view in the place of one may be somebody else's, without end. */
function columnsOf(file: SqliteFile, table: string): string[] {
  try {
    const isTable = file.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    if (isTable.get(table) === undefined) return [];
    return (file.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name);
  } catch {
    return [];
  }
}

function copyTable(source: SqliteFile, target: SqliteFile, table: Table, job: Job): SalvagedTable {
  job.advance(0, table.name);
  if (table.columns === '') return { name: table.name, rows: 0, isWhole: false };
  target.exec(`DELETE FROM "${table.name}"`);
  const isWhole = copyRows(source, target, table, 'ASC');
  if (!isWhole) copyRows(source, target, table, 'DESC');
  const rows = target.prepare<[], number>(`SELECT count(*) FROM "${table.name}"`).pluck().get();
  return { name: table.name, rows: rows ?? 0, isWhole };
}

/** Copies until the table ends or can't be read any further; answers whether it ended. */
function copyRows(
  source: SqliteFile,
  target: SqliteFile,
  { name, columns, hasRowid }: Table,
  way: 'ASC' | 'DESC',
): boolean {
  const order = hasRowid ? `NOT INDEXED ORDER BY rowid ${way}` : '';
  const marks = columns.split(', ').map(() => '?');
  const insert = target.prepare(
    `INSERT OR IGNORE INTO "${name}" (${columns}) VALUES (${marks.join(', ')})`,
  );
  const store = target.transaction((rows: unknown[][]) => {
    for (const row of rows) insert.run(...row);
  });
  let batch: unknown[][] = [];
  try {
    const all = source.prepare<[], unknown[]>(`SELECT ${columns} FROM "${name}" ${order}`).raw();
    for (const row of all.iterate()) {
      batch.push(row);
      if (batch.length === BATCH) {
        store(batch);
        batch = [];
      }
    }
    return true;
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return false;
  } finally {
    store(batch);
  }
}

function nothing(cause?: unknown): CallError {
  const error = new CallError('StorageDamaged', [{ path: [], rule: 'nothing_to_salvage' }]);
  error.cause = cause;
  return error;
}
