import { beforeAll, expect, test } from 'vitest';
import type { RegisterDb } from '../../db/open.ts';
import { getOrd, insertOrd, listOrd, updateOrd } from '../../db/repositories/ord.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import type { Ord } from '../../shared/domain/ord.ts';
import { seedProposal } from './support/decided.ts';
import { change, rawConnection } from './support/register.ts';

let register: RegisterDb;
let paperId: TjansteskrivelseId;
let everywhere: Ord;
let here: Ord;

beforeAll(async () => {
  const { paper, ...seeded } = await seedProposal();
  ({ register } = seeded);
  paperId = paper.id;
  const add = (ord: string, tjansteskrivelseId: TjansteskrivelseId | null) =>
    change(register, (tx) => insertOrd(tx, { ord, tjansteskrivelseId }));
  everywhere = await add('Qvarntorp', null);
  here = await add('zorbax', paperId);
});

const wordsOf = (id: TjansteskrivelseId | null) => register.read((tx) => listOrd(tx, id));

test('words of one paper are right there and nowhere else', async () => {
  expect((await wordsOf(null)).map(({ ord }) => ord)).toEqual(['Qvarntorp']);
  expect((await wordsOf(paperId)).map(({ ord }) => ord)).toEqual(['Qvarntorp', 'zorbax']);
});

test('the same word may be both the register’s and a paper’s', async () => {
  const twin = { ord: 'Qvarntorp', tjansteskrivelseId: paperId };
  await change(register, (tx) => insertOrd(tx, twin));
  expect((await wordsOf(paperId)).filter(({ ord }) => ord === 'Qvarntorp')).toHaveLength(2);
});

test('a word goes out of use and comes back', async () => {
  const out = await change(register, (tx) => updateOrd(tx, here.id, here.version, true));
  expect(out).toMatchObject({ avslutad: true, version: here.version + 1 });
  const stale = change(register, (tx) => updateOrd(tx, here.id, here.version, false));
  await expect(stale).rejects.toThrow('Conflict');
  await change(register, (tx) => updateOrd(tx, here.id, out.version, false));
  expect(await register.read((tx) => getOrd(tx, here.id))).toMatchObject({ avslutad: false });
});

test.each([
  ["UPDATE ord SET ord = 'annat'", 'rule:locked'],
  ['UPDATE ord SET tjansteskrivelse_id = NULL', 'rule:locked'],
  ['UPDATE ord SET id = lower(id)', 'rule:locked'],
  ['UPDATE ord SET rowid = rowid + 100', 'rule:locked'],
  ['UPDATE ord SET avslutad = 2', 'CHECK'],
  ['DELETE FROM ord', 'rule:no_delete'],
  ['INSERT OR REPLACE INTO ord SELECT * FROM ord', 'rule:already_exists'],
  ['REPLACE INTO ord SELECT * FROM ord WHERE tjansteskrivelse_id IS NULL', 'rule:already_exists'],
])('a word stands as it was added: %s', async (sql, refusal) => {
  const before = await wordsOf(paperId);
  expect(() => rawConnection(register).exec(sql)).toThrow(refusal);
  expect(await wordsOf(paperId)).toEqual(before);
});

test.each([
  ["'Qvarntorp', NULL", 'rule:already_exists'],
  ["'', NULL", 'CHECK'],
  ["'ord', '01K00000000000000000000000'", 'FOREIGN KEY'],
])('no such word is added by other hands: %s', (values, refusal) => {
  const id = everywhere.id.toLowerCase();
  const sql = `INSERT INTO ord (id, ord, tjansteskrivelse_id, avslutad, skapad, skapad_av, andrad)
    VALUES ('${id}', ${values}, 0, '', '', '')`;
  expect(() => rawConnection(register).exec(sql)).toThrow(refusal);
});

test('a row isn’t taken over by its number', () => {
  const sql = `INSERT OR REPLACE INTO ord (rowid, id, ord, avslutad, skapad, skapad_av, andrad)
    SELECT rowid, lower(id), 'nytt', 0, '', '', '' FROM ord LIMIT 1`;
  expect(() => rawConnection(register).exec(sql)).toThrow('rule:already_exists');
});
