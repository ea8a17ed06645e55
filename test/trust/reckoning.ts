import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { openAsIs } from '../../db/connection.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import { sealOf } from '../../db/log-chain.ts';
import type { SealedRow } from '../../db/log-chain.ts';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import type { Fact } from './loads.ts';

/**
 * What is wrong with a register after something has happened to it, in words; nothing when it is
 * whole and holds all the facts. It is looked at as a copy, so that the program itself must take
 * care of what was left half done.
 */
export function reckon(
  register: string,
  facts: readonly Fact[],
  key: RegisterKey | null = null,
): string[] {
  const folder = makeTempFolder();
  try {
    for (const ending of ['', '-wal']) {
      const path = join(register, `register.db${ending}`);
      if (existsSync(path)) cpSync(path, join(folder, `register.db${ending}`));
    }
    const file = openAsIs(join(folder, 'register.db'), key, { fileMustExist: true });
    try {
      return [...faultsOf(file), ...missing(file, register, facts)];
    } finally {
      file.close();
    }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    removeTempFolder(folder);
  }
}

/** Whether a folder holds what would be opened as a register. */
export function holdsFile(folder: string): boolean {
  return existsSync(join(folder, 'register.db'));
}

/** What SQLite and the chain of the log say. */
export function faultsOf(file: Database.Database): string[] {
  const integrity = file.pragma('integrity_check', { simple: true });
  const dangling = file.pragma('foreign_key_check') as unknown[];
  const broken = firstBroken(file);
  return [
    ...(integrity === 'ok' ? [] : [`integrity_check: ${String(integrity)}`]),
    ...(dangling.length === 0 ? [] : ['dangling references']),
    ...(broken === null ? [] : [`the log is broken at ${broken}`]),
  ];
}

function firstBroken(file: Database.Database): number | null {
  const rows = file.prepare<[], Record<string, unknown>>('SELECT * FROM logg ORDER BY nr');
  const given = file.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'logg'").pluck().get();
  let [nr, foregaende] = [0, ''];
  for (const row of rows.iterate()) {
    const link = sealedRow(row);
    nr += 1;
    if (link.nr !== nr || link.foregaende !== foregaende || sealOf(link) !== row['hash']) return nr;
    foregaende = sealOf(link);
  }
  return typeof given === 'number' && given > nr ? nr + 1 : null;
}

function sealedRow(row: Record<string, unknown>): SealedRow {
  const { hash: _, objekt_id: objektId, arende_id: arendeId, ...rest } = row;
  return { ...rest, objektId, arendeId } as unknown as SealedRow;
}

function missing(file: Database.Database, register: string, facts: readonly Fact[]): string[] {
  return facts.flatMap(({ sql, values, sha256 }) => {
    const isTrue = file
      .prepare(sql)
      .pluck()
      .get(...values);
    const isStored = sha256 === undefined || isWhole(join(register, 'filer'), sha256);
    return isTrue && isStored ? [] : [`lost: ${sql} ${values.join(' ')}`];
  });
}

function isWhole(store: string, sha256: string): boolean {
  const path = join(store, sha256.slice(0, 2), sha256);
  if (!existsSync(path)) return false;
  return createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;
}
