import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CallError, ruleViolated } from '../shared/contract/errors.ts';
import type { Sokbegaran, Soksvar } from '../shared/domain/sok.ts';
import { openAsIs, openFile, removeFile } from './connection.ts';
import type { SqliteFile } from './connection.ts';
import { isEncrypted, KEY_FILE, writeKeyFile } from './encryption/key-file.ts';
import type { NewKey } from './encryption/register-locks.ts';
import type { RegisterKey } from './encryption/register-key.ts';
import { toCallError } from './errors.ts';
import { checkLocalFolder, ensureFolder } from './local-folder.ts';
import { takeLock } from './lock-file.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/steps.ts';
import { db } from './tx.ts';
import { DRAFT_NAME, FILE_NAME, folderHolds, removeLeftovers } from './register-folder.ts';
import { createSearcher } from './search/searcher.ts';
import type { DbContext, ReadTx, WriteTx } from './tx.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { verifyLog } from './verify-log.ts';
import type { LogVerdict } from './verify-log.ts';

/** "PARG": tells a register from any other SQLite file. */
const APPLICATION_ID = 0x50415247;

/** An open register. Its transactions are the only way to what it holds. */
export interface RegisterDb {
  readonly folder: string;
  /** Null for one that isn't encrypted; wiped when it is closed. Never for a window or a log. */
  readonly key: RegisterKey | null;
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
 * log's first row says so. It comes to be whole or not at all; encrypted when it is given a key,
 * whose file lies there before the register does. Throws `register_exists`, `register_half_made`,
 * `network_folder`, `folder_not_writable`, or `Busy` for one open elsewhere.
 */
export async function createRegister(
  folder: string,
  context: DbContext,
  about: { kommun: string; exempel: boolean },
  fill: (tx: WriteTx) => Promise<void> = () => Promise.resolve(),
  encryption: NewKey | null = null,
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
    const key = encryption?.key ?? null;
    await writeDraft(draft, key, context, async (tx) => {
      await insertRegister(tx, about);
      await fill(tx);
    });
    // One that is left of an attempt that failed would make a plain register seem encrypted.
    if (encryption === null) rmSync(join(folder, KEY_FILE), { force: true });
    else writeKeyFile(folder, encryption.file);
    renameSync(draft, path);
    return toRegister({ folder, path, key }, context, release);
  } catch (error) {
    release();
    throw toCallError(error);
  }
}

/** Keeps a copy of a register's folder before an older register is changed, or throws. */
export type CopyFirst = (folder: string, key: RegisterKey | null) => Promise<unknown>;

/**
 * Opens the register in the folder, bringing an older one up to date when it has been copied.
 * Throws `register_encrypted` for one that needs a key, `register_missing`, `register_half_made`,
 * `register_newer` (with its version), `network_folder`, `folder_not_writable`, `Busy` for one open
 * elsewhere, `StorageDamaged`, or what the copying does.
 */
export async function openRegister(
  folder: string,
  context: DbContext,
  copyFirst: CopyFirst = refuseOlder,
  key: RegisterKey | null = null,
): Promise<RegisterDb> {
  refuseNone(folder);
  if (key === null && isEncrypted(folder)) throw ruleViolated('register_encrypted');
  checkLocalFolder(folder);
  const release = lock(folder, context);
  try {
    const path = join(folder, FILE_NAME);
    removeLeftovers(folder);
    if (isOlderRegister(path, key)) {
      await copyFirst(folder, key);
      bringUpToDate(path, key);
    }
    return toRegister({ folder, path, key }, context, release);
  } catch (error) {
    release();
    throw toCallError(error);
  }
}

/**
 * Opens what was saved of a damaged register, for reading. Its stored files are those of the
 * register's folder. Throws StorageDamaged when too little was saved.
 */
export function openSalvaged(place: RegisterPlace, context: DbContext): RegisterDb {
  try {
    const register = toRegister(place, context, () => undefined);
    register.stopWriting();
    return register;
  } catch (error) {
    throw toCallError(error);
  }
}

