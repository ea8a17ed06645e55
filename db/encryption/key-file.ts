import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import {
  printRecoveryKey,
  readRecoveryKey,
  RECOVERY_BYTES,
} from '../../shared/rules/aterstallningskod.ts';
import { canonicalJson } from '../log-chain.ts';
import { LockedSecret, lockSecret, openSecret } from './locked-secret.ts';
import { KEY_BYTES } from './pieces.ts';
import { newRegisterKey } from './register-key.ts';
import type { RegisterKey } from './register-key.ts';

export const KEY_FILE = 'nyckel.json';
const ABOUT = Buffer.from('paragraf register 1');
const TAG_BYTES = 16;
/** A line each, and an empty one between: a bit that turns anywhere leaves one of them. */
const COPIES = 2;

/** Locked with the recovery key, which is random: it needs no slow derivation. Base64. */
const LockedByRecovery = z.strictObject({
  iv: z.base64(),
  tag: z.base64(),
  locked: z.base64(),
  /** Whether somebody has saved or printed the recovery key. */
  isKept: z.boolean(),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** The key of an encrypted register, locked twice: for the passphrase and for the recovery key. */
export const KeyFile = z.strictObject({
  format: z.literal(1),
  cipher: z.literal('chacha20'),
  passphrase: LockedSecret,
  recovery: LockedByRecovery,
  /** Of each lock as it was written, so that damage isn't told as a wrong passphrase. */
  checks: z.strictObject({ passphrase: sha256, recovery: sha256 }).optional(),
});
export type KeyFile = z.infer<typeof KeyFile>;

/** A key on its way into a new register. */
export interface NewKey {
  readonly key: RegisterKey;
  readonly file: KeyFile;
}

/** What somebody opens a register with. */
export type Opener =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly code: string };

/** Makes a key that the passphrase opens, and the recovery key, as it is printed. */
export async function makeKey(passphrase: string): Promise<NewKey & { recoveryKey: string }> {
  const key = newRegisterKey();
  const { recovery, recoveryKey } = lockForRecovery(key);
  const locked = await lockSecret(key, passphrase, ABOUT);
  const checks = { passphrase: checkOf(locked), recovery: checkOf(recovery) };
  const file = { format: 1, cipher: 'chacha20', passphrase: locked, recovery, checks } as const;
  return { key, file, recoveryKey };
}

/**
 * The register's key. Throws `wrong_passphrase` at `passphrase`, `wrong_recovery_key` at `code`, or
 * there `mistyped_recovery_key` with the group (0 when there are too few or too many). Where the
 * lock isn't what was written, StorageDamaged `passphrase_lock_damaged` or `recovery_lock_damaged`.
 */
export async function openKey(file: KeyFile, opener: Opener): Promise<RegisterKey> {
  if (opener.kind === 'recovery') return openByRecovery(file, opener.code);
  const key = await openSecret(file.passphrase, opener.passphrase, ABOUT);
  if (key !== null) return key;
  refuseDamaged(file, 'passphrase');
  throw ruleViolated('wrong_passphrase', ['passphrase']);
}

/** The same key behind another passphrase; the recovery key stays. */
export async function withPassphrase(
  file: KeyFile,
  key: RegisterKey,
  passphrase: string,
): Promise<KeyFile> {
  const locked = await lockSecret(key, passphrase, ABOUT);
  return {
    ...file,
    passphrase: locked,
    checks: { ...checksOf(file), passphrase: checkOf(locked) },
  };
}

/** The same key behind a new recovery key, which the old one no longer opens. */
export function withNewRecovery(file: KeyFile, key: RegisterKey) {
  const { recovery, recoveryKey } = lockForRecovery(key);
  const checks = { ...checksOf(file), recovery: checkOf(recovery) };
  return { file: { ...file, recovery, checks }, recoveryKey };
}

/** The same file, telling that the recovery key is kept somewhere. */
export function withRecoveryKept(file: KeyFile): KeyFile {
  return { ...file, recovery: { ...file.recovery, isKept: true } };
}

/** Whether the recovery key can still open the register: its lock is as it was written. */
export function isRecoveryWhole(file: KeyFile): boolean {
  return isWhole(file, 'recovery');
}

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
  const whole = copies.find((file) => isWhole(file, 'passphrase') && isRecoveryWhole(file));
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
    return readFileSync(join(folder, KEY_FILE), 'utf8');
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

function lockForRecovery(key: RegisterKey) {
  const random = randomBytes(RECOVERY_BYTES);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', recoveryCipherKey(random), iv).setAAD(ABOUT);
  const locked = Buffer.concat([cipher.update(key), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString('base64');
  const [shown, tag] = [text(iv), text(cipher.getAuthTag())];
  const recovery = { iv: shown, tag, locked: text(locked), isKept: false };
  return { recovery, recoveryKey: printRecoveryKey(random) };
}

/** Of a file from before it had checks: as it lies. */
function checksOf({ passphrase, recovery, checks }: KeyFile) {
  return checks ?? { passphrase: checkOf(passphrase), recovery: checkOf(recovery) };
}

function checkOf(lock: LockedSecret | KeyFile['recovery']): string {
  // Whether it is kept is told later, and is no part of the lock.
  const text = canonicalJson({ ...lock, isKept: undefined });
  return createHash('sha256').update(text).digest('hex');
}

function isWhole(file: KeyFile, lock: 'passphrase' | 'recovery'): boolean {
  return checksOf(file)[lock] === checkOf(file[lock]);
}

function refuseDamaged(file: KeyFile, lock: 'passphrase' | 'recovery'): void {
  if (isWhole(file, lock)) return;
  throw new CallError('StorageDamaged', [{ path: [], rule: `${lock}_lock_damaged` }]);
}

function openByRecovery(file: KeyFile, code: string): RegisterKey {
  const { recovery } = file;
  const read = readRecoveryKey(code);
  if (!read.ok) throw ruleViolated('mistyped_recovery_key', ['code'], { group: read.group ?? 0 });
  const bytes = (text: string) => Buffer.from(text, 'base64');
  try {
    const options = { authTagLength: TAG_BYTES };
    const key = recoveryCipherKey(read.key);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(recovery.iv), options);
    decipher.setAAD(ABOUT).setAuthTag(bytes(recovery.tag));
    return Buffer.concat([decipher.update(bytes(recovery.locked)), decipher.final()]);
  } catch {
    refuseDamaged(file, 'recovery');
    throw ruleViolated('wrong_recovery_key', ['code']);
  }
}

function recoveryCipherKey(random: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', random, '', 'paragraf aterstallning 1', KEY_BYTES));
}
