import { dirname } from 'node:path';
import type { FoundBackup } from './folder.ts';
import { createJob } from './job.ts';
import { storedName } from './make.ts';
import type { Sealing } from './make.ts';
import { damagedBackup, readFileList, readInside, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { unseal } from './sealing.ts';
import { bytesOf, holds, storePath } from './storage.ts';
import type { Bytes, Stored } from './storage.ts';

/**
 * The first of the backups that has a stored file whole, read from where it lies; null when none
 * has. Of sealed ones those alone that the sealing belongs to can be asked.
 */
export async function findWholeCopy(
  backups: readonly FoundBackup[],
  sha256: string,
  sealing: Sealing | null,
): Promise<FoundBackup | null> {
  for (const backup of backups) {
    const nameKey = nameKeyOf(backup.manifest, sealing);
    const stored = nameKey === null ? undefined : listed(backup, storedName(sha256, nameKey));
    if (stored !== undefined && (await isWhole(backup, stored))) return backup;
  }
  return null;
}

/** The bytes of a stored file in a backup. Throws `backup_damaged` where it isn't in it, or not whole. */
export async function openCopy(
  backup: string,
  sha256: string,
  privateKey: string | null,
): Promise<Bytes> {
  const manifest = readManifest(backup);
  const { nameKey } = await readInside(manifest, privateKey);
  const stored = listed({ folder: backup, manifest }, storedName(sha256, nameKey));
  if (stored === undefined || !(await isWhole({ folder: backup, manifest }, stored))) {
    throw damagedBackup();
  }
  const bytes = bytesOf(storePath(dirname(backup), stored.name));
  return privateKey === null ? bytes : unseal(bytes, privateKey);
}

function nameKeyOf({ inside }: Manifest, sealing: Sealing | null): string | null {
  if (!inside.sealed) return inside.nameKey;
  return sealing?.key.publicKey === inside.key.publicKey ? sealing.nameKey : null;
}

/** A list that isn't what it was names nothing. */
function listed({ folder, manifest }: FoundBackup, name: string): Stored | undefined {
  try {
    return readFileList(folder, manifest).find((file) => file.name === name);
  } catch {
    return undefined;
  }
}

function isWhole({ folder }: FoundBackup, stored: Stored): Promise<boolean> {
  const job = createJob(
    () => false,
    () => undefined,
  );
  return holds(storePath(dirname(folder), stored.name), stored, job);
}
