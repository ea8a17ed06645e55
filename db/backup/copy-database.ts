import { statSync } from 'node:fs';
import { openAsIs, openFile, removeFile } from '../connection.ts';
import type { SqliteFile } from '../connection.ts';
import type { RegisterKey } from '../encryption/register-key.ts';
import { toCallError } from '../errors.ts';
import type { Job } from './job.ts';

const PAGES_AT_ONCE = 500;

/**
 * Copies a register's file as it is at one moment, while it is written to, and reads the copy. The
 * copy is one file without a log beside it, under the same key. Throws as SQLite does, in the codes
 * of the contract.
 */
export async function copyDatabase(
  from: string,
  to: string,
  key: RegisterKey | null,
  job: Job,
): Promise<void> {
  removeFile(to);
  const file = openFile(from, 'read', key);
  try {
    if (key !== null) {
      copyEncrypted(file, from, to, job);
      return;
    }
    // A snapshot: what others write meanwhile would else make SQLite begin again, for ever.
    file.exec('BEGIN');
    const pages = file.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get();
    if (pages === undefined) return;
    const size = file.pragma('page_size', { simple: true }) as number;
    await copyPages(file, to, size, job);
  } catch (error) {
    removeFile(to);
    throw toCallError(error);
  } finally {
    if (file.inTransaction) file.exec('COMMIT');
    file.close();
  }
  inOneFile(to, key);
}

/** SQLite copies page by page into plain files only. This one is written in one statement. */
function copyEncrypted(file: SqliteFile, from: string, to: string, job: Job): void {
  const { size } = statSync(from);
  job.expect(size);
  job.advance(0, 'register.db');
  file.pragma('query_only = OFF');
  file.prepare('VACUUM INTO ?').run(to);
  job.advance(size, 'register.db');
}

async function copyPages(file: SqliteFile, to: string, size: number, job: Job): Promise<void> {
  let left: number | null = null;
  await file.backup(to, {
    progress: ({ totalPages, remainingPages }) => {
      if (left === null) job.expect(totalPages * size);
      job.advance(((left ?? totalPages) - remainingPages) * size, 'register.db');
      left = remainingPages;
      return PAGES_AT_ONCE;
    },
  });
}

function inOneFile(path: string, key: RegisterKey | null): void {
  const copy = openAsIs(path, key, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}
