import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { toCallError } from '../../db/errors.ts';
import type { CallError } from '../../shared/contract/errors.ts';
import { temporaryFolder } from './support/register.ts';

function thrownBy(work: (file: Database.Database, path: string) => void): unknown {
  const path = join(temporaryFolder(), 'fil.db');
  const file = new Database(path, { timeout: 0 });
  file.pragma('foreign_keys = ON');
  file.exec(`CREATE TABLE t (a INTEGER UNIQUE, b INTEGER REFERENCES t (a),
    CONSTRAINT not_even CHECK (a % 2 = 0), CHECK (b < 99)) STRICT;
    CREATE TRIGGER no_delete BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'rule:no_delete'); END;
    CREATE TRIGGER other BEFORE UPDATE ON t BEGIN SELECT RAISE(ABORT, 'prose'); END;
    INSERT INTO t (a) VALUES (2);`);
  try {
    work(file, path);
  } catch (error) {
    return error;
  } finally {
    file.close();
  }
  throw new Error('nothing was thrown');
}

test('a file system without room is told as a full disk', () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  expect((toCallError(full) as CallError).failure).toMatchObject({ code: 'StorageFull' });
});

test.each<[string, (file: Database.Database, path: string) => void, object]>([
  ['a full disk', fillUp, { code: 'StorageFull', violations: [] }],
  ['a file of another kind', readOther, { code: 'StorageDamaged', violations: [] }],
  ['a file that may not be written', writeReadonly, { code: 'StorageDamaged' }],
  ['a locked file', lockTwice, { code: 'Busy' }],
  ['a rule of a trigger', (file) => file.exec('DELETE FROM t'), rule('no_delete')],
  ['a named check', (file) => file.exec('INSERT INTO t (a) VALUES (3)'), rule('not_even')],
  [
    'a value used twice',
    (file) => file.exec('INSERT INTO t (a) VALUES (2)'),
    rule('already_exists'),
  ],
  ['an unknown id', (file) => file.exec('INSERT INTO t VALUES (4, 6)'), rule('unknown_reference')],
])('%s is told as what it is', (_, work, failure) => {
  const error = toCallError(thrownBy(work)) as CallError;
  expect(error.failure).toMatchObject(failure);
  expect(error.cause).toBeInstanceOf(Database.SqliteError);
});

test.each([
  ['a check without a name', 'INSERT INTO t VALUES (6, 100)'],
  ['a trigger that speaks prose', 'UPDATE t SET a = 4'],
  ['a mistake in the statement', 'SELECT nonsense'],
])('%s is a mistake of ours, and left as it is', (_, sql) => {
  const error = thrownBy((file) => file.exec(sql));
  expect(toCallError(error)).toBe(error);
});

function rule(name: string): object {
  return { code: 'RuleViolated', violations: [{ path: [], rule: name }] };
}

function fillUp(file: Database.Database): void {
  file.pragma('max_page_count = 5');
  file.exec('CREATE TABLE big (x)');
  file.prepare('INSERT INTO big VALUES (zeroblob(100000))').run();
}

function readOther(_: Database.Database, path: string): void {
  new Database(import.meta.filename, { fileMustExist: true }).pragma('user_version');
  throw new Error(path);
}

function writeReadonly(_: Database.Database, path: string): void {
  new Database(path, { readonly: true }).exec('DELETE FROM t');
}

function lockTwice(file: Database.Database, path: string): void {
  file.exec('BEGIN IMMEDIATE');
  new Database(path, { timeout: 0 }).exec('BEGIN IMMEDIATE');
}
