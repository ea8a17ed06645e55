import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { changeKey, openAsIs, removeFile } from '../connection.ts';
import { writeKeyFile } from '../encryption/key-file.ts';
import type { NewKey } from '../encryption/register-locks.ts';
import { sealingOf } from '../encryption/register-key.ts';
import type { RegisterKey } from '../encryption/register-key.ts';
import { toCallError } from '../errors.ts';
import { DRAFT_NAME } from '../register-folder.ts';
import { copyDatabase } from './copy-database.ts';
import type { Job } from './job.ts';
import { examineFile } from './make.ts';
import { DATABASE } from './manifest.ts';
import { copyStoredFile, intoNewFolder } from './new-folder.ts';
import type { Restored } from './restore.ts';
import { storePath } from './storage.ts';

export interface EncryptOrder {
  readonly registerFolder: string;
  /** Of the register that is copied; null for one that isn't encrypted. */
  readonly key: RegisterKey | null;
  /** A folder that is empty, or not there. */
  readonly folder: string;
  /** The key that the copy gets; null for one that isn't encrypted. */
  readonly encryption: NewKey | null;
  readonly id: string;
}

/**
 * Copies an open register under another key, or under none, into a new folder. It becomes a
 * register first when all of it has been read and judged; the one that is copied is left as it is. Throws
 * `encrypt_folder_not_empty`, `network_folder`, `folder_not_writable`, StorageDamaged, StorageFull
 * or Cancelled; what had been written is removed then.
 */
export async function encryptRegister(order: EncryptOrder, job: Job): Promise<Restored> {
  return intoNewFolder(order.folder, 'encrypt_folder_not_empty', () => copyInto(order, job));
}

async function copyInto(order: EncryptOrder, job: Job): Promise<Restored> {
  const { folder, encryption } = order;
  const draft = join(folder, DRAFT_NAME);
  await copyUnderNewKey(order, draft, job);
  const { files } = examineFile(draft, encryption?.key ?? null, job);
  const damaged: string[] = [];
  job.expect(files.reduce((sum, { bytes }) => sum + bytes, 0));
  for (const { sha256 } of files) {
    if (!(await copyFile(order, sha256, job))) damaged.push(sha256);
  }
  if (encryption !== null) writeKeyFile(folder, encryption.file);
  await rename(draft, join(folder, DATABASE));
  return { files: files.length - damaged.length, damaged };
}

/** What is plain for a while is so where a plain register lies, or comes to lie, and nowhere else. */
async function copyUnderNewKey(order: EncryptOrder, to: string, job: Job): Promise<void> {
  const own = join(order.registerFolder, 'kopior');
  await mkdir(own, { recursive: true });
  const copy = order.encryption === null ? `${to}.del` : join(own, `${order.id}.del`);
  try {
    await copyDatabase(join(order.registerFolder, DATABASE), copy, order.key, job);
    const file = openAsIs(copy, order.key, { fileMustExist: true });
    try {
      file.pragma('journal_mode = MEMORY');
      file.pragma('temp_store = MEMORY');
      changeKey(file, order.encryption?.key ?? null);
      job.advance(0, DATABASE);
      // Not the copy itself: pages that nothing uses may hold what they held.
      file.prepare('VACUUM INTO ?').run(to);
    } finally {
      file.close();
    }
  } catch (error) {
    throw toCallError(error);
  } finally {
    removeFile(copy);
  }
}

function copyFile(order: EncryptOrder, sha256: string, job: Job): Promise<boolean> {
  const [from, sealing] = [sealingOf(order.key), sealingOf(order.encryption?.key ?? null)];
  const source = storePath(order.registerFolder, from.nameOf(sha256));
  return copyStoredFile({ source, opened: from.open, folder: order.folder, sealing, sha256 }, job);
}
