import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  scrypt,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';

/**
 * The private key of a register's backups, locked with the passphrase. Base64 throughout. It lies
 * in every backup, so that the passphrase is all one needs to open it on another computer.
 */
export const LockedKey = z.strictObject({
  publicKey: z.base64(),
  salt: z.base64(),
  iv: z.base64(),
  tag: z.base64(),
  locked: z.base64(),
  /** Of scrypt; stated so that it can be raised without making old backups unreadable. */
  cost: z.int().min(2).max(1_048_576),
});
export type LockedKey = z.infer<typeof LockedKey>;

/** 128 MiB of memory and about half a second for each guess. */
const SCRYPT_COST = 131_072;
const SCRYPT_BLOCK = 8;
const KEY_BYTES = 32;
const TAG_BYTES = 16;
const CHUNK_BYTES = 65_536;
const MAGIC = Buffer.from('PARGKOP1');
const INFO = Buffer.from('paragraf backup 1');
/** What stands before the 32 bytes of an X25519 key in DER. */
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Makes the keys of a register's backups. Only who knows the passphrase can read what is sealed. */
export async function lockNewKey(passphrase: string): Promise<LockedKey> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const shown = rawPublic(publicKey);
  const key = await stretch(passphrase, salt, SCRYPT_COST);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(shown);
  const raw = privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(PKCS8.length);
  const locked = Buffer.concat([cipher.update(raw), cipher.final()]);
  return {
    publicKey: shown.toString('base64'),
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    locked: locked.toString('base64'),
    cost: SCRYPT_COST,
  };
}

/** The private key, base64. Throws `wrong_passphrase` at the field `passphrase`. */
export async function unlockKey(locked: LockedKey, passphrase: string): Promise<string> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const key = await stretch(passphrase, bytes(locked.salt), locked.cost);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(locked.iv), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(bytes(locked.publicKey)).setAuthTag(bytes(locked.tag));
    const raw = Buffer.concat([decipher.update(bytes(locked.locked)), decipher.final()]);
    return raw.toString('base64');
  } catch {
    throw ruleViolated('wrong_passphrase', ['passphrase']);
  }
}

/** Seals a stream for the owner of the public key; nobody else can read it, the sealer included. */
export async function* seal(
  plain: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  publicKey: string,
): AsyncGenerator<Uint8Array> {
  const own = generateKeyPairSync('x25519');
  const shown = rawPublic(own.publicKey);
  const to = Buffer.from(publicKey, 'base64');
  const key = keyOf(own.privateKey, publicFrom(to), shown, to);
  yield Buffer.concat([MAGIC, shown]);
  let nr = 0;
  for await (const { chunk, isLast } of inChunks(plain, CHUNK_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(nr, isLast));
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    nr += 1;
  }
}

/** Reads a sealed stream. Throws `backup_damaged` for one that is changed, cut off or another's. */
export async function* unseal(
  sealed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  privateKey: string,
): AsyncGenerator<Uint8Array> {
  const head = MAGIC.length + KEY_BYTES;
  const own = privateFrom(Buffer.from(privateKey, 'base64'));
  const to = rawPublic(createPublicKey(own));
  let key: Buffer | null = null;
  let nr = 0;
  for await (const { chunk, isLast } of inChunks(sealed, CHUNK_BYTES + TAG_BYTES, head)) {
    if (key === null) key = readHead(chunk, isLast, own, to);
    else {
      yield openChunk(chunk, key, nonce(nr, isLast));
      nr += 1;
    }
  }
}

function readHead(head: Uint8Array, isLast: boolean, own: KeyObject, to: Buffer): Buffer {
  const shown = Buffer.from(head.subarray(MAGIC.length));
  const isWhole = !isLast && shown.length === KEY_BYTES;
  if (!isWhole || !MAGIC.equals(head.subarray(0, MAGIC.length))) throw damaged();
  try {
    return keyOf(own, publicFrom(shown), shown, to);
  } catch {
    throw damaged();
  }
}

function openChunk(sealed: Uint8Array, key: Buffer, iv: Buffer): Buffer {
  const end = sealed.length - TAG_BYTES;
  if (end < 0) throw damaged();
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  } catch {
    throw damaged();
  }
}

/** The number of the chunk, and whether it is the last: none can be moved, left out or cut off. */
function nonce(nr: number, isLast: boolean): Buffer {
  const iv = Buffer.alloc(12);
  iv.writeBigUInt64BE(BigInt(nr), 3);
  iv[11] = isLast ? 1 : 0;
  return iv;
}

function keyOf(own: KeyObject, other: KeyObject, shown: Buffer, to: Buffer): Buffer {
  const shared = diffieHellman({ privateKey: own, publicKey: other });
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([shown, to]), INFO, KEY_BYTES));
}

/** Cuts a stream into pieces of one size, of which the last may be shorter, or empty. */
async function* inChunks(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
  first = size,
): AsyncGenerator<{ chunk: Uint8Array; isLast: boolean }> {
  let waiting: Buffer = Buffer.alloc(0);
  let wanted = first;
  for await (const piece of bytes) {
    waiting = waiting.length === 0 ? Buffer.from(piece) : Buffer.concat([waiting, piece]);
    // One that is exactly full waits, since it may be the last.
    let at = 0;
    while (waiting.length - at > wanted) {
      yield { chunk: waiting.subarray(at, at + wanted), isLast: false };
      at += wanted;
      wanted = size;
    }
    waiting = waiting.subarray(at);
  }
  yield { chunk: waiting, isLast: true };
}

function stretch(passphrase: string, salt: Buffer, cost: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const options = { N: cost, r: SCRYPT_BLOCK, p: 1, maxmem: 256 * cost * SCRYPT_BLOCK };
  // Keyboards differ in how they write å: as one character, or as two.
  scrypt(passphrase.normalize('NFC'), salt, KEY_BYTES, options, (error, key) => {
    if (error) reject(error);
    else resolve(key);
  });
  return promise;
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(SPKI.length);
}

function publicFrom(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
}

function privateFrom(raw: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, raw]), format: 'der', type: 'pkcs8' });
}

function damaged(): CallError {
  return new CallError('StorageDamaged', [{ path: [], rule: 'backup_damaged' }]);
}
