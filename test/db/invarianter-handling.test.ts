import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertHandling, updateHandling } from '../../db/repositories/handling.ts';
import { insertSekretess, setHavd } from '../../db/repositories/sekretess.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { Handling } from '../../shared/domain/handling.ts';
import { attack } from './support/attack.ts';
import { handlingData, nummerOf, registerArende, seedGround } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

let register: RegisterDb;
let raw: Database.Database;
let draft: Handling;

beforeAll(async () => {
  register = await newRegister();
  const ground = await seedGround(register);
  await change(register, async (tx) => {
    const arende = await registerArende(tx, ground);
    const incoming = await insertHandling(tx, arende.id, nummerOf(arende, 1), handlingData());
    const days = { inkommenDatum: null, datumHandling: '2026-02-01' };
    const data = { ...handlingData(), ...days, riktning: 'intern', statusTf: 'arbetsmaterial' };
    draft = await insertHandling(tx, arende.id, nummerOf(arende, 2), data as never, incoming.id);
    await insertSekretess(tx, incoming.id, {
      ...{ lagrum: '26 kap. 1 §', datum: '2026-02-02', myndighet: 'Nämnden', anmarkning: '' },
    });
  });
  raw = rawConnection(register);
  raw.exec(`INSERT INTO fil (sha256, mime, storlek, text_status, text_fel, mottagen_tid, mottagen_av)
    VALUES ('${'a'.repeat(64)}', 'text/plain', 1, 'tom', '', 't', 'u'),
           ('${'b'.repeat(64)}', 'text/plain', 1, 'tom', '', 't', 'u');
    INSERT INTO handling_fil
      SELECT id, 1, 1, 'brev.txt', 'huvud', NULL, 't', 'u' FROM handling WHERE handlnr = 1;
    INSERT INTO handling_fil
      SELECT id, 2, 2, 'brev 2.txt', 'huvud', NULL, 't', 'u' FROM handling WHERE handlnr = 1;`);
});
beforeEach(() => {
  raw.exec('BEGIN IMMEDIATE');
});
afterEach(() => {
  raw.exec('ROLLBACK');
});

describe('versions of a file', () => {
  const replace = 'UPDATE handling_fil SET ersatt_av = 2 WHERE ordning = 1';

  test('an older version is replaced once, and what replaced it stands', () => {
    expect(attack(raw, replace)).toBe('changed 1');
    expect(attack(raw, 'UPDATE handling_fil SET ersatt_av = NULL WHERE ordning = 1')).toBe(
      'rule:locked',
    );
  });

  test.each([
    ["UPDATE handling_fil SET namn = 'annat.txt'", 'rule:locked'],
    ['UPDATE handling_fil SET fil_rad = 2 WHERE ordning = 1', 'rule:locked'],
    ["UPDATE handling_fil SET roll = 'bilaga'", 'rule:locked'],
    ['DELETE FROM handling_fil', 'rule:no_delete'],
    ['INSERT OR REPLACE INTO handling_fil SELECT * FROM handling_fil', 'rule:already_exists'],
    [`UPDATE fil SET sha256 = '${'c'.repeat(64)}'`, 'rule:locked'],
    ['UPDATE fil SET storlek = 2', 'rule:locked'],
    ['DELETE FROM fil', 'rule:no_delete'],
  ])('what is stored of files stands: %s', (sql, message) => {
    expect(attack(raw, sql)).toBe(message);
  });

  test('a version can not point at a file that the handling lacks', () => {
    raw.exec('UPDATE handling_fil SET ersatt_av = 9 WHERE ordning = 1');
    expect(() => raw.exec('COMMIT')).toThrow('FOREIGN KEY constraint failed');
  });
});

describe('secrecy', () => {
  test('a marking is lifted with its day, and stays with its ground', () => {
    expect(attack(raw, "UPDATE sekretessmarkering SET havd_datum = 'i dag'")).toContain('CHECK');
    expect(attack(raw, "UPDATE sekretessmarkering SET havd_datum = '2026-03-01'")).toBe(
      'changed 1',
    );
    expect(attack(raw, 'UPDATE sekretessmarkering SET datum = havd_datum')).toBe('rule:locked');
    expect(attack(raw, 'DELETE FROM sekretessmarkering')).toBe('rule:no_delete');
  });

  test('only a handling whose markings are all lifted may leave the register (K03)', () => {
    const leave = "UPDATE handling SET registreringsform = 'halls_ordnat' WHERE handlnr = 1";
    expect(attack(raw, leave)).toBe('rule:secret_not_registered');
    raw.exec("UPDATE sekretessmarkering SET havd_datum = '2026-03-01'");
    expect(attack(raw, leave)).toBe('changed 1');
  });

  test('a handling that is kept in order only can not be marked (K03)', () => {
    raw.exec("UPDATE handling SET registreringsform = 'halls_ordnat' WHERE handlnr = 2");
    const mark = `INSERT INTO sekretessmarkering SELECT '${ulid()}', id, '21 kap. 1 §',
      '2026-02-01', 'Nämnden', '', NULL, 't', 'u', 't' FROM handling WHERE handlnr = 2`;
    expect(attack(raw, mark)).toBe('rule:secret_not_registered');
  });
});

describe('status', () => {
  test('a draft is drawn up, and never a draft again', () => {
    const draw = `UPDATE handling SET status_tf = 'upprattad', upprattad_datum = '2026-02-03'
      WHERE handlnr = 2`;
    expect(attack(raw, draw)).toBe('changed 1');
    expect(attack(raw, "UPDATE handling SET status_tf = 'arbetsmaterial' WHERE handlnr = 2")).toBe(
      'rule:no_longer_draft',
    );
  });
});

test('the repositories say the same: a conflict, and a marking lifted twice', async () => {
  raw.exec('COMMIT');
  const stale = change(register, (tx) => updateHandling(tx, draft.id, 9, handlingData()));
  await expect(stale).rejects.toMatchObject({ failure: { code: 'Conflict' } });
  const [id] = raw.prepare('SELECT id FROM sekretessmarkering').pluck().all();
  await change(register, (tx) => setHavd(tx, id as never, '2026-03-01'));
  const again = change(register, (tx) => setHavd(tx, id as never, '2026-03-02'));
  await expect(again).rejects.toMatchObject({
    failure: { violations: [{ rule: 'already_lifted' }] },
  });
  raw.exec('BEGIN');
});
