import type { SqliteFile } from './connection.ts';

/** One step of the schema. A step that has been released is never edited. */
export interface Migration {
  /** What `user_version` becomes. */
  version: number;
  sql: string;
  /** What SQL alone can't do, in the same transaction after it. */
  fill?: (file: SqliteFile) => void;
}

/**
 * Takes the file from the version it has to the last of the steps. Each step is a transaction of
 * its own: one that fails leaves the file as the step before left it, and throws.
 */
export function migrate(
  file: SqliteFile,
  steps: readonly Migration[],
  onStep: () => void = () => undefined,
): void {
  const current = versionOf(file);
  // The switch is ignored inside a transaction, and a rebuilt table must not cascade.
  file.pragma('foreign_keys = OFF');
  try {
    for (const step of steps.filter(({ version }) => version > current)) {
      applyStep(file, step);
      onStep();
    }
  } finally {
    file.pragma('foreign_keys = ON');
  }
}

/** The version of the schema in the file; 0 for an empty one. */
export function versionOf(file: SqliteFile): number {
  return file.pragma('user_version', { simple: true }) as number;
}

function applyStep(file: SqliteFile, { version, sql, fill }: Migration): void {
  file.exec('BEGIN IMMEDIATE');
  try {
    file.exec(sql);
    fill?.(file);
    const dangling = file.pragma('foreign_key_check') as unknown[];
    if (dangling.length > 0) throw new Error(`step ${version} leaves dangling references`);
    file.pragma(`user_version = ${version}`);
    file.exec('COMMIT');
  } catch (error) {
    if (file.inTransaction) file.exec('ROLLBACK');
    throw error;
  }
}
