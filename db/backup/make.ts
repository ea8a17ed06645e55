import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { BackupReason } from '../../shared/domain/backup.ts';
import { openAsIs, removeFile } from '../connection.ts';
import { readKeyFile } from '../encryption/key-file.ts';
import { sealingOf } from '../encryption/register-key.ts';
import type { RegisterKey } from '../encryption/register-key.ts';
import { toCallError } from '../errors.ts';
import { copyDatabase } from './copy-database.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import { listBackups } from './folder.ts';
import type { Job } from './job.ts';
import { DATABASE, FILE_LIST, fileListText, MANIFEST, manifestText } from './manifest.ts';
import { readFileList } from './manifest.ts';
import type { Inside, Manifest } from './manifest.ts';
import { seal } from './sealing.ts';
import type { LockedKey } from './sealing.ts';
import { bytesOf, folderError, hashing, holds, isDamagedFile, storePath } from './storage.ts';
import { syncFolder } from './storage.ts';
import { writeWhole } from './storage.ts';
import type { Bytes } from '../encryption/pieces.ts';
import type { Stored } from './storage.ts';

/** How backups are sealed: for whom, and with what their files are named. */
export interface Sealing {
  readonly key: LockedKey;
  /** Base64. Without it nobody can tell by a name whether a known file is in the register. */
  readonly nameKey: string;
}

export interface MakeOrder {
  readonly registerFolder: string;
  /** Where backups lie; must be there already. */
  readonly target: string;
  readonly id: string;
  /** ISO, UTC. */
  readonly time: string;
  readonly reason: BackupReason;
  readonly program: string;
  /** Null also for an encrypted register: nothing of it is plain, and one passphrase is enough. */
  readonly sealing: Sealing | null;
  readonly key: RegisterKey | null;
}

/**
 * Makes a backup of an open register and reads all of it again before it gets its name. Throws
 * StorageDamaged for a register that isn't whole, StorageFull, `backup_folder_gone`,
 * `backup_folder_not_writable`, `backup_unverified`, or Cancelled; nothing that looks whole is
 * left then.
 */
export async function makeBackup(order: MakeOrder, job: Job): Promise<Manifest> {
  if (!existsSync(order.target)) throw ruleViolated('backup_folder_gone');
  const own = join(order.registerFolder, 'kopior');
  mkdirSync(own, { recursive: true });
  const copy = join(own, `${order.id}.del`);
  try {
    await copyDatabase(join(order.registerFolder, DATABASE), copy, order.key, job);
    return await storeCopy(order, copy, examineFile(copy, order.key, job), job);
  } finally {
    removeFile(copy);
  }
}

/** Reads a copy through. Throws as `examine`. */
export function examineFile(path: string, key: RegisterKey | null, job: Job): Examined {
  const file = openAsIs(path, key, { fileMustExist: true, readonly: true });
  try {
    return examine(file, () => job.advance(0, DATABASE));
  } catch (error) {
    throw toCallError(error);
  } finally {
    file.close();
  }
}

/** The folder that holds all backups of one register, beside those of others. */
export function folderOf(target: string, register: string): string {
  return join(target, `paragraf-${register.slice(0, 16)}`);
}

/** The name of a stored file in a backup; that of an encrypted register's is the name it has there. */
export function storedName(
  sha256: string,
  nameKey: string,
  key: RegisterKey | null = null,
): string {
  if (key !== null) return sealingOf(key).nameOf(sha256);
  if (nameKey === '') return sha256;
  return createHmac('sha256', Buffer.from(nameKey, 'base64')).update(sha256).digest('hex');
}

async function storeCopy(
  order: MakeOrder,
  copy: string,
  examined: Examined,
  job: Job,
): Promise<Manifest> {
  const folder = folderOf(order.target, examined.register);
  const draft = join(folder, `${order.id}.del`);
  try {
    await mkdir(draft, { recursive: true });
    const bytes = progressOf(copy, job);
    // The copy of an encrypted register is encrypted by SQLite.
    const database = await writeWhole(
      join(draft, DATABASE),
      order.key === null ? sealed(order, bytes) : bytes,
    );
    const { files, fresh, damaged } = await storeFiles(order, folder, examined, job);
    await verify({ draft, folder }, database, fresh, job);
    const list = await writeWhole(join(draft, FILE_LIST), [Buffer.from(fileListText(files))]);
    const sum = files.reduce((total, file) => total + file.bytes, 0);
    const manifest: Manifest = {
      ...{
        format: order.key === null ? 1 : 2,
        id: order.id,
        register: examined.register,
        time: order.time,
      },
      ...{ reason: order.reason, program: order.program, schema: examined.schema },
      ...{ log: examined.log, database },
      files: { count: files.length, bytes: sum, damaged: damaged.length, list },
      inside: await insideOf(order, {
        contents: { ...examined.contents, damagedFiles: damaged },
        nameKey: order.sealing?.nameKey ?? '',
      }),
    };
    await writeWhole(join(draft, MANIFEST), [Buffer.from(manifestText(manifest))]);
    await rename(draft, join(folder, order.id));
    await syncFolder(folder);
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw folderError(error);
  }
}

