import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeFile } from '../connection.ts';
import { writeKeyFile } from '../encryption/key-file.ts';
import type { Bytes } from '../encryption/pieces.ts';
import { sealingOf } from '../encryption/register-key.ts';
import { DRAFT_NAME } from '../register-folder.ts';
import type { Job } from './job.ts';
import { examineFile, storedName } from './make.ts';
import { damagedBackup, DATABASE, opened, readFileList, readInside } from './manifest.ts';
import { readManifest } from './manifest.ts';
import type { BackupKey, Manifest } from './manifest.ts';
import { copyStoredFile, followed, intoNewFolder } from './new-folder.ts';
import { hashing, holds, storePath, writeWhole } from './storage.ts';

export interface RestoreOrder extends BackupKey {
  /** Folder of one backup. */
  readonly backup: string;
  /** A folder that is empty, or not there. */
  readonly folder: string;
}

export interface Restored {
  readonly files: number;
  /** SHA-256 of files that the backup didn't hold whole. */
  readonly damaged: string[];
}

/**
 * Restores a backup into a new folder, where it becomes a register first when all of it has been
 * read and judged. Throws `restore_folder_not_empty`, `network_folder`, `folder_not_writable`,
 * StorageDamaged (`backup_damaged`, or what the register's file is found to lack), StorageFull or
 * Cancelled; what had been written is removed then.
 */
export async function restoreBackup(order: RestoreOrder, job: Job): Promise<Restored> {
  return intoNewFolder(order.folder, 'restore_folder_not_empty', () => restoreInto(order, job));
}

/** Reads a backup again, byte by byte. Throws `backup_damaged`, or answers the names that are. */
export async function verifyBackup(backup: string, job: Job): Promise<{ damaged: string[] }> {
  const manifest = readManifest(backup);
  const files = readFileList(backup, manifest);
  job.expect(manifest.database.bytes + manifest.files.bytes);
  if (!(await holds(join(backup, DATABASE), manifest.database, job))) throw damagedBackup();
  const damaged: string[] = [];
  for (const file of files) {
    if (!(await holds(storePath(dirname(backup), file.name), file, job))) damaged.push(file.name);
  }
  return { damaged };
}

async function restoreInto(order: RestoreOrder, job: Job): Promise<Restored> {
  const { backup, folder, key } = order;
  const manifest = readManifest(backup);
  const { nameKey } = await readInside(manifest, order);
  job.expect(manifest.database.bytes + manifest.files.bytes);
  const draft = join(folder, DRAFT_NAME);
  await restoreDatabase(order, manifest, draft, job);
  const examined = examineFile(draft, key, job);
  if (examined.log.hash !== manifest.log.hash) throw damagedBackup();
  const listed = new Map(readFileList(backup, manifest).map((file) => [file.name, file]));
  const to = { folder, sealing: sealingOf(key), opened: (bytes: Bytes) => opened(bytes, order) };
  const damaged: string[] = [];
  for (const { sha256 } of examined.files) {
    const stored = listed.get(storedName(sha256, nameKey, key));
    const source = stored && storePath(dirname(backup), stored.name);
    const isWhole = source !== undefined && (await copyStoredFile({ ...to, source, sha256 }, job));
    if (!isWhole) damaged.push(sha256);
  }
  removeFile(join(folder, DATABASE));
  if (manifest.inside.sealed === 'encrypted') writeKeyFile(folder, manifest.inside.keyFile);
  await rename(draft, join(folder, DATABASE));
  return { files: examined.files.length - damaged.length, damaged };
}

async function restoreDatabase(
  { backup, privateKey }: RestoreOrder,
  { database }: Manifest,
  draft: string,
  job: Job,
): Promise<void> {
  const read = hashing(followed(join(backup, DATABASE), job));
  await writeWhole(draft, opened(read.bytes, { privateKey, key: null }));
  if (read.digest() !== database.sha256) throw damagedBackup();
}
