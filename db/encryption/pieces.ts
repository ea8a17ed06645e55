import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto';
import type { CallError } from '../../shared/contract/errors.ts';

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export const KEY_BYTES = 32;
const TAG_BYTES = 16;
const PIECE_BYTES = 65_536;
const SCRYPT_BLOCK = 8;

/** 128 MiB of memory and about half a second for each guess. */
export const SCRYPT_COST = 131_072;

/** The key that a passphrase comes to. `cost` is the N of scrypt. */
export function stretch(passphrase: string, salt: Buffer, cost: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const options = { N: cost, r: SCRYPT_BLOCK, p: 1, maxmem: 256 * cost * SCRYPT_BLOCK };
  // Keyboards differ in how they write å: as one character, or as two.
  scrypt(passphrase.normalize('NFC'), salt, KEY_BYTES, options, (error, key) => {
    if (error) reject(error);
    else resolve(key);
  });
  return promise;
}

/** Seals a stream piece by piece after a head that says how; a key must seal one stream only. */
export async function* sealPieces(plain: Bytes, head: Buffer, key: Buffer): AsyncGenerator<Buffer> {
  yield head;
  let nr = 0;
  for await (const { piece, isLast } of inPieces(plain, PIECE_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(nr, isLast));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    nr += 1;
  }
}

/** How a sealed stream is opened. */
export interface Opening {
  readonly headBytes: number;
  /** Throws for a head that isn't one. */
  readonly keyOf: (head: Buffer) => Buffer;
  readonly damaged: () => CallError;
}

/** Reads what `sealPieces` sealed. Throws `damaged` for what is changed, cut off or another's. */
export async function* openPieces(
  sealed: Bytes,
  { headBytes, keyOf, damaged }: Opening,
): AsyncGenerator<Buffer> {
  const head: { key?: Buffer } = {};
  let nr = 0;
  for await (const { piece, isLast } of inPieces(sealed, PIECE_BYTES + TAG_BYTES, headBytes)) {
    const { key } = head;
    if (key !== undefined) {
      yield orDamaged(damaged, () => openPiece(piece, key, nonce(nr, isLast)));
      nr += 1;
      continue;
    }
    if (isLast || piece.length !== headBytes) throw damaged();
    head.key = orDamaged(damaged, () => keyOf(Buffer.from(piece)));
  }
}

function orDamaged<T>(damaged: () => CallError, work: () => T): T {
  try {
    return work();
  } catch {
    throw damaged();
  }
}

function openPiece(sealed: Uint8Array, key: Buffer, iv: Buffer): Buffer {
  const end = sealed.length - TAG_BYTES;
  if (end < 0) throw new Error('shorter than its seal');
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
}

/** The number of the piece, and whether it is the last: none can be moved, left out or cut off. */
function nonce(nr: number, isLast: boolean): Buffer {
  const iv = Buffer.alloc(12);
  iv.writeBigUInt64BE(BigInt(nr), 3);
  iv[11] = isLast ? 1 : 0;
  return iv;
}

/** Cuts a stream into pieces of one size, of which the last may be shorter, or empty. */
async function* inPieces(
  bytes: Bytes,
  size: number,
  first = size,
): AsyncGenerator<{ piece: Uint8Array; isLast: boolean }> {
  let waiting: Buffer = Buffer.alloc(0);
  let wanted = first;
  for await (const more of bytes) {
    waiting = waiting.length === 0 ? Buffer.from(more) : Buffer.concat([waiting, more]);
    // One that is exactly full waits, since it may be the last.
    let at = 0;
    while (waiting.length - at > wanted) {
      yield { piece: waiting.subarray(at, at + wanted), isLast: false };
      at += wanted;
      wanted = size;
    }
    waiting = waiting.subarray(at);
  }
  yield { piece: waiting, isLast: true };
}
