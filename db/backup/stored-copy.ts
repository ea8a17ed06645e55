import { dirname } from 'node:path';
import type { Bytes } from '../encryption/pieces.ts';
import type { RegisterKey } from '../encryption/register-key.ts';
import type { FoundBackup } from './folder.ts';
import { createJob } from './job.ts';
import { storedName } from './make.ts';
import type { Sealing } from './make.ts';
import { damagedBackup, opened, readFileList, readInside, readManifest } from './manifest.ts';
import type { BackupKey, Manifest } from './manifest.ts';
import { bytesOf, holds, storePath } from './storage.ts';
import type { Stored } from './storage.ts';

/** What an open register has to look into its own backups with. */
export interface OwnSealing {
  readonly sealing: Sealing | null;
  readonly key: RegisterKey | null;
}

/**
 * The first of the backups that has a stored file whole, read from where it lies; null when none
 * has. Of sealed ones those alone that the sealing belongs to can be asked.
 */
export async function findWholeCopy(
  backups: readonly FoundBackup[],
  sha256: string,
  own: OwnSealing,
): Promise<FoundBackup | null> {
  for (const backup of backups) {
    const name = nameIn(backup.manifest, sha256, own);
    const stored = name === null ? undefined : listed(backup, name);
    if (stored !== undefined && (await isWhole(backup, stored))) return backup;
  }
  return null;
}

/** The bytes of a stored file in a backup. Throws `backup_damaged` where it isn't in it, or not whole. */
export async function openCopy(backup: string, sha256: string, opening: BackupKey): Promise<Bytes> {
  const manifest = readManifest(backup);
  const { nameKey } = await readInside(manifest, opening);
  const name = storedName(sha256, nameKey, opening.key);
  const stored = listed({ folder: backup, manifest }, name);
  if (stored === undefined || !(await isWhole({ folder: backup, manifest }, stored))) {
    throw damagedBackup();
  }
  return opened(bytesOf(storePath(dirname(backup), stored.name)), opening);
}

function nameIn({ inside }: Manifest, sha256: string, { sealing, key }: OwnSealing) {
  if (inside.sealed === 'encrypted') return key && storedName(sha256, '', key);
  if (!inside.sealed) return storedName(sha256, inside.nameKey);
  const isOwn = sealing?.key.publicKey === inside.key.publicKey;
  return isOwn ? storedName(sha256, sealing.nameKey) : null;
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
