import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { SCRYPT_COST, stretch } from './pieces.ts';

const TAG_BYTES = 16;

/** A secret that a passphrase opens. Base64 throughout. */
export const LockedSecret = z.strictObject({
  salt: z.base64(),
  iv: z.base64(),
  tag: z.base64(),
  locked: z.base64(),
  /** Of scrypt; stated so that it can be raised without making what is locked unreadable. */
  cost: z
    .int()
    .min(2)
    .max(1_048_576)
    .refine((cost) => Number.isInteger(Math.log2(cost))),
});
export type LockedSecret = z.infer<typeof LockedSecret>;

/** Locks a secret with a passphrase; `about` must be the same when it is opened. */
export async function lockSecret(
  secret: Uint8Array,
  passphrase: string,
  about: Uint8Array,
): Promise<LockedSecret> {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const key = await stretch(passphrase, salt, SCRYPT_COST);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(about);
  const locked = Buffer.concat([cipher.update(secret), cipher.final()]);
  return {
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    locked: locked.toString('base64'),
    cost: SCRYPT_COST,
  };
}

/** The secret; null when the passphrase is another, or anything has been changed. */
export async function openSecret(
  { salt, iv, tag, locked, cost }: LockedSecret,
  passphrase: string,
  about: Uint8Array,
): Promise<Buffer | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const key = await stretch(passphrase, bytes(salt), cost);
  try {
    const options = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(iv), options);
    decipher.setAAD(about).setAuthTag(bytes(tag));
    return Buffer.concat([decipher.update(bytes(locked)), decipher.final()]);
  } catch {
    return null;
  }
}
