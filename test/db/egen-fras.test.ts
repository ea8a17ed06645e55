import { beforeAll, expect, test } from 'vitest';
import type { RegisterDb } from '../../db/open.ts';
import { insertAvsteg, listAvsteg } from '../../db/repositories/avsteg.ts';
import { insertEgenFras, listEgenFras } from '../../db/repositories/egen-fras.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import { seedProposal } from './support/decided.ts';
import { change, rawConnection } from './support/register.ts';

let register: RegisterDb;
let paperId: TjansteskrivelseId;

const avsteg = { kontroll: 'K12', ankare: 'bakgrund', lydelse: '0123456789abcdef', skal: 'Känt.' };

beforeAll(async () => {
  const { paper, ...seeded } = await seedProposal();
  ({ register } = seeded);
  paperId = paper.id;
  const data = { rubrik: 'Tack', text: 'Tack.', lagrum: '', avslutad: false };
  for (const kod of ['T1', 'T2']) {
    await change(register, (tx) => insertEgenFras(tx, { kod, ...data }));
  }
  await change(register, (tx) =>
    insertAvsteg(tx, { typ: 'tjansteskrivelse', id: paperId }, avsteg),
  );
});

const phrases = () => register.read(listEgenFras);
const deviations = () =>
  register.read((tx) => listAvsteg(tx, { typ: 'tjansteskrivelse', id: paperId }));

test.each([
  ["UPDATE OR REPLACE egen_fras SET kod = 'T1' WHERE kod = 'T2'", 'rule:already_exists'],
  ["UPDATE OR REPLACE egen_fras SET kod = 't1' WHERE kod = 'T2'", 'rule:already_exists'],
  ['UPDATE OR REPLACE egen_fras SET rowid = 2 WHERE rowid = 1', 'rule:locked'],
  ['UPDATE egen_fras SET id = lower(id)', 'rule:locked'],
  ["UPDATE egen_fras SET text = ''", 'CHECK'],
  ['DELETE FROM egen_fras', 'rule:no_delete'],
  ['INSERT OR REPLACE INTO egen_fras SELECT * FROM egen_fras', 'rule:already_exists'],
])('own phrases are never lost: %s', async (sql, refusal) => {
  const before = await phrases();
  expect(() => rawConnection(register).exec(sql)).toThrow(refusal);
  expect(await phrases()).toEqual(before);
});

test('a phrase may keep its code or get a free one', async () => {
  rawConnection(register).exec("UPDATE egen_fras SET kod = 't2' WHERE kod = 'T2'");
  rawConnection(register).exec("UPDATE egen_fras SET kod = 'T2' WHERE kod = 't2'");
  expect((await phrases()).map(({ kod }) => kod)).toEqual(['T1', 'T2']);
});

test.each([
  ["UPDATE avsteg SET skal = 'annat'", 'rule:locked'],
  ['INSERT OR REPLACE INTO avsteg SELECT * FROM avsteg', 'rule:already_exists'],
  [
    `INSERT INTO avsteg SELECT lower(id), tjansteskrivelse_id, 'K99x', 'a', lydelse,
      skal, skapad, skapad_av FROM avsteg`,
    'CHECK',
  ],
  [
    `INSERT INTO avsteg SELECT lower(id), tjansteskrivelse_id, 'K99', 'a', lydelse,
      ' ', skapad, skapad_av FROM avsteg`,
    'CHECK',
  ],
])('what somebody answers for stands: %s', async (sql, refusal) => {
  const before = await deviations();
  expect(() => rawConnection(register).exec(sql)).toThrow(refusal);
  expect(await deviations()).toEqual(before);
});
