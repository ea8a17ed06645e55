import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CallError } from '../../shared/contract/errors.ts';
import { readError, refuseAborted, writeError } from './file-error.ts';
import type { FileSource } from './source.ts';

const UNFINISHED = '.del';

export interface StoredFile {
  /** SHA-256 of the bytes in hexadecimal: the file's name in the store. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface AddOptions {
  readonly signal?: AbortSignal;
  /** Told the size of each chunk that has been written. */
  readonly onBytes?: (bytes: number) => void;
  /** The hash that the bytes must have; others are refused with StorageDamaged `backup_damaged`. */
  readonly expected?: string;
}

/** Files by what they hold. What is in the store is never altered. */
export interface FileStore {
  /**
   * Stores a copy that has reached the disk when this answers. Bytes that are there already are
   * not stored twice. Throws what the source throws, StorageFull, `store_not_writable` or
   * Cancelled; nothing is left behind then.
   */
  add(source: FileSource, options?: AddOptions): Promise<StoredFile>;
  pathOf(sha256: string): string;
  /** Whether the stored file is there and holds what its name says. */
  isWhole(sha256: string): Promise<boolean>;
  /**
   * The bytes of a stored file. Throws StorageDamaged `stored_file_gone` for one that isn't there,
   * and `stored_file_changed` for one that no longer holds what its name says.
   */
  read(sha256: string): Promise<Uint8Array>;
  /** Writes a copy for others to read. Throws as `read`, and leaves no copy then. */
  copyTo(sha256: string, path: string): Promise<void>;
  /** Removes what an interrupted program left half written; answers how many files. */
  removeUnfinished(): Promise<number>;
}

/** The store in a register's folder `filer`, which is made where it is missing. */
export function createFileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  const isWhole = async (sha256: string) => (await hashOf(pathOf(sha256))) === sha256;
  return {
    pathOf,
    isWhole,
    async read(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch(refuseGone);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw changed();
      return bytes;
    },
    async copyTo(sha256, path) {
      await copyFile(pathOf(sha256), path).catch(refuseGone);
      if ((await hashOf(path)) === sha256) return;
      await rm(path, { force: true });
      throw changed();
    },
    async add(source, options = {}) {
      const unfinished = join(folder, `${randomUUID()}${UNFINISHED}`);
      try {
        const stored = await copy(source, unfinished, options);
        refuseOther(stored, options.expected);
        // A copy that has been damaged since is replaced.
        if (await isWhole(stored.sha256)) await rm(unfinished, { force: true });
        else await orWriteError(moveInto(unfinished, pathOf(stored.sha256)));
        return stored;
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async removeUnfinished() {
      await orWriteError(mkdir(folder, { recursive: true }));
      const left = (await readdir(folder)).filter((name) => name.endsWith(UNFINISHED));
      for (const name of left) await rm(join(folder, name), { force: true });
      return left.length;
    },
  };
}

function refuseOther({ sha256 }: StoredFile, expected = sha256): void {
  if (sha256 !== expected) throw damaged('backup_damaged');
}

function changed(): CallError {
  return damaged('stored_file_changed');
}

/** What can't be read at all is as gone as what isn't there. */
function refuseGone(error: unknown): never {
  throw readError(error) instanceof CallError ? damaged('stored_file_gone') : error;
}

function damaged(rule: string): CallError {
  return new CallError('StorageDamaged', [{ path: [], rule }]);
}

async function copy(
  source: FileSource,
  target: string,
  { signal, onBytes }: AddOptions,
): Promise<StoredFile> {
  refuseAborted(signal);
  await orWriteError(makeStore(dirname(target)));
  const handle = await orWriteError(open(target, 'wx'));
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of source.bytes()) {
      refuseAborted(signal);
      hash.update(chunk);
      await orWriteError(writeAll(handle, chunk));
      bytes += chunk.length;
      onBytes?.(chunk.length);
    }
    await orWriteError(handle.sync());
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    await handle.close();
  }
}

/** Not the folder above it: where a register has been moved away, none must seem to be. */
async function makeStore(folder: string): Promise<void> {
  await mkdir(folder).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.length) {
    const { bytesWritten } = await handle.write(chunk, written, chunk.length - written);
    written += bytesWritten;
  }
}

/** A name has reached the disk when the folders that hold it have. */
async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  await syncFolder(dirname(to));
  await syncFolder(dirname(from));
}

async function syncFolder(folder: string): Promise<void> {
  // Windows has no way to do this, and needs none: its file systems keep a journal of names.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Null for a file that is not there or cannot be read. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch {
    return null;
  }
  return hash.digest('hex');
}

async function orWriteError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw writeError(error);
  }
}
