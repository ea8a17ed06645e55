import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { DamagedFile, RegisterCheck } from '../../shared/domain/register-check.ts';
import Database from 'better-sqlite3';
import { openFile } from '../connection.ts';
import type { SqliteFile } from '../connection.ts';
import { sealingOf } from '../encryption/register-key.ts';
import type { RegisterKey } from '../encryption/register-key.ts';
import { toCallError } from '../errors.ts';
import { damagedFile, FILE_PLACE } from '../file-place.ts';
import type { FilePlace } from '../file-place.ts';
import { versionOf } from '../migrate.ts';
import { hasOwnSchema } from '../own-schema.ts';
import { readLogChain } from '../verify-log.ts';
import type { Job } from './job.ts';
import { DATABASE } from './manifest.ts';
import { holds, storePath } from './storage.ts';

/** SQLite stops looking after this many faults. */
const MOST_FAULTS = 20;
/** More would not be read by anybody; the register is beyond repair then. */
const MOST_FILES = 500;

/** A register to look through, and the key of an encrypted one. */
export interface CheckOrder {
  readonly registerFolder: string;
  readonly key: RegisterKey | null;
}

interface Parts {
  file: SqliteFile;
  folder: string;
  key: RegisterKey | null;
  job: Job;
}

/** Looks through an open register, which can be written to meanwhile. Throws Cancelled. */
export async function checkRegister(
  { registerFolder: folder, key }: CheckOrder,
  job: Job,
): Promise<RegisterCheck> {
  const path = join(folder, DATABASE);
  const file = openFile(path, 'read', key);
  try {
    // One moment of the register throughout.
    file.exec('BEGIN');
    const faults = faultsOf(file, 'integrity_check');
    job.advance(0, DATABASE);
    /** What can't be read is a fault too, and hides nothing of the rest. */
    const reading = <T>(work: () => T, instead: T): T => {
      try {
        return work();
      } catch (error) {
        faults.push(faultIn(error));
        return instead;
      }
    };
    const log = reading(() => checkLog(file, job), { rows: 0, firstBroken: null });
    const isOwn = reading(() => hasOwnSchema(file), true);
    const dangling = reading(() => (file.pragma('foreign_key_check') as unknown[]).length, 0);
    const stored = reading(() => storedFiles(file), []);
    return {
      files: await checkFiles({ file, folder, key, job }, stored),
      ...{ isOwn, dangling, log, space: await spaceAt(folder), databaseBytes: statSync(path).size },
      database: faults.filter((fault) => !isOfSearch(fault)),
      search: faults.filter(isOfSearch),
      versions: { schema: versionOf(file), sqlite: text(file, 'SELECT sqlite_version()') },
    };
  } catch (error) {
    throw toCallError(error);
  } finally {
    file.close();
  }
}

/** What keeps a register's pages from holding together; quicker than {@link checkRegister}. */
export function quickCheck({ registerFolder, key }: CheckOrder, job: Job): string[] {
  const file = openFile(join(registerFolder, DATABASE), 'read', key);
  try {
    job.advance(0);
    return faultsOf(file, 'quick_check').filter((fault) => !isOfSearch(fault));
  } finally {
    file.close();
  }
}

/** A file so broken that SQLite can't look at it says that too. */
function faultsOf(file: SqliteFile, check: 'integrity_check' | 'quick_check'): string[] {
  try {
    const rows = file.pragma(`${check}(${MOST_FAULTS})`) as Record<string, string>[];
    return rows.map((row) => row[check] ?? '').filter((fault) => fault !== 'ok');
  } catch (error) {
    return [faultIn(error)];
  }
}

function faultIn(error: unknown): string {
  if (error instanceof Database.SqliteError) return error.code;
  throw error;
}

function checkLog(file: SqliteFile, job: Job): RegisterCheck['log'] {
  const { firstBroken, last } = readLogChain(file, () => job.advance(0, 'logg'));
  return { rows: last?.nr ?? 0, firstBroken };
}

function storedFiles(file: SqliteFile): { sha256: string; bytes: number }[] {
  return file
    .prepare<[], { sha256: string; bytes: number }>('SELECT sha256, storlek AS bytes FROM fil')
    .all();
}

function isOfSearch(fault: string): boolean {
  return /fts5/iu.test(fault);
}

async function checkFiles(
  { file, folder, key, job }: Parts,
  stored: readonly { sha256: string; bytes: number }[],
): Promise<RegisterCheck['files']> {
  const bytes = stored.reduce((sum, one) => sum + one.bytes, 0);
  job.expect(bytes);
  const damaged: DamagedFile[] = [];
  const sealing = sealingOf(key);
  for (const { sha256, bytes: size } of stored) {
    const path = storePath(folder, sealing.nameOf(sha256));
    if (await holds(path, { name: sha256, bytes: size, sha256 }, job, sealing)) continue;
    if (damaged.length >= MOST_FILES) continue;
    const place = file.prepare<[string], FilePlace>(FILE_PLACE).get(sha256);
    damaged.push(damagedFile(sha256, !existsSync(path), place));
  }
  return { count: stored.length, bytes, damaged };
}

async function spaceAt(folder: string): Promise<RegisterCheck['space']> {
  try {
    const { bsize, bavail, blocks } = await statfs(folder);
    return { free: bsize * bavail, total: bsize * blocks };
  } catch {
    return null;
  }
}

function text(file: SqliteFile, sql: string): string {
  return file.prepare<[], string>(sql).pluck().get() ?? '';
}
