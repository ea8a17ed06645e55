import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../log-chain.ts';
import { LockedSecret } from './locked-secret.ts';

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

/** Of a file from before it had checks: as it lies. */
export function checksOf({ passphrase, recovery, checks }: KeyFile) {
  return checks ?? { passphrase: checkOf(passphrase), recovery: checkOf(recovery) };
}

/** What a lock is known by, as it was written. */
export function checkOf(lock: LockedSecret | KeyFile['recovery']): string {
  // Whether it is kept is told later, and is no part of the lock.
  const text = canonicalJson({ ...lock, isKept: undefined });
  return createHash('sha256').update(text).digest('hex');
}

/** Whether a lock is as it was written, so that what it asks for opens it. */
export function isWhole(file: KeyFile, lock: 'passphrase' | 'recovery'): boolean {
  return checksOf(file)[lock] === checkOf(file[lock]);
}
