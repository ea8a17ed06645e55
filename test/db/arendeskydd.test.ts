import type Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { insertAnteckning } from '../../db/repositories/anteckning.ts';
import { insertBevakning } from '../../db/repositories/bevakning.ts';
import { insertHandling } from '../../db/repositories/handling.ts';
import { makuleraArende } from '../../db/repositories/arende.ts';
import { endRelation, insertRelation } from '../../db/repositories/relation.ts';
import type { Arende } from '../../shared/domain/arende.ts';
import { attack } from './support/attack.ts';
import { handlingData, nummerOf, registerArende, seedGround } from './support/fixture.ts';
import { change, newRegister, rawConnection } from './support/register.ts';

let raw: Database.Database;
let cases: Arende[];

beforeAll(async () => {
  const register = await newRegister();
  const ground = await seedGround(register);
  cases = await change(register, async (tx) => {
    const made = [];
    for (let index = 0; index < 4; index += 1) made.push(await registerArende(tx, ground));
    const [first, second, third, gone] = made as [Arende, Arende, Arende, Arende];
    const why = { typ: 'samband', skal: 'Samma fråga' } as const;
    await insertRelation(tx, first.id, { annatId: second.id, ...why });
    const ended = await insertRelation(tx, first.id, { annatId: third.id, ...why });
    await endRelation(tx, ended.id);
    await insertAnteckning(tx, first.id, 'Ringde');
    await insertBevakning(tx, first.id, { datum: '2026-05-01', text: 'Ring' });
    await insertBevakning(tx, gone.id, { datum: '2026-05-01', text: 'Ring' });
    await insertAnteckning(tx, gone.id, 'Fel');
    await insertHandling(tx, gone.id, nummerOf(gone, 1), handlingData());
    await makuleraArende(tx, gone.id, 'Dubbelregistrering');
    return made;
  });
  raw = rawConnection(register);
});
beforeEach(() => raw.exec('BEGIN IMMEDIATE'));
afterEach(() => raw.exec('ROLLBACK'));

const [first, second, third, gone] = [0, 1, 2, 3].map((index) => () => `'${cases[index]?.id}'`);
const relate = (from: string, to: string, typ = 'samband', upphord = 0) =>
  `INTO arende_relation VALUES ('${ulid()}', ${from}, ${to}, '${typ}', 'Skäl', ${upphord}, 't', 'u', 't')`;

test.each(['INSERT', 'INSERT OR REPLACE', 'INSERT OR IGNORE'])(
  'two cases are related once in a way, from whichever end (%s)',
  (insert) => {
    const add = (...relation: Parameters<typeof relate>) =>
      attack(raw, `${insert} ${relate(...relation)}`);
    expect(add(first!(), second!())).toBe('rule:relation_exists');
    expect(add(second!(), first!())).toBe('rule:relation_exists');
    expect(add(first!(), gone!())).toBe('rule:arende_makulerat');
    expect(add(gone!(), first!())).toBe('rule:arende_makulerat');
    expect(add(second!(), first!(), 'foljd')).toBe('changed 1');
    expect(add(third!(), first!())).toBe('changed 1');
  },
);

test('a relation is not to itself, and has a reason', () => {
  expect(attack(raw, `INSERT ${relate(first!(), first!())}`)).toContain('same_case');
  const without = relate(second!(), third!()).replace("'Skäl'", "' '");
  expect(attack(raw, `INSERT ${without}`)).toContain('reason_missing');
});

test.each([
  ['UPDATE arende_relation SET upphord = 0 WHERE upphord = 1', 'rule:locked'],
  ["UPDATE arende_relation SET skal = 'Annat' WHERE upphord = 0", 'rule:locked'],
  ["UPDATE arende_relation SET typ = 'foljd' WHERE upphord = 0", 'rule:locked'],
  ['UPDATE arende_relation SET upphord = 1 WHERE upphord = 0', 'changed 1'],
  ['DELETE FROM arende_relation', 'rule:no_delete'],
  ['DELETE FROM anteckning', 'rule:no_delete'],
  ['DELETE FROM bevakning', 'rule:no_delete'],
  ["UPDATE anteckning SET skapad_av = 'Annan'", 'rule:'],
  ["UPDATE bevakning SET skapad = 'i går'", 'rule:'],
  ['INSERT OR REPLACE INTO anteckning SELECT * FROM anteckning LIMIT 1', 'rule:already_exists'],
  ['INSERT OR REPLACE INTO bevakning SELECT * FROM bevakning LIMIT 1', 'rule:already_exists'],
])('%s: %s', (sql, message) => {
  expect(attack(raw, sql)).toContain(message);
});

test('a struck note is not struck out of sight, nor brought back', () => {
  expect(attack(raw, `UPDATE anteckning SET struken = 1 WHERE arende_id = ${first!()}`)).toBe(
    'changed 1',
  );
  for (const set of ["text = 'Annat'", 'struken = 0']) {
    expect(attack(raw, `UPDATE anteckning SET ${set} WHERE arende_id = ${first!()}`)).toBe(
      'rule:locked',
    );
  }
});

test.each([
  `INSERT INTO anteckning SELECT '${ulid()}', arende_id, 'Ny', 0, 't', 'u', 't', 1 FROM anteckning
   WHERE text = 'Fel'`,
  "UPDATE anteckning SET text = 'Rätt' WHERE text = 'Fel'",
  "UPDATE bevakning SET klar = 1 WHERE arende_id = (SELECT id FROM arende WHERE status = 'makulerat')",
  `INSERT INTO bevakning SELECT '${ulid()}', id, '2026-05-01', 'Ny', 0, 't', 'u', 't' FROM arende
   WHERE status = 'makulerat'`,
  `INSERT INTO logg SELECT nr + 1, tid, anvandare, dator, 'arende.rattat', objekt_id,
   (SELECT id FROM arende WHERE status = 'makulerat'), fore, efter, orsak, hash, hash
   FROM logg ORDER BY nr DESC LIMIT 1`,
])('nothing more happens in a makulerat case (%s)', (sql) => {
  expect(attack(raw, sql)).toBe('rule:arende_makulerat');
});
