import { safeStorage } from 'electron';
import type { KeyStore } from '../app/host.ts';

/**
 * The system's key store; null where there is none. On Linux without one Electron would seal with a
 * password that everybody can read in its source, which is worse than saying no.
 */
export async function keyStore(): Promise<KeyStore | null> {
  if (!(await safeStorage.isAsyncEncryptionAvailable()) || isInName()) return null;
  return {
    seal: (secret) => safeStorage.encryptStringAsync(secret),
    open: async (sealed) => (await safeStorage.decryptStringAsync(Buffer.from(sealed))).result,
  };
}

function isInName(): boolean {
  if (process.platform !== 'linux') return false;
  return ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}
