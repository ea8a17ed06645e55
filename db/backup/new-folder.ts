import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Bytes } from '../encryption/pieces.ts';
import type { RegisterSealing } from '../encryption/register-key.ts';
import { checkLocalFolder, ensureFolder } from '../local-folder.ts';
import { isDraft } from '../register-folder.ts';
import type { Job } from './job.ts';
import { bytesOf, hashing, isDamagedFile, storePath, writeWhole } from './storage.ts';

/**
 * Lets a register come to be in a folder that is empty, or not there; what had been written is
 * removed when it doesn't. Throws the rule named for one that isn't empty, `network_folder`,
 * `folder_not_writable`, and what the work throws.
 */
export async function intoNewFolder<Result>(
  folder: string,
  notEmpty: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const wasThere = existsSync(folder);
  if (wasThere && readdirSync(folder).length > 0) throw ruleViolated(notEmpty);
  ensureFolder(folder);
  checkLocalFolder(folder);
  try {
    for (const name of ['filer', 'kopior']) await mkdir(join(folder, name), { recursive: true });
    return await work();
  } catch (error) {
    await undo(folder, wasThere);
    throw error;
  }
}

/** The draft goes last: as long as it lies there, the folder is known for what it is. */
async function undo(folder: string, wasThere: boolean): Promise<void> {
  const names = readdirSync(folder);
  const drafts = names.filter(isDraft);
  const others = names.filter((name) => !isDraft(name));
  for (const name of [...others, ...drafts]) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  if (!wasThere) await rm(folder, { recursive: true, force: true });
}

/** Where a stored file of the new folder lies, and how what lies in `source` is opened. */
interface CopiedFile {
  readonly source: string;
  readonly opened: (bytes: Bytes) => Bytes;
  readonly folder: string;
  readonly sealing: RegisterSealing;
  readonly sha256: string;
}

/** Stores a file in the new folder; false where the source is gone or isn't what its hash says. */
export async function copyStoredFile(
  { source, opened, folder, sealing, sha256 }: CopiedFile,
  job: Job,
): Promise<boolean> {
  if (!existsSync(source)) return false;
  const target = storePath(folder, sealing.nameOf(sha256));
  try {
    const plain = hashing(opened(followed(source, job)));
    await writeWhole(target, sealing.seal(plain.bytes));
    if (plain.digest() === sha256) return true;
  } catch (error) {
    if (!isDamagedFile(error)) throw error;
  }
  await rm(target, { force: true });
  return false;
}

/** The bytes of a file, with progress told. */
export async function* followed(path: string, job: Job): AsyncGenerator<Uint8Array> {
  for await (const piece of bytesOf(path)) {
    job.advance(piece.length);
    yield piece;
  }
}
