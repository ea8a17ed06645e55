import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { CallError } from '../../shared/contract/errors.ts';
import { KEY_BYTES, openPieces, sealPieces } from './pieces.ts';
import type { Bytes } from './pieces.ts';

/** The random key of an encrypted register. Never written as it is, never told to a window. */
export type RegisterKey = Uint8Array;

/** How the bytes of a register lie outside its database; the same for a file and for a backup. */
export interface RegisterSealing {
  /** The name of a stored file in its folder; says nothing of what it holds. */
  nameOf(sha256: string): string;
  seal(plain: Bytes): Bytes;
  /** Throws StorageDamaged `file_damaged` for what is changed, cut off or another register's. */
  open(sealed: Bytes): Bytes;
}

const MAGIC = Buffer.from('PARGFIL1');
const SALT_BYTES = 32;

/** Of a register that isn't encrypted. */
export const unsealed: RegisterSealing = {
  nameOf: (sha256) => sha256,
  seal: (plain) => plain,
  open: (sealed) => sealed,
};

export function newRegisterKey(): RegisterKey {
  return randomBytes(KEY_BYTES);
}

/** The sealing of a register's files; null is the key of one that isn't encrypted. */
export function sealingOf(key: RegisterKey | null): RegisterSealing {
  if (key === null) return unsealed;
  const [names, files] = [derive(key, '', 'paragraf filnamn 1'), derive(key, '', 'paragraf fil 1')];
  return {
    nameOf: (sha256) => createHmac('sha256', names).update(sha256).digest('hex'),
    seal: (plain) => {
      const salt = randomBytes(SALT_BYTES);
      return sealPieces(plain, Buffer.concat([MAGIC, salt]), derive(files, salt, 'bitar'));
    },
    open: (sealed) =>
      openPieces(sealed, {
        headBytes: MAGIC.length + SALT_BYTES,
        keyOf: (head) => {
          if (!MAGIC.equals(head.subarray(0, MAGIC.length))) throw damagedFile();
          return derive(files, head.subarray(MAGIC.length), 'bitar');
        },
        damaged: damagedFile,
      }),
  };
}

function derive(key: Uint8Array, salt: Uint8Array | string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, purpose, KEY_BYTES));
}

function damagedFile(): CallError {
  return new CallError('StorageDamaged', [{ path: [], rule: 'file_damaged' }]);
}
