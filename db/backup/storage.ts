import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Bytes } from '../encryption/pieces.ts';
import { unsealed } from '../encryption/register-key.ts';
import type { RegisterSealing } from '../encryption/register-key.ts';
import type { Job } from './job.ts';

const READ_BYTES = 1_048_576;
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const REFUSED = ['EACCES', 'EPERM', 'EROFS'];
const GONE = [
  ...['ENOENT', 'ENOTDIR', 'EIO', 'ENODEV', 'ENXIO', 'ESTALE', 'EHOSTDOWN', 'EHOSTUNREACH'],
  ...['ENOTCONN', 'ENETUNREACH', 'ENETDOWN', 'ETIMEDOUT', 'ECONNRESET', 'UNKNOWN'],
];

/** Bytes as they lie in a backup: sealed, or as they are. */
export const Stored = z.strictObject({
  name: z.string().regex(/^[0-9a-z.]{1,80}$/u),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type Stored = z.infer<typeof Stored>;

/**
 * What went wrong in the folder of backups: StorageFull, `backup_folder_not_writable`, or
 * `backup_folder_gone` for a stick or a server that is no longer there; any other error as it is.
 */
export function folderError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FULL.includes(code)) return caused(new CallError('StorageFull'), error);
  if (REFUSED.includes(code)) return caused(ruleViolated('backup_folder_not_writable'), error);
  return GONE.includes(code) ? caused(ruleViolated('backup_folder_gone'), error) : error;
}

/** The bytes of a file, a piece at a time. */
export function bytesOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: READ_BYTES });
}

/**
 * Writes a file under a name of its own, and gives it its name when it has reached the disk. What
 * is cut off half way leaves nothing that looks whole.
 */
export async function writeWhole(path: string, bytes: Bytes): Promise<Stored> {
  const draft = `${path}.del`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const written = await writeSynced(draft, bytes);
    await rename(draft, path);
    await syncFolder(dirname(path));
    return { name: path.slice(dirname(path).length + 1), ...written };
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Whether a file holds what was written; read again from where it lies. `sealing` is for a file
 * whose size and hash are those of what is under its seal.
 */
export async function holds(
  path: string,
  stored: Stored,
  job: Job,
  sealing: RegisterSealing = unsealed,
): Promise<boolean> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of sealing.open(bytesOf(path))) {
      hash.update(piece);
      bytes += piece.length;
      job.advance(piece.length, stored.name);
    }
  } catch (error) {
    if (isDamagedFile(error)) return false;
    if (error instanceof CallError) throw error;
    if (!existsSync(dirname(dirname(path)))) throw folderError(error);
    return false;
  }
  return bytes === stored.bytes && hash.digest('hex') === stored.sha256;
}

/** Whether what was read is not what was sealed, in the register or in a backup. */
export function isDamagedFile(error: unknown): boolean {
  if (!(error instanceof CallError)) return false;
  return error.failure.violations.some(
    ({ rule }) => rule === 'file_damaged' || rule === 'backup_damaged',
  );
}

/** Passes bytes on and hashes them on the way. */
export function hashing(bytes: Bytes) {
  const hash = createHash('sha256');
  const passed = async function* () {
    for await (const piece of bytes) {
      hash.update(piece);
      yield piece;
    }
  };
  return { bytes: passed(), digest: () => hash.digest('hex') };
}

/** A name has reached the disk when the folder that holds it has. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no way to do this; its file systems keep a journal of names.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // File systems of sticks and servers may not know how.
    if (!(error instanceof Error && 'code' in error && error.code === 'EINVAL')) throw error;
  } finally {
    await handle.close();
  }
}

/** Where a stored file lies: in folders by the beginning of its name, so that none grows huge. */
export function storePath(folder: string, name: string): string {
  return join(folder, 'filer', name.slice(0, 2), name);
}

async function writeSynced(path: string, bytes: Bytes): Promise<Omit<Stored, 'name'>> {
  const handle = await open(path, 'w');
  try {
    const hash = createHash('sha256');
    let length = 0;
    for await (const piece of bytes) {
      await writeAll(handle, piece);
      hash.update(piece);
      length += piece.length;
    }
    await handle.sync();
    return { bytes: length, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, piece: Uint8Array): Promise<void> {
  let written = 0;
  while (written < piece.length) {
    const { bytesWritten } = await handle.write(piece, written, piece.length - written);
    written += bytesWritten;
  }
}

function caused(error: CallError, cause: unknown): CallError {
  error.cause = cause;
  return error;
}