/** Copies the files that aren't in the folder already; one that is damaged there is copied anew. */
async function storeFiles(order: MakeOrder, folder: string, { files }: Examined, job: Job) {
  const known = knownFiles(folder);
  const [stored, fresh]: [Stored[], Stored[]] = [[], []];
  const damaged: string[] = [];
  job.expect(2 * files.reduce((sum, file) => sum + file.bytes, 0));
  for (const { sha256, bytes } of files) {
    const name = storedName(sha256, order.sealing?.nameKey ?? '', order.key);
    const path = storePath(folder, name);
    const before = known.get(name);
    const isThere = before !== undefined && (await holds(path, before, job));
    const file = isThere ? before : await storeFile(order, sha256, path, job);
    if (file === null) damaged.push(sha256);
    else stored.push(file);
    if (isThere) job.advance(bytes);
    else if (file !== null) fresh.push(file);
  }
  return { files: stored, fresh, damaged };
}

/** Null for a file that is gone from the register or isn't what its name says. */
async function storeFile(
  order: MakeOrder,
  sha256: string,
  path: string,
  job: Job,
): Promise<Stored | null> {
  const lying = sealingOf(order.key);
  const source = storePath(order.registerFolder, lying.nameOf(sha256));
  if (!existsSync(source)) return null;
  const plain = hashing(lying.open(progressOf(source, job)));
  try {
    const stored = await writeWhole(path, sealed(order, plain.bytes));
    if (plain.digest() === sha256) return stored;
  } catch (error) {
    if (!isDamagedFile(error)) throw error;
  }
  await rm(path, { force: true });
  return null;
}

/** What was written is read again from where it lies: a stick may only have said that it wrote. */
async function verify(
  { draft, folder }: { draft: string; folder: string },
  database: Stored,
  fresh: readonly Stored[],
  job: Job,
): Promise<void> {
  job.expect(database.bytes);
  const places = [
    { stored: database, path: join(draft, database.name) },
    ...fresh.map((stored) => ({ stored, path: storePath(folder, stored.name) })),
  ];
  for (const { stored, path } of places) {
    if (!(await holds(path, stored, job))) throw ruleViolated('backup_unverified');
  }
}

/** What lies in the folder already, as the backups there tell; those that can't be read don't. */
function knownFiles(folder: string): Map<string, Stored> {
  const lists = listBackups(folder).backups.map(({ folder: backup, manifest }) => {
    try {
      return readFileList(backup, manifest);
    } catch {
      return [];
    }
  });
  return new Map(lists.flat().map((file) => [file.name, file]));
}

async function insideOf(order: MakeOrder, inside: Inside): Promise<Manifest['inside']> {
  const { key, sealing, registerFolder } = order;
  if (key === null && sealing === null) return { sealed: false, ...inside };
  const pieces: Uint8Array[] = [];
  const text = Buffer.from(JSON.stringify(inside));
  for await (const piece of sealed(order, [text])) pieces.push(piece);
  const bytes = Buffer.concat(pieces).toString('base64');
  if (sealing !== null) return { sealed: true, key: sealing.key, bytes };
  return { sealed: 'encrypted', keyFile: readKeyFile(registerFolder), bytes };
}

function sealed({ key, sealing }: MakeOrder, bytes: Bytes): Bytes {
  return sealing === null ? sealingOf(key).seal(bytes) : seal(bytes, sealing.key.publicKey);
}

async function* progressOf(path: string, job: Job): AsyncGenerator<Uint8Array> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for await (const piece of bytesOf(path)) {
    job.advance(piece.length, name);
    yield piece;
  }
}
