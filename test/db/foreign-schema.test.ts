import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { salvage } from '../../db/backup/salvage.ts';
import { openRegister, openSalvaged } from '../../db/open.ts';
import type { Upgrade } from '../../db/open.ts';
import { insertPerson, listPerson } from '../../db/repositories/person.ts';
import { layOutOlder, olderSchemas } from '../fixtures/older-register.ts';
import { personData } from './support/fixture.ts';
import { change, context, newRegister, temporaryFolder } from './support/register.ts';
import { quietJob, withoutCopy } from './support/upgrade.ts';

/** Goes on for ever in whoever asks. */
const ENDLESS = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n`;
const VIEW_FOR_TABLE = `PRAGMA foreign_keys = OFF; DROP TABLE ord; CREATE VIEW ord AS ${ENDLESS}`;
const PLANTED = [
  ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON person BEGIN SELECT 1; END'],
  ['a trigger without end', `CREATE TRIGGER t AFTER INSERT ON logg BEGIN ${ENDLESS}; END`],
  ['a trigger taken out', 'DROP TRIGGER logg_no_update'],
  [
    'a view of the public that shows more',
    `DROP VIEW handling_offentlig; CREATE VIEW handling_offentlig AS SELECT * FROM handling`,
  ],
  ['a view in the place of a table', VIEW_FOR_TABLE],
  ['another version', 'PRAGMA user_version = 10'],
  ['an index', 'CREATE INDEX extra ON person (titel)'],
] as const;

let template: string;
let folder: string;
beforeAll(async () => {
  const register = await newRegister();
  await change(register, (tx) => insertPerson(tx, personData('Siv', 'Ek')));
  await register.close();
  template = register.folder;
});
beforeEach(() => {
  folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
});

function plant(sql: string): void {
  const raw = new Database(join(folder, 'register.db'));
  // A tool that looks at no views lets anything be dropped.
  raw.pragma('legacy_alter_table = ON');
  raw.exec(sql);
  raw.close();
}

const refusal = {
  failure: { code: 'StorageDamaged', violations: [{ path: [], rule: 'foreign_schema' }] },
};

describe.each(PLANTED)('a register with %s of somebody else', (_, sql) => {
  test('is not opened', async () => {
    plant(sql);
    await expect(openRegister(folder, context, withoutCopy)).rejects.toMatchObject(refusal);
  });
});

test('such a register is read without what was put in', async () => {
  plant(VIEW_FOR_TABLE);
  const to = join(folder, 'raddat.db');
  const tables = salvage({ damaged: join(folder, 'register.db'), to, key: null }, quietJob());
  expect(tables.find(({ name }) => name === 'ord')).toMatchObject({ rows: 0, isWhole: false });
  const saved = openSalvaged({ folder, path: to, key: null }, context);
  expect(await saved.read((tx) => listPerson(tx))).toMatchObject([{ fornamn: 'Siv' }]);
  await saved.close();
});

describe.each(olderSchemas.slice(0, -1))('an older register, of schema %s', (schema) => {
  test('is not brought up to date with a trigger of somebody else', async () => {
    folder = temporaryFolder();
    layOutOlder(folder, schema);
    plant('CREATE TRIGGER t AFTER UPDATE ON organ BEGIN SELECT 1; END');
    let isAsked = false;
    const upgrade: Upgrade = (older) => {
      isAsked = true;
      return withoutCopy(older);
    };
    await expect(openRegister(folder, context, upgrade)).rejects.toMatchObject(refusal);
    expect(isAsked).toBe(true);
  });
});
