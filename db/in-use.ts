import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * Whether any program of this computer has the register open, as the operating system's own locks
 * tell, which end with the process. One that can't be asked is taken not to be.
 */
export function isInUse(folder: string): boolean {
  const path = join(folder, 'register.db');
  if (!existsSync(path)) return false;
  const file = new Database(path, { fileMustExist: true, timeout: 0 });
  try {
    // Leaving the write-ahead log takes the file to oneself; the program goes back to it.
    file.pragma('journal_mode = DELETE');
    return false;
  } catch (error) {
    return error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/u.test(error.code);
  } finally {
    file.close();
  }
}
