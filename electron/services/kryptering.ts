import type { RegisterKey } from '../../db/encryption/register-key.ts';
import { openRegister } from '../../db/open.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { DbContext } from '../../db/tx.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';

const subject = { objektId: 'register', arendeId: null, fore: null } as const;

type AboutKey = 'losenfras_bytt' | 'nyckel_bytt' | 'okrypterad_kopia';

/**
 * Tells in the log that the passphrase or the recovery key was exchanged, never what it is; or that
 * a copy without either was begun.
 */
export async function noteKeyChange(
  register: RegisterDb,
  handelse: Extract<Logghandelse, `register.${AboutKey}`>,
): Promise<void> {
  if (register.isReadOnly()) return;
  await register.write((tx) => tx.log({ ...subject, handelse, efter: {} }));
}

/** Tells in the log of an encrypted copy that it is one; of one without a key, that it isn't. */
export async function noteCopy(
  folder: string,
  key: RegisterKey | null,
  context: DbContext,
  damaged: number,
): Promise<void> {
  const register = await openRegister(folder, context, undefined, key);
  try {
    const efter = { saknadeFiler: damaged };
    const handelse = key === null ? 'register.okrypterat' : 'register.krypterat';
    await register.write((tx) => tx.log({ ...subject, handelse, efter }));
  } finally {
    await register.close();
  }
}
