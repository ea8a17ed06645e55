import { existsSync, renameSync, rmSync } from 'node:fs';
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

/**
 * Opens the register in the folder, bringing an older one up to date after a copy into `kopior/`.
 * Throws `register_missing`, `register_newer` (with its version), `network_folder`,
 * `folder_not_writable`, `Busy` for one open elsewhere, or `StorageDamaged`.
 */
export function openRegister(folder: string, context: DbContext): Promise<RegisterDb> {
  return Promise.resolve().then(() => {
    if (!holdsRegister(folder)) throw ruleViolated('register_missing');
    checkLocalFolder(folder);
    const release = lock(folder, context);
    try {
      bringUpToDate(folder, context);
      return toRegister(folder, context, openFiles(join(folder, FILE_NAME)), release);
    } catch (error) {
      release();
      throw toCallError(error);
    }
  });
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

function readOnly(): CallError {
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

function bringUpToDate(folder: string, context: DbContext): void {
  const path = join(folder, FILE_NAME);
  checkIsRegister(path);
  const file = openFile(path, 'write');
  try {
    const [version, latest] = [versionOf(file), migrations.at(-1)?.version ?? 0];
    if (version > latest) throw ruleViolated('register_newer', [], { version });
    if (version === latest) return;
    copyBefore(file, folder, `version-${version}-${context.newId()}.db`);
    migrate(file, migrations);
  } finally {
    file.close();
  }
}

/** Looks before our settings are put on the file, which may be somebody else's. */
function checkIsRegister(path: string): void {
  const file = new Database(path, { fileMustExist: true });
  try {
    if (file.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
    throw new CallError('StorageDamaged', [{ path: [], rule: 'not_a_register' }]);
  } finally {
    file.close();
  }
}

function makeSubfolders(folder: string): void {
  for (const name of ['filer', 'kopior']) ensureFolder(join(folder, name));
}

/** A copy gets its name when it is whole: half of one must not be taken for something to go back to. */
function copyBefore(file: SqliteFile, folder: string, name: string): void {
  makeSubfolders(folder);
  const draft = join(folder, 'kopior', DRAFT_NAME);
  const removeDraft = () => {
    for (const ending of ['', '-journal']) rmSync(draft + ending, { force: true });
  };
  removeDraft();
  try {
    file.prepare('VACUUM INTO ?').run(draft);
    renameSync(draft, join(folder, 'kopior', name));
  } catch (error) {
    removeDraft();
    throw error;
  }
}
