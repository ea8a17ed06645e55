import Database from 'better-sqlite3';
import { CallError, ruleViolated } from '../shared/contract/errors.ts';

type SqliteError = InstanceType<typeof Database.SqliteError>;

/** Rules behind UNIQUE constraints, by the columns SQLite names in its message. */
const UNIQUE_RULES: Readonly<Record<string, string>> = {
  'kallhanvisning.organ_id, kallhanvisning.datum, kallhanvisning.paragraf': 'kallhanvisning_exists',
};

/**
 * What SQLite said, as the error a caller understands. Triggers raise `rule:<name>` and CHECK
 * constraints carry the name of their rule; a letter that an index doesn't know is
 * `unsearchable_letter`. A file system without room says so; any other error is returned unchanged.
 */
export function toCallError(error: unknown): unknown {
  if (isOutOfRoom(error)) return withCause(new CallError('StorageFull'), error);
  if (!(error instanceof Database.SqliteError)) return error;
  const rule = constraintRule(error);
  if (rule !== null) return withCause(ruleViolated(rule), error);
  const code = storageCode(error.code);
  return code === null ? error : withCause(new CallError(code), error);
}

function constraintRule({ code, message }: SqliteError): string | null {
  switch (code) {
    case 'SQLITE_CONSTRAINT_TRIGGER':
      return /^rule:(\w+)$/u.exec(message)?.[1] ?? null;
    case 'SQLITE_CONSTRAINT_CHECK':
      return /^CHECK constraint failed: (\w+)$/u.exec(message)?.[1] ?? null;
    case 'SQLITE_CONSTRAINT_UNIQUE':
    case 'SQLITE_CONSTRAINT_PRIMARYKEY':
      return UNIQUE_RULES[message.replace('UNIQUE constraint failed: ', '')] ?? 'already_exists';
    case 'SQLITE_CONSTRAINT_FOREIGNKEY':
      return 'unknown_reference';
    default:
      // One word to us and two to the index, which knows no letters of later years.
      return message.startsWith('fts5: phrase queries') ? 'unsearchable_letter' : null;
  }
}

function storageCode(code: string): 'Busy' | 'StorageFull' | 'StorageDamaged' | null {
  if (/^SQLITE_(BUSY|LOCKED)/u.test(code)) return 'Busy';
  // The second is a file beside the register that can't be made larger, so the disk is full.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return 'StorageFull';
  const damaged = /^SQLITE_(CORRUPT|NOTADB|IOERR|READONLY|CANTOPEN)/u;
  return damaged.test(code) ? 'StorageDamaged' : null;
}

function isOutOfRoom(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOSPC' || error.code === 'EDQUOT';
}

function withCause(error: CallError, cause: Error): CallError {
  error.cause = cause;
  return error;
}
