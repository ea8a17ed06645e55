import { isDeepStrictEqual } from 'node:util';
import { openAsIs } from './connection.ts';
import type { SqliteFile } from './connection.ts';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/steps.ts';

/** All but what SQLite makes for itself, and for the indexes that are searched. */
const MADE = `SELECT type, name, sql FROM sqlite_schema
  WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN
    (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')
  ORDER BY type, name`;

/**
 * Whether the file has the tables, views, triggers and indexes that the steps of the schema make
 * as far as its version, and no others. In a register from somebody else they decide what every write does, and what is
 * public.
 */
export function hasOwnSchema(file: SqliteFile): boolean {
  const own = openAsIs(':memory:', null);
  try {
    const version = versionOf(file);
    migrate(
      own,
      migrations.filter((step) => step.version <= version),
    );
    return isDeepStrictEqual(madeIn(file), madeIn(own));
  } finally {
    own.close();
  }
}

function madeIn(file: SqliteFile): unknown[] {
  return file.prepare(MADE).all();
}
