import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
import { migrate } from './migrate.ts';
import { migrations } from './migrations/steps.ts';
import { db } from './tx.ts';
import {
  DRAFT_NAME,
  FILE_NAME,
  folderHolds,
  refuseLinks,
  removeLeftovers,
} from './register-folder.ts';
import { createSearcher } from './search/searcher.ts';
import type { DbContext, ReadTx, WriteTx } from './tx.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { APPLICATION_ID, damaged, isOlderRegister } from './upgrade.ts';
import type { RegisterPlace } from './upgrade.ts';
import { verifyLog } from './verify-log.ts';
import type { LogVerdict } from './verify-log.ts';

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

/** Keeps a copy of an older register and brings it up to date (`upgradeRegister`), or throws. */
export type Upgrade = (older: RegisterPlace) => Promise<unknown>;

/**
 * Opens the register in the folder, when it has been brought up to date if it is an older one.
 * Throws `register_encrypted` for one that needs a key, `register_missing`, `register_half_made`,
 * `register_newer` (with its version), `folder_with_links` (with its name), `network_folder`,
 * `folder_not_writable`, `Busy` for one open elsewhere, `StorageDamaged`, or what the upgrade does.
 */
export async function openRegister(
  folder: string,
  context: DbContext,
  upgrade: Upgrade = refuseOlder,
  key: RegisterKey | null = null,
): Promise<RegisterDb> {
  refuseNone(folder);
  refuseLinks(folder);
  if (key === null && isEncrypted(folder)) throw ruleViolated('register_encrypted');
  checkLocalFolder(folder);
  const release = lock(folder, context);
  try {
    const place = { folder, path: join(folder, FILE_NAME), key };
    removeLeftovers(folder);
    if (isOlderRegister(place)) await upgradeOlder(place, upgrade);
    return toRegister(place, context, release);
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

async function upgradeOlder(place: RegisterPlace, upgrade: Upgrade): Promise<void> {
  await upgrade(place);
  if (isOlderRegister(place)) throw new Error('an older register was not brought up to date');
}

function makeSubfolders(folder: string): void {
  for (const name of ['filer', 'kopior']) ensureFolder(join(folder, name));
}
