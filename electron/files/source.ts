import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { readError } from './file-error.ts';
import { CHUNK_BYTES, MAX_FILE_BYTES } from './limits.ts';

/** Something that can be taken in: bytes that are read once, and what they were called. */
export interface FileSource {
  /** As given; not safe to use as a name of a file. */
  readonly name: string;
  /** Size in bytes when known beforehand. */
  size(): Promise<number | null>;
  bytes(): AsyncIterable<Uint8Array>;
}

/**
 * A file on disk. Reading it throws `file_gone`, `file_changed` (while it was read),
 * `file_is_folder`, `file_not_readable` or `file_too_large` (with the limit in bytes).
 */
export function fileSource(path: string): FileSource {
  return {
    name: basename(path),
    size: () =>
      stat(path).then(
        ({ size }) => size,
        () => null,
      ),
    bytes: () => readWhole(path),
  };
}

/** Bytes already at hand, such as the attachment of an e-mail. */
export function bytesSource(name: string, bytes: Uint8Array): FileSource {
  return { name, size: () => Promise.resolve(bytes.length), bytes: () => limited([bytes]) };
}

/** Bytes that come as a stream, such as what was pasted. Throws `file_too_large` when it runs over. */
export function streamSource(name: string, stream: AsyncIterable<Uint8Array>): FileSource {
  return { name, size: () => Promise.resolve(null), bytes: () => limited(stream) };
}

async function* limited(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    refuseLarge(total);
    yield chunk;
  }
}

/** Opening a pipe that nobody writes to waits for ever without it; Windows has no such pipes. */
const READ_NOW = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK);

async function* readWhole(path: string): AsyncGenerator<Uint8Array> {
  const handle = await orReadError(open(path, READ_NOW));
  try {
    const before = await orReadError(handle.stat());
    if (before.isDirectory()) throw ruleViolated('file_is_folder');
    if (!before.isFile()) throw ruleViolated('file_not_readable');
    refuseLarge(before.size);
    let total = 0;
    for await (const chunk of chunksOf(handle)) {
      total += chunk.length;
      if (total > before.size) throw ruleViolated('file_changed');
      yield chunk;
    }
    refuseChanged(before, await orReadError(handle.stat()), total);
  } finally {
    await handle.close();
  }
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const buffer = new Uint8Array(CHUNK_BYTES);
    const { bytesRead } = await orReadError(handle.read(buffer, 0, CHUNK_BYTES, null));
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function refuseChanged(before: Stats, after: Stats, total: number): void {
  if (before.nlink > 0 && after.nlink === 0) throw ruleViolated('file_gone');
  const same = after.mtimeMs === before.mtimeMs && after.size === before.size;
  if (!same || total !== before.size) throw ruleViolated('file_changed');
}

function refuseLarge(bytes: number): void {
  if (bytes > MAX_FILE_BYTES) {
    throw ruleViolated('file_too_large', [], { bytes, limit: MAX_FILE_BYTES });
  }
}

async function orReadError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw readError(error);
  }
}
