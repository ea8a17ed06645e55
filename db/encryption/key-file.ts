import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CallError } from '../../shared/contract/errors.ts';
import { readSmallFile } from '../small-file.ts';
import { isWhole, KeyFile } from './key-format.ts';

export const KEY_FILE = 'nyckel.json';
/** A line each, and an empty one between: a bit that turns anywhere leaves one of them. */
const COPIES = 2;
/** Fifty times what it ever holds. */
const MAX_BYTES = 100_000;

/** Whether the register in the folder is encrypted. */
export function isEncrypted(folder: string): boolean {
  return existsSync(join(folder, KEY_FILE));
}

/**
 * The first of its two copies that is as it was written, else the first that can be read. Throws
 * StorageDamaged `key_file_damaged`.
 */
export function readKeyFile(folder: string): KeyFile {
  const copies = copiesIn(textIn(folder));
  const whole = copies.find((file) => isWhole(file, 'passphrase') && isWhole(file, 'recovery'));
  const best = whole ?? copies[0];
  if (best === undefined) throw damagedKeyFile();
  return best;
}

/** Writes the file beside the old one and puts it in its place: one of them is always whole. */
export function writeKeyFile(folder: string, file: KeyFile): void {
  const path = join(folder, KEY_FILE);
  const draft = `${path}.ny`;
  try {
    writeFileSync(draft, `${JSON.stringify(file)}\n\n`.repeat(COPIES), { flush: true });
    renameSync(draft, path);
    syncFolder(folder);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Each line that can be read; one from before it lay twice is the whole text. */
function copiesIn(text: string): KeyFile[] {
  return [...text.split('\n'), text].flatMap((one) => {
    try {
      return [KeyFile.parse(JSON.parse(one))];
    } catch {
      return [];
    }
  });
}

function textIn(folder: string): string {
  try {
    return readSmallFile(join(folder, KEY_FILE), MAX_BYTES);
  } catch (cause) {
    throw damagedKeyFile(cause);
  }
}

function damagedKeyFile(cause?: unknown): CallError {
  const error = new CallError('StorageDamaged', [{ path: [], rule: 'key_file_damaged' }]);
  error.cause = cause;
  return error;
}

/** A name has reached the disk when its folder has; Windows keeps a journal of names. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
