import { createHash } from 'node:crypto';
import { openFile } from './connection.ts';
import type { SqliteFile } from './connection.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/steps.ts';

/** Of what the steps make, as {@link schemaHash} tells it: another with each new step. */
const OWN = '0e173a845d7b431ae7eac2112c909555d33722d51d5db4bb0ad78e1604315e87';

/** All but what SQLite makes for itself, and for the indexes that are searched. */
const MADE = `SELECT type, name, sql FROM sqlite_schema
  WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN
    (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')
  ORDER BY type, name`;

/**
 * Whether a register that is up to date has the tables, views, triggers and indexes that the
 * program makes, and no others. In one from somebody else they decide what every write does, and
 * what is public.
 */
export function hasOwnSchema(file: SqliteFile): boolean {
  return schemaHash(file) === OWN;
}

/**
 * The same of a register of an earlier version, which is told by making one: that takes a second
 * of a thread's time.
 */
export function hasOwnOlderSchema(file: SqliteFile): boolean {
  const own = openFile(':memory:', 'write', null);
  try {
    const current = versionOf(file);
    migrate(
      own,
      migrations.filter(({ version }) => version <= current),
    );
    return schemaHash(file) === schemaHash(own);
  } finally {
    own.close();
  }
}

/** SHA-256 over everything that was made in a file, in hexadecimal. */
export function schemaHash(file: SqliteFile): string {
  const made = file.prepare<[], unknown[]>(MADE).raw().all();
  return createHash('sha256').update(JSON.stringify(made)).digest('hex');
}
