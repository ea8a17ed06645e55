import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CallError, ruleViolated } from '../shared/contract/errors.ts';
import type { Sokbegaran, Soksvar } from '../shared/domain/sok.ts';
import { openFile } from './connection.ts';
import type { SqliteFile } from './connection.ts';
import { toCallError } from './errors.ts';
import { checkLocalFolder, ensureFolder } from './local-folder.ts';
import { takeLock } from './lock-file.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/steps.ts';
import { db } from './tx.ts';
import { createSearcher } from './search/searcher.ts';
import type { DbContext, ReadTx, WriteTx } from './tx.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { verifyLog } from './verify-log.ts';
import type { LogVerdict } from './verify-log.ts';

const FILE_NAME = 'register.db';
const DRAFT_NAME = 'register.ny';
/** "PARG": tells a register from any other SQLite file. */
const APPLICATION_ID = 0x50415247;

/** An open register. Its transactions are the only way to what it holds. */
export interface RegisterDb {
  readonly folder: string;
  /** Whether every write is refused with `register_read_only`: what is open is damaged. */
  isReadOnly(): boolean;
  /** Refuses writes from now on. */
  stopWriting(): void;
  /** Runs the work on a consistent view of what is committed. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** Runs the work and commits it, or stores nothing when it throws. Not to be nested. */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Recomputes the chain of the log. Throws `Cancelled` when the signal says so. */
  verifyLog(
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<LogVerdict>;
  /** Searches in a thread of its own. Throws `Cancelled` for a question that has been replaced. */
  search(begaran: Sokbegaran): Promise<Soksvar>;
  /** Waits for transactions under way, closes the file and lets the folder go. */
  close(): Promise<void>;
}

/**
 * Makes a register in the folder, filled with what it must never be without, and opens it; the
 * log's first row says so. It comes to be whole or not at all. Throws `register_exists`,
 * `network_folder`, `folder_not_writable`, or `Busy` for one open elsewhere.
 */
export async function createRegister(
  folder: string,
  context: DbContext,
  about: { kommun: string; exempel: boolean },
  fill: (tx: WriteTx) => Promise<void> = () => Promise.resolve(),
): Promise<RegisterDb> {
  ensureFolder(folder);
  checkLocalFolder(folder);
  const [path, draft] = [join(folder, FILE_NAME), join(folder, DRAFT_NAME)];
  refuseSecond(folder);
  const release = lock(folder, context);
  try {
    // Somebody else may have made one until the folder was ours.
    refuseSecond(folder);
    makeSubfolders(folder);
    await writeDraft(draft, context, async (tx) => {
      await insertRegister(tx, about);
      await fill(tx);
    });
    renameSync(draft, path);
    return toRegister(folder, context, openFiles(path), release);
  } catch (error) {
    release();
    throw toCallError(error);
  }
}

/** Keeps a copy of a register's folder before an older register is changed, or throws. */
export type CopyFirst = (folder: string) => Promise<unknown>;

/**
 * Opens the register in the folder, bringing an older one up to date when it has been copied.
 * Throws `register_missing`, `register_newer` (with its version), `network_folder`,
 * `folder_not_writable`, `Busy` for one open elsewhere, `StorageDamaged`, or what the copying does.
 */
export async function openRegister(
  folder: string,
  context: DbContext,
  copyFirst: CopyFirst = refuseOlder,
): Promise<RegisterDb> {
  if (!holdsRegister(folder))
    throw hasHeldRegister(folder) ? damaged() : ruleViolated('register_missing');
  checkLocalFolder(folder);
  const release = lock(folder, context);
  try {
    const path = join(folder, FILE_NAME);
    checkIsRegister(path);
    if (isOlder(path)) {
      await copyFirst(folder);
      bringUpToDate(path);
    }
    return toRegister(folder, context, openFiles(path), release);
  } catch (error) {
    release();
    throw toCallError(error);
  }
}

/**
 * Opens what was saved of a damaged register, for reading. Its stored files are those of the
 * register's folder. Throws StorageDamaged when too little was saved.
 */
export function openSalvaged(folder: string, path: string, context: DbContext): RegisterDb {
  try {
    const register = toRegister(folder, context, openFiles(path), () => undefined, path);
    register.stopWriting();
    return register;
  } catch (error) {
    throw toCallError(error);
  }
}

/** Whether the folder looks like a register's; says nothing of its health. */
export function holdsRegister(folder: string): boolean {
  return existsSync(join(folder, FILE_NAME));
}

/** Whether a register has lain in the folder, though its file is gone: its files or copies are there. */
export function hasHeldRegister(folder: string): boolean {
  const holds = (name: string, kind: RegExp) => {
    const path = join(folder, name);
    return existsSync(path) && readdirSync(path).some((entry) => kind.test(entry));
  };
  return (
    existsSync(join(folder, `${FILE_NAME}-wal`)) ||
    holds('filer', /^[0-9a-f]{2}$/u) ||
    holds('kopior', /^paragraf-[0-9a-f]{16}$/u)
  );
}

function lock(folder: string, context: DbContext): () => void {
  try {
    return takeLock(folder, context);
  } catch (error) {
    throw toCallError(error);
  }
}

function refuseSecond(folder: string): void {
  if (holdsRegister(folder)) throw ruleViolated('register_exists');
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
  path = join(folder, FILE_NAME),
): RegisterDb {
  const unit = createUnitOfWork(files, context);
  const searcher = createSearcher(path);
  let isReadOnly = false;
  return {
    folder,
    isReadOnly: () => isReadOnly,
    stopWriting: () => {
      isReadOnly = true;
    },
    read: (work) => unit.read(work),
    write: (work) => (isReadOnly ? Promise.reject(readOnly()) : unit.write(work)),
    verifyLog: (onProgress, signal) => verifyLog(unit, onProgress, signal),
    search: (begaran) => searcher.search(begaran),
    close: async () => {
      await searcher.close();
      await unit.idle();
      closeFiles(files);
      release();
    },
  };
}

/** What every write in a damaged register is refused with. */
export function readOnly(): CallError {
  return new CallError('Forbidden', [{ path: [], rule: 'register_read_only' }]);
}

/** Writes a whole register under another name, where a broken attempt is in nobody's way. */
async function writeDraft(
  path: string,
  context: DbContext,
  fill: (tx: WriteTx) => Promise<void>,
): Promise<void> {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
  new Database(path).close();
  const files = openFiles(path);
  try {
    files.writer.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(files.writer, migrations);
    await createUnitOfWork(files, context).write(fill);
  } finally {
    closeFiles(files);
  }
}

async function insertRegister(
  tx: WriteTx,
  { kommun, exempel }: { kommun: string; exempel: boolean },
): Promise<void> {
  const made = { skapad: tx.tid, skapadAv: tx.context.user };
  await tx[db]
    .insertInto('register')
    .values({ rad: 1, kommun, organId: null, exempel: exempel ? 1 : 0, ...made })
    .execute();
  const subject = { handelse: 'register.skapat', objektId: 'register', arendeId: null } as const;
  await tx.log({ ...subject, fore: null, efter: { kommun, exempel } });
}

function refuseOlder(): Promise<never> {
  return Promise.reject(new Error('an older register is opened and nobody copies it first'));
}

/** Whether the file is of an earlier schema. Throws `register_newer` for one of a later. */
function isOlder(path: string): boolean {
  const file = openFile(path, 'write');
  try {
    const [version, latest] = [versionOf(file), migrations.at(-1)?.version ?? 0];
    if (version > latest) throw ruleViolated('register_newer', [], { version });
    if (!migrations.some((step) => step.version === version)) throw damaged();
    return version < latest;
  } finally {
    file.close();
  }
}

function bringUpToDate(path: string): void {
  const file = openFile(path, 'write');
  try {
    migrate(file, migrations);
  } catch (error) {
    // A step that doesn't fit what is there: the file is not what its version says.
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR') throw damaged();
    throw error;
  } finally {
    file.close();
  }
}

function damaged(): CallError {
  return new CallError('StorageDamaged');
}

/** Looks before our settings are put on the file, which may be somebody else's. */
function checkIsRegister(path: string): void {
  const file = new Database(path, { fileMustExist: true });
  try {
    if (file.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
    if (isEmptied(file) || holdsOurTables(file)) throw damaged();
    throw new CallError('StorageDamaged', [{ path: [], rule: 'not_a_register' }]);
  } finally {
    file.close();
  }
}

/** Nothing at all: what a disk leaves of a file whose end it never wrote. */
function isEmptied(file: SqliteFile): boolean {
  return file.pragma('page_count', { simple: true }) === 0;
}

/** A register whose mark has been damaged is still no other program's file. */
function holdsOurTables(file: SqliteFile): boolean {
  const sql = "SELECT count(*) FROM sqlite_schema WHERE name IN ('register', 'logg', 'arende')";
  return file.prepare<[], number>(sql).pluck().get() === 3;
}

function makeSubfolders(folder: string): void {
  for (const name of ['filer', 'kopior']) ensureFolder(join(folder, name));
}
