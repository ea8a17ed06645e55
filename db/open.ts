import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CallError, ruleViolated } from '../shared/contract/errors.ts';
import { openFile } from './connection.ts';
import type { SqliteFile } from './connection.ts';
import { toCallError } from './errors.ts';
import { checkLocalFolder, ensureFolder } from './local-folder.ts';
import { takeLock } from './lock-file.ts';
import { migrate, versionOf } from './migrate.ts';
import type { Migration } from './migrate.ts';
import { migrations } from './migrations/steps.ts';
import { db } from './tx.ts';
import type { DbContext, ReadTx, WriteTx } from './tx.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { verifyLog } from './verify-log.ts';
import type { LogVerdict } from './verify-log.ts';

const FILE_NAME = 'register.db';
/** "PARG": tells a register from any other SQLite file. */
const APPLICATION_ID = 0x50415247;

/** An open register. Its transactions are the only way to what it holds. */
export interface RegisterDb {
  readonly folder: string;
  /** Runs the work on a consistent view of what is committed. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** Runs the work and commits it, or stores nothing when it throws. Not to be nested. */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Recomputes the chain of the log. Throws `Cancelled` when the signal says so. */
  verifyLog(
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<LogVerdict>;
  /** Waits for transactions under way, closes the file and lets the folder go. */
  close(): Promise<void>;
}

/**
 * Makes an empty register in the folder and opens it; the log's first row says so. Throws
 * `register_exists`, `network_folder`, `folder_not_writable`, or `Busy` for one open elsewhere.
 */
export async function createRegister(
  folder: string,
  context: DbContext,
  { kommun, exempel }: { kommun: string; exempel: boolean },
): Promise<RegisterDb> {
  ensureFolder(folder);
  const path = join(checkLocalFolder(folder), FILE_NAME);
  const release = takeLock(folder, context);
  if (existsSync(path)) {
    release();
    throw ruleViolated('register_exists');
  }
  try {
    for (const subfolder of ['filer', 'kopior'])
      mkdirSync(join(folder, subfolder), { recursive: true });
    createFile(path);
    const files = openFiles(path);
    try {
      await createUnitOfWork(files, context).write((tx) => insertRegister(tx, kommun, exempel));
    } catch (error) {
      closeFiles(files);
      throw error;
    }
    return toRegister(folder, context, files, release);
  } catch (error) {
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
    release();
    throw toCallError(error);
  }
}

/**
 * Opens the register in the folder, bringing an older one up to date after a copy into `kopior/`.
 * Throws `register_missing`, `register_newer` (with its version), `network_folder`,
 * `folder_not_writable`, `Busy` for one open elsewhere, or `StorageDamaged`.
 */
export function openRegister(
  folder: string,
  context: DbContext,
  steps: readonly Migration[] = migrations,
): Promise<RegisterDb> {
  return Promise.resolve().then(() => {
    if (!holdsRegister(folder)) throw ruleViolated('register_missing');
    checkLocalFolder(folder);
    const release = takeLock(folder, context);
    try {
      bringUpToDate(folder, context, steps);
      return toRegister(folder, context, openFiles(join(folder, FILE_NAME)), release);
    } catch (error) {
      release();
      throw toCallError(error);
    }
  });
}

/** Whether the folder looks like a register's; says nothing of its health. */
export function holdsRegister(folder: string): boolean {
  return existsSync(join(folder, FILE_NAME));
}

interface OpenFiles {
  writer: SqliteFile;
  reader: SqliteFile;
}

function openFiles(path: string): OpenFiles {
  const writer = openFile(path, 'write');
  try {
    return { writer, reader: openFile(path, 'read') };
  } catch (error) {
    writer.close();
    throw error;
  }
}

function closeFiles({ reader, writer }: OpenFiles): void {
  reader.close();
  writer.close();
}

function toRegister(
  folder: string,
  context: DbContext,
  files: OpenFiles,
  release: () => void,
): RegisterDb {
  const unit = createUnitOfWork(files, context);
  return {
    folder,
    read: (work) => unit.read(work),
    write: (work) => unit.write(work),
    verifyLog: (onProgress, signal) => verifyLog(unit, onProgress, signal),
    close: async () => {
      await unit.idle();
      closeFiles(files);
      release();
    },
  };
}

function createFile(path: string): void {
  new Database(path).close();
  const file = openFile(path, 'write');
  try {
    file.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(file, migrations);
  } finally {
    file.close();
  }
}

async function insertRegister(tx: WriteTx, kommun: string, exempel: boolean): Promise<void> {
  const created = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('register')
    .values({ rad: 1, kommun, organId: null, exempel: exempel ? 1 : 0, ...created })
    .execute();
  const efter = { kommun, exempel };
  const subject = { handelse: 'register.skapat', objektId: 'register', arendeId: null } as const;
  await tx.log({ ...subject, fore: null, efter });
}

function bringUpToDate(folder: string, context: DbContext, steps: readonly Migration[]): void {
  const file = openFile(join(folder, FILE_NAME), 'write');
  try {
    if (file.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new CallError('StorageDamaged', [{ path: [], rule: 'not_a_register' }]);
    }
    const [version, latest] = [versionOf(file), steps.at(-1)?.version ?? 0];
    if (version > latest) throw ruleViolated('register_newer', [], { version });
    if (version === latest) return;
    copyBefore(file, folder, `version-${version}-${context.newId()}.db`);
    migrate(file, steps);
  } finally {
    file.close();
  }
}

function copyBefore(file: SqliteFile, folder: string, name: string): void {
  mkdirSync(join(folder, 'kopior'), { recursive: true });
  file.prepare('VACUUM INTO ?').run(join(folder, 'kopior', name));
}
