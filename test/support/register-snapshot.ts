import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export interface RegisterObserver {
  /** A digest of every row of every table. Equal before and after means nothing was stored. */
  digest(): string;
  /** A number that every commit by anybody else changes, whatever it stored. */
  commits(): number;
  rowsIn(table: string): number;
  /** Every row of a table, as it is stored. */
  readAll(table: string): readonly Readonly<Record<string, unknown>>[];
  close(): void;
}

/** Looks at a register's file from outside, on a connection of its own. */
export function observeRegister(folder: string): RegisterObserver {
  const file = new Database(join(folder, 'register.db'), { readonly: true });
  const tables = file
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck();
  return {
    digest() {
      const hash = createHash('sha256');
      for (const table of tables.all()) {
        hash.update(`${table}\n`);
        for (const row of file.prepare(`SELECT * FROM "${table}"`).raw().iterate()) {
          hash.update(JSON.stringify(row));
        }
      }
      return hash.digest('hex');
    },
    commits: () => file.pragma('data_version', { simple: true }) as number,
    rowsIn: (table) =>
      file.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0,
    readAll: (table) => file.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all(),
    close: () => file.close(),
  };
}

/** Every file under a folder, by relative path. */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name).slice(folder.length + 1)).sort();
}
