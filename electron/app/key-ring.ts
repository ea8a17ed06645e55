import { z } from 'zod';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { createFolderChoices } from './folder-choices.ts';
import type { Host } from './host.ts';

const Choices = z.object({
  /** The key, sealed by the system's key store (base64); null for one to be asked for. */
  remembered: z.base64().nullable(),
  /** It was locked by hand or by waiting: the passphrase must be given, also after a restart. */
  isLocked: z.boolean(),
  lockAfter: z.int().nullable(),
});
type Choices = z.infer<typeof Choices>;

const usual: Choices = { remembered: null, isLocked: false, lockAfter: 15 };

/** What this computer knows of encrypted registers: keys in the system's store, and when to lock. */
export interface KeyRing {
  of(folder: string): Choices;
  /** The key without asking for anything; null when somebody must be asked. */
  keyTo(folder: string): Promise<RegisterKey | null>;
  canRemember(): Promise<boolean>;
  /** Throws `no_key_store`. */
  remember(folder: string, key: RegisterKey): Promise<void>;
  forget(folder: string): void;
  lockAfter(folder: string, minutes: number | null): void;
  setLocked(folder: string, isLocked: boolean): void;
}

/** The choices in one small file of the user's, outside every register. */
export function createKeyRing(file: string, host: Host): KeyRing {
  const choices = createFolderChoices(file, Choices, usual);
  return {
    of: choices.of,
    async keyTo(folder) {
      const { remembered, isLocked } = choices.of(folder);
      const store = await host.keyStore();
      if (remembered === null || isLocked || store === null) return null;
      try {
        return Buffer.from(await store.open(Buffer.from(remembered, 'base64')), 'base64');
      } catch {
        return null;
      }
    },
    canRemember: async () => (await host.keyStore()) !== null,
    async remember(folder, key) {
      const store = await host.keyStore();
      if (store === null) throw ruleViolated('no_key_store', ['remember']);
      const sealed = await store.seal(Buffer.from(key).toString('base64'));
      choices.change(folder, { remembered: Buffer.from(sealed).toString('base64') });
    },
    forget: (folder) => choices.change(folder, { remembered: null }),
    lockAfter: (folder, minutes) => choices.change(folder, { lockAfter: minutes }),
    setLocked(folder, isLocked) {
      if (choices.of(folder).isLocked !== isLocked) choices.change(folder, { isLocked });
    },
  };
}
