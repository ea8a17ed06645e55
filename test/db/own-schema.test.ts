import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/steps.ts';
import { hasOwnSchema, schemaHash } from '../../db/own-schema.ts';

const file = new Database(':memory:');
migrate(file, migrations);

test('what the steps make is known as our own', () => {
  expect(hasOwnSchema(file), `OWN is ${schemaHash(file)} now`).toBe(true);
});

test.each([
  'CREATE TRIGGER extra AFTER INSERT ON person BEGIN DELETE FROM fil_sida; END',
  'DROP TRIGGER fil_no_delete',
  'DROP VIEW arende_offentlig; CREATE VIEW arende_offentlig AS SELECT * FROM arende',
])('a file is not our own after %s', (sql) => {
  file.exec('BEGIN');
  file.exec(sql);
  expect(hasOwnSchema(file)).toBe(false);
  file.exec('ROLLBACK');
});
