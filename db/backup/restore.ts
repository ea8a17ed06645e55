import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { checkLocalFolder, ensureFolder } from '../local-folder.ts';
import { removeFile } from './copy-database.ts';
import type { Job } from './job.ts';
import { examineFile, storedName } from './make.ts';
import { damagedBackup, DATABASE, readFileList, readInside, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { unseal } from './sealing.ts';
import { bytesOf, hashing, holds, storePath, writeWhole } from './storage.ts';
import type { Bytes, Stored } from './storage.ts';

export interface RestoreOrder {
  /** Folder of one backup. */
  readonly backup: string;
  /** A folder that is empty, or not there. */
  readonly folder: string;
  /** Base64; null for a backup that isn't sealed. */
  readonly privateKey: string | null;
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
  const { folder } = order;
  const wasThere = existsSync(folder);
  if (wasThere && readdirSync(folder).length > 0) throw ruleViolated('restore_folder_not_empty');
  ensureFolder(folder);
  checkLocalFolder(folder);
  try {
    return await restoreInto(order, job);
  } catch (error) {
    const made = wasThere ? readdirSync(folder).map((name) => join(folder, name)) : [folder];
    for (const path of made) await rm(path, { recursive: true, force: true });
    throw error;
  }
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
  const { backup, folder, privateKey } = order;
  const manifest = readManifest(backup);
  const { nameKey } = await readInside(manifest, privateKey);
  job.expect(manifest.database.bytes + manifest.files.bytes);
  for (const name of ['filer', 'kopior']) await mkdir(join(folder, name), { recursive: true });
  const draft = join(folder, 'register.ny');
  await restoreDatabase(order, manifest, draft, job);
  const examined = examineFile(draft, job);
  if (examined.log.hash !== manifest.log.hash) throw damagedBackup();
  const listed = new Map(readFileList(backup, manifest).map((file) => [file.name, file]));
  const damaged: string[] = [];
  for (const { sha256 } of examined.files) {
    const stored = listed.get(storedName(sha256, nameKey));
    const isWhole = stored !== undefined && (await restoreFile(order, stored, sha256, job));
    if (!isWhole) damaged.push(sha256);
  }
  removeFile(join(folder, DATABASE));
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
  await writeWhole(draft, opened(read.bytes, privateKey));
  if (read.digest() !== database.sha256) throw damagedBackup();
}

async function restoreFile(
  { backup, folder, privateKey }: RestoreOrder,
  stored: Stored,
  sha256: string,
  job: Job,
): Promise<boolean> {
  const source = storePath(dirname(backup), stored.name);
  const target = storePath(folder, sha256);
  if (!existsSync(source)) return false;
  try {
    const written = await writeWhole(target, opened(followed(source, job), privateKey));
    if (written.sha256 === sha256) return true;
  } catch (error) {
    if (!isDamaged(error)) throw error;
  }
  await rm(target, { force: true });
  return false;
}

function isDamaged(error: unknown): boolean {
  return error instanceof Error && error.message === damagedBackup().message;
}

function opened(bytes: Bytes, privateKey: string | null): Bytes {
  return privateKey === null ? bytes : unseal(bytes, privateKey);
}

async function* followed(path: string, job: Job): AsyncGenerator<Uint8Array> {
  for await (const piece of bytesOf(path)) {
    job.advance(piece.length);
    yield piece;
  }
}
