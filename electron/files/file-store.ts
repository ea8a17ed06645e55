import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CallError } from '../../shared/contract/errors.ts';
import { readError, refuseAborted, writeError } from './file-error.ts';
import { CHUNK_BYTES } from './limits.ts';
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

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How the bytes of a store lie in its folder, when they don't lie as they are. */
export interface FileSealing {
  nameOf(sha256: string): string;
  seal(plain: Bytes): Bytes;
  open(sealed: Bytes): Bytes;
}

/** What a thread that knows no key reads: a file as it lies, or bytes that were sealed. */
export type StoredSource =
  | { readonly path: string }
  /** `isWhole` is false when there is more than was asked for. */
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly isWhole: boolean };

/** Files by what they hold. What is in the store is never altered. */
export interface FileStore {
  /**
   * Stores a copy that has reached the disk when this answers. Bytes that are there already are
   * not stored twice. Throws what the source throws, StorageFull, `store_not_writable` or
   * Cancelled; nothing is left behind then.
   */
  add(source: FileSource, options?: AddOptions): Promise<StoredFile>;
  /** Where the file lies; sealed or as it is. */
  pathOf(sha256: string): string;
  /** A piece at a time, not judged by its hash. Throws as `read`. */
  stream(sha256: string): AsyncIterable<Uint8Array>;
  /** For readers outside; of a sealed file at most so many bytes, and none of one that is gone. */
  sourceOf(sha256: string, mostBytes: number): Promise<StoredSource>;
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
export function createFileStore(folder: string, sealing: FileSealing | null = null): FileStore {
  const pathOf = (sha256: string) => placeIn(folder, sealing?.nameOf(sha256) ?? sha256);
  const stream = (sha256: string) => opened(pathOf(sha256), sealing);
  const isWhole = async (sha256: string) => (await hashOf(stream(sha256))) === sha256;
  return {
    ...{ pathOf, stream, isWhole },
    async read(sha256) {
      const bytes = Buffer.concat(await collect(stream(sha256)));
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw changed();
      return bytes;
    },
    async copyTo(sha256, path) {
      try {
        await writeFile(path, stream(sha256));
        if ((await hashOf(createReadStream(path))) === sha256) return;
        throw changed();
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    sourceOf: (sha256, mostBytes) =>
      sealing === null
        ? Promise.resolve({ path: pathOf(sha256) })
        : beginningOf(stream(sha256), mostBytes),
    async add(source, options = {}) {
      const unfinished = join(folder, `${randomUUID()}${UNFINISHED}`);
      try {
        const stored = await copy(source, unfinished, sealing, options);
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

/** In folders by the beginning of the name, so that none grows huge. */
function placeIn(folder: string, name: string): string {
  return join(folder, name.slice(0, 2), name);
}

async function* opened(path: string, sealing: FileSealing | null): AsyncGenerator<Uint8Array> {
  const lying = createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
  try {
    yield* sealing?.open(lying) ?? lying;
  } catch (error) {
    // What is sealed is judged piece by piece.
    if (error instanceof CallError) throw changed();
    return refuseGone(error);
  }
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return pieces;
}

async function beginningOf(
  bytes: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<StoredSource> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    if (length > mostBytes) return { bytes: Buffer.concat(pieces), isWhole: false };
  }
  return { bytes: Buffer.concat(pieces), isWhole: true };
}

async function copy(
  source: FileSource,
  target: string,
  sealing: FileSealing | null,
  { signal, onBytes }: AddOptions,
): Promise<StoredFile> {
  refuseAborted(signal);
  await orWriteError(makeStore(dirname(target)));
  const handle = await orWriteError(open(target, 'wx'));
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    const plain = async function* () {
      for await (const chunk of source.bytes()) {
        refuseAborted(signal);
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
        onBytes?.(chunk.length);
      }
    };
    for await (const chunk of sealing?.seal(plain()) ?? plain()) {
      await orWriteError(writeAll(handle, chunk));
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
async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of bytes) hash.update(chunk);
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
