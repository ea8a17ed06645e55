import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openFile } from '../../db/connection.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/steps.ts';
import { addHandlingar } from './bulk-handlingar.ts';
import { makeLargeRegister } from './large-register.ts';

const CACHE = join(import.meta.dirname, '../../.cache/bench');

/**
 * A register of cases and handlingar with files, kept between runs: making the full one takes many
 * minutes. It is read and never written, but for later steps of the schema.
 */
export async function fullRegister(cases: number, handlingar: number): Promise<string> {
  const folder = join(CACHE, `register-${String(cases)}-${String(handlingar)}`);
  if (existsSync(folder)) return bringUpToDate(folder);
  const draft = `${folder}.ny`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const register = await makeLargeRegister(draft, cases);
  fill(join(register, 'register.db'), handlingar);
  renameSync(register, folder);
  rmSync(draft, { recursive: true, force: true });
  return folder;
}

/** Without the copy that the program makes first: it would be a second of some gigabytes. */
function bringUpToDate(folder: string): string {
  const file = openFile(join(folder, 'register.db'), 'write', null);
  migrate(file, migrations);
  file.close();
  return folder;
}

function fill(path: string, handlingar: number): void {
  const file = new Database(path);
  try {
    // What breaks is thrown away whole, so that nothing need be kept safe on the way.
    file.pragma('journal_mode = OFF');
    file.pragma('synchronous = OFF');
    file.pragma('cache_size = -1000000');
    addHandlingar(file, handlingar);
    file.pragma('journal_mode = WAL');
  } finally {
    file.close();
  }
}
