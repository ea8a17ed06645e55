import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import {
  printRecoveryKey,
  readRecoveryKey,
  RECOVERY_BYTES,
} from '../../shared/rules/aterstallningskod.ts';
import { checkOf, checksOf, isWhole } from './key-format.ts';
import type { KeyFile } from './key-format.ts';
import { lockSecret, openSecret } from './locked-secret.ts';
import { KEY_BYTES } from './pieces.ts';
import { newRegisterKey } from './register-key.ts';
import type { RegisterKey } from './register-key.ts';

const ABOUT = Buffer.from('paragraf register 1');
const TAG_BYTES = 16;

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
