import { CallError, ruleViolated } from '../shared/contract/errors.ts';
import type { Job } from './backup/job.ts';
import { openAsIs, openFile } from './connection.ts';
import type { SqliteFile } from './connection.ts';
import type { RegisterKey } from './encryption/register-key.ts';
import { toCallError } from './errors.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/steps.ts';
import { hasOwnOlderSchema, hasOwnSchema } from './own-schema.ts';

/** "PARG": tells a register from any other SQLite file. */
export const APPLICATION_ID = 0x50415247;

/** A register's folder, the file of it that is opened, and the key of an encrypted one. */
export interface RegisterPlace {
  readonly folder: string;
  readonly path: string;
  readonly key: RegisterKey | null;
}

/**
 * Whether the file is a register's, of an earlier schema; looked at without a byte changed. Throws
 * `register_newer` (with its version) for one of a later schema, `StorageDamaged` for what is none,
 * and `foreign_schema` for one that is up to date and not built as the program builds it: a trigger or
 * a view of somebody else's would run in the next statement, and need never end.
 */
export function isOlderRegister({ path, key }: RegisterPlace): boolean {
  const file = openAsIs(path, key, { fileMustExist: true });
  try {
    checkIsRegister(file);
    if (isOlder(file)) return true;
    if (!hasOwnSchema(file)) throw foreignSchema();
    return false;
  } finally {
    file.close();
  }
}

/**
 * Brings an older register up to date, step by step; each is whole or not made at all. Throws
 * `foreign_schema` when it isn't built as its version says, `StorageDamaged` when it can't be read, or
 * `StorageFull`.
 */
export function upgradeRegister({ path, key }: RegisterPlace, job: Job): void {
  const file = openFile(path, 'write', key);
  try {
    if (!hasOwnOlderSchema(file)) throw foreignSchema();
    const current = versionOf(file);
    job.expect(migrations.filter(({ version }) => version > current).length);
    migrate(file, migrations, () => job.advance(1));
  } catch (error) {
    throw toCallError(error);
  } finally {
    file.close();
  }
}

/** Where a register should be and isn't whole. */
export function damaged(): CallError {
  return new CallError('StorageDamaged');
}

function foreignSchema(): CallError {
  return new CallError('StorageDamaged', [{ path: [], rule: 'foreign_schema' }]);
}

function isOlder(file: SqliteFile): boolean {
  const [version, latest] = [versionOf(file), migrations.at(-1)?.version ?? 0];
  if (version > latest) throw ruleViolated('register_newer', [], { version });
  if (!migrations.some((step) => step.version === version)) throw damaged();
  return version < latest;
}

/** Looks before our settings are put on the file, which may be somebody else's. */
function checkIsRegister(file: SqliteFile): void {
  if (file.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  if (isEmptied(file) || holdsOurTables(file)) throw damaged();
  throw new CallError('StorageDamaged', [{ path: [], rule: 'not_a_register' }]);
}

/** Nothing at all: what a disk leaves of a file whose end it never wrote. */
function isEmptied(file: SqliteFile): boolean {
  return file.pragma('page_count', { simple: true }) === 0;
}

/** A register whose mark has been damaged is still no other program's file. */
function holdsOurTables(file: SqliteFile): boolean {
  const sql = "SELECT count(*) FROM sqlite_schema WHERE name IN ('register', 'logg', 'arende')";
  return file.prepare<[], number>(sql).pluck().get() === 3;
}
