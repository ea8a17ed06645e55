import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/steps.ts';
import { temporaryFolder } from './support/register.ts';

const upTo = (version: number) => migrations.filter((one) => one.version <= version);

const COLUMNS = `id, namn, genitiv, bestamd_form, forkortning, organtyp, beslutsstil, ekonomifunktion,
  externt, skapad, skapad_av, andrad`;

function insert(file: Database.Database, id: string, kind: [string, string, number]): void {
  const statement = file.prepare(
    `INSERT INTO organ (${COLUMNS}) VALUES (?, 'N', 'Ns', 'n', ?, ?, 'en_mening', '', ?, 't', 'u', 't')`,
  );
  statement.run(id.padEnd(26, '0'), ...kind);
}

function registerBefore(): Database.Database {
  const file = new Database(join(temporaryFolder(), 'register.db'));
  migrate(file, upTo(270));
  insert(file, '01A', ['AN', 'namnd', 0]);
  insert(file, '01B', ['LST', 'namnd', 1]);
  return file;
}

const attached = (file: Database.Database) =>
  file
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = 'organ' AND type <> 'table' ORDER BY name",
    )
    .all();
const rows = (file: Database.Database) => file.prepare('SELECT rowid, * FROM organ').all();

test('the table of bodies is made anew with every row, trigger and index that it had', () => {
  const file = registerBefore();
  const before = { attached: attached(file), rows: rows(file) };
  migrate(file, upTo(280));
  expect(before.attached.length).toBeGreaterThan(10);
  expect(attached(file)).toEqual(before.attached);
  expect(rows(file)).toEqual(before.rows);
  expect(() => file.exec('DELETE FROM organ')).toThrow('rule:no_delete');
  file.close();
});

test('a region needs no abbreviation, a body of our own does and is never a region', () => {
  const file = registerBefore();
  expect(() => insert(file, '01C', ['', 'region', 1])).toThrow('CHECK');
  migrate(file, upTo(280));
  insert(file, '01C', ['', 'region', 1]);
  insert(file, '01D', ['', 'statlig', 1]);
  expect(() => insert(file, '01E', ['', 'namnd', 0])).toThrow('abbreviation_missing');
  expect(() => insert(file, '01E', ['RN', 'region', 0])).toThrow('external_kind');
  file.close();
});