/** A register's folder, the file of it that is opened, and the key of an encrypted one. */
export interface RegisterPlace {
  readonly folder: string;
  readonly path: string;
  readonly key: RegisterKey | null;
}

function lock(folder: string, context: DbContext): () => void {
  try {
    return takeLock(folder, context);
  } catch (error) {
    throw toCallError(error);
  }
}

/** A draft that is alone is in nobody's way; one with files is of a register that exists elsewhere. */
function refuseSecond(folder: string): void {
  const { kind, hasFiles } = folderHolds(folder);
  if (kind === 'register') throw ruleViolated('register_exists');
  if (kind === 'unfinished' && hasFiles) throw ruleViolated('register_half_made');
}

function refuseNone(folder: string): void {
  const { kind } = folderHolds(folder);
  if (kind === 'unfinished') throw ruleViolated('register_half_made');
  if (kind === 'lost') throw damaged();
  if (kind === 'nothing') throw ruleViolated('register_missing');
}

interface OpenFiles {
  writer: SqliteFile;
  reader: SqliteFile;
}

function openFiles(path: string, key: RegisterKey | null): OpenFiles {
  const writer = openFile(path, 'write', key);
  try {
    return { writer, reader: openFile(path, 'read', key) };
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
  { folder, path, key }: RegisterPlace,
  context: DbContext,
  release: () => void,
): RegisterDb {
  const files = openFiles(path, key);
  const unit = createUnitOfWork(files, context);
  const searcher = createSearcher(path, key);
  let [isReadOnly, isClosed] = [false, false];
  return {
    folder,
    get key() {
      // A wiped key must seal nothing.
      if (isClosed) throw new CallError('NotFound', [{ path: [], rule: 'no_register' }]);
      return key;
    },
    isReadOnly: () => isReadOnly,
    stopWriting: () => {
      isReadOnly = true;
    },
    read: (work) => unit.read(work),
    write: (work) => (isReadOnly ? Promise.reject(readOnly()) : unit.write(work)),
    verifyLog: (onProgress, signal) => verifyLog(unit, onProgress, signal),
    search: (begaran) => searcher.search(begaran),
    close: async () => {
      isClosed = true;
      await searcher.close();
      await unit.idle();
      closeFiles(files);
      key?.fill(0);
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
  key: RegisterKey | null,
  context: DbContext,
  fill: (tx: WriteTx) => Promise<void>,
): Promise<void> {
  removeFile(path);
  openAsIs(path, key).close();
  const files = openFiles(path, key);
  try {
    files.writer.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(files.writer, migrations);
    await createUnitOfWork(files, context).write(fill);
  } catch (error) {
    closeFiles(files);
    removeFile(path);
    throw error;
  }
  closeFiles(files);
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

/** Whether the file is a register's, of an earlier schema; looked at without a byte changed. */
function isOlderRegister(path: string, key: RegisterKey | null): boolean {
  const file = openAsIs(path, key, { fileMustExist: true });
  try {
    checkIsRegister(file);
    return isOlder(file);
  } finally {
    file.close();
  }
}

/** Throws `register_newer` for one of a later schema. */
function isOlder(file: SqliteFile): boolean {
  const [version, latest] = [versionOf(file), migrations.at(-1)?.version ?? 0];
  if (version > latest) throw ruleViolated('register_newer', [], { version });
  if (!migrations.some((step) => step.version === version)) throw damaged();
  return version < latest;
}

function bringUpToDate(path: string, key: RegisterKey | null): void {
  const file = openFile(path, 'write', key);
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
function checkIsRegister(file: SqliteFile): void {
  if (file.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  if (isEmptied(file) || holdsOurTables(file)) throw damaged();
  throw new CallError('StorageDamaged', [{ path: [], rule: 'not_a_register' }]);
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
