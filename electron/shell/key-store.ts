import { safeStorage } from 'electron';
import type { KeyStore } from '../app/host.ts';

/**
 * The system's key store; null where there is none. On Linux without one Electron would seal with a
 * password that everybody can read in its source, which is worse than saying no.
 */
export function keyStore(): KeyStore | null {
  if (!safeStorage.isEncryptionAvailable() || isInName()) return null;
  return {
    seal: (secret) => safeStorage.encryptString(secret),
    open: (sealed) => safeStorage.decryptString(Buffer.from(sealed)),
  };
}

function isInName(): boolean {
  if (process.platform !== 'linux') return false;
  return ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}
