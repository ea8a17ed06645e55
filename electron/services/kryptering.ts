import type { RegisterKey } from '../../db/encryption/register-key.ts';
import { openRegister } from '../../db/open.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { DbContext } from '../../db/tx.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';

const subject = { objektId: 'register', arendeId: null, fore: null } as const;

/** Tells in the log that the passphrase or the recovery key was exchanged; never what it is. */
export async function noteKeyChange(
  register: RegisterDb,
  handelse: Extract<Logghandelse, 'register.losenfras_bytt' | 'register.nyckel_bytt'>,
): Promise<void> {
  if (register.isReadOnly()) return;
  await register.write((tx) => tx.log({ ...subject, handelse, efter: {} }));
}

/** Tells in the log of an encrypted copy that it is one. */
export async function noteEncryptedCopy(
  folder: string,
  key: RegisterKey,
  context: DbContext,
  damaged: number,
): Promise<void> {
  const register = await openRegister(folder, context, () => Promise.resolve(), key);
  try {
    const efter = { saknadeFiler: damaged };
    await register.write((tx) => tx.log({ ...subject, handelse: 'register.krypterat', efter }));
  } finally {
    await register.close();
  }
}
