import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import { LockedSecret, lockSecret, openSecret } from '../encryption/locked-secret.ts';
import { KEY_BYTES, openPieces, sealPieces } from '../encryption/pieces.ts';
import type { Bytes } from '../encryption/pieces.ts';

/**
 * The private key of a register's backups, locked with the passphrase. It lies in every backup, so
 * that the passphrase is all one needs to open it on another computer.
 */
export const LockedKey = LockedSecret.extend({ publicKey: z.base64() });
export type LockedKey = z.infer<typeof LockedKey>;

const MAGIC = Buffer.from('PARGKOP1');
const INFO = Buffer.from('paragraf backup 1');
/** What stands before the 32 bytes of an X25519 key in DER. */
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Makes the keys of a register's backups. Only who knows the passphrase can read what is sealed. */
export async function lockNewKey(passphrase: string): Promise<LockedKey> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const shown = rawPublic(publicKey);
  const raw = privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(PKCS8.length);
  return { publicKey: shown.toString('base64'), ...(await lockSecret(raw, passphrase, shown)) };
}

/** The private key, base64. Throws `wrong_passphrase` at the field `passphrase`. */
export async function unlockKey(
  { publicKey, ...locked }: LockedKey,
  passphrase: string,
): Promise<string> {
  const raw = await openSecret(locked, passphrase, Buffer.from(publicKey, 'base64'));
  if (raw === null) throw ruleViolated('wrong_passphrase', ['passphrase']);
  return raw.toString('base64');
}

/** Seals a stream for the owner of the public key; nobody else can read it, the sealer included. */
export function seal(plain: Bytes, publicKey: string): AsyncGenerator<Buffer> {
  const own = generateKeyPairSync('x25519');
  const shown = rawPublic(own.publicKey);
  const to = Buffer.from(publicKey, 'base64');
  const key = keyOf(own.privateKey, publicFrom(to), shown, to);
  return sealPieces(plain, Buffer.concat([MAGIC, shown]), key);
}

/** Reads a sealed stream. Throws `backup_damaged` for one that is changed, cut off or another's. */
export function unseal(sealed: Bytes, privateKey: string): AsyncGenerator<Buffer> {
  const own = privateFrom(Buffer.from(privateKey, 'base64'));
  const to = rawPublic(createPublicKey(own));
  return openPieces(sealed, {
    headBytes: MAGIC.length + KEY_BYTES,
    keyOf: (head) => {
      if (!MAGIC.equals(head.subarray(0, MAGIC.length))) throw damaged();
      const shown = head.subarray(MAGIC.length);
      return keyOf(own, publicFrom(shown), shown, to);
    },
    damaged,
  });
}

function keyOf(own: KeyObject, other: KeyObject, shown: Buffer, to: Buffer): Buffer {
  const shared = diffieHellman({ privateKey: own, publicKey: other });
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([shown, to]), INFO, KEY_BYTES));
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
