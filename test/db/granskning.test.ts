import { beforeAll, describe, expect, test } from 'vitest';
import type { RegisterDb } from '../../db/open.ts';
import {
  getKommentar,
  insertKommentar,
  listKommentarer,
  settleKommentar,
} from '../../db/repositories/kommentar.ts';
import {
  getVersion,
  insertVersion,
  listVersioner,
} from '../../db/repositories/skrivelseversion.ts';
import {
  changeSkrivelsestatus,
  getTjansteskrivelse,
  saveTjansteskrivelse,
} from '../../db/repositories/tjansteskrivelse.ts';
import type { TjansteskrivelseId } from '../../shared/domain/id.ts';
import { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';
import type { Tjansteskrivelse } from '../../shared/domain/tjansteskrivelse.ts';
import { seedProposal } from './support/decided.ts';
import { change, rawConnection } from './support/register.ts';

let register: RegisterDb;
let paper: Tjansteskrivelse;
let id: TjansteskrivelseId;

beforeAll(async () => {
  ({ register, paper } = await seedProposal());
  ({ id } = paper);
});

const dataOf = (one: Tjansteskrivelse) => TjansteskrivelseData.strip().parse(one);
const read = () => register.read((tx) => getTjansteskrivelse(tx, id));
const step = async (status: Tjansteskrivelse['status']) => {
  const { version } = await read();
  await change(register, (tx) => changeSkrivelsestatus(tx, id, version, status));
};

describe('versions of a paper', () => {
  test('are numbered, listed newest first and read back whole', async () => {
    const data = dataOf(paper);
    const keep = (namn: string) =>
      change(register, (tx) => insertVersion(tx, id, { namn, status: null, data }));
    const [first, second] = [await keep('Ett'), await keep('Två')];
    expect([first.nr, second.nr]).toEqual([1, 2]);
    const listed = await register.read((tx) => listVersioner(tx, id));
    expect(listed.map(({ namn }) => namn)).toEqual(['Två', 'Ett']);
    expect(await register.read((tx) => getVersion(tx, first.id))).toEqual({ ...first, data });
  });

  test.each([
    ["UPDATE skrivelseversion SET data = '{}'", 'locked'],
    ['DELETE FROM skrivelseversion', 'no_delete'],
    ['INSERT OR REPLACE INTO skrivelseversion SELECT * FROM skrivelseversion', 'already_exists'],
  ])('are kept as they were: %s', (sql, rule) => {
    expect(() => rawConnection(register).exec(sql)).toThrow(`rule:${rule}`);
  });
});

describe('comments', () => {
  test('are answered, settled and opened again, and never rewritten', async () => {
    const data = { avsnittId: null, citat: 'Medlen', text: 'Vilka?', svarPa: null };
    const asked = await change(register, (tx) => insertKommentar(tx, id, data));
    const reply = { ...data, citat: '', text: 'De för läsning.', svarPa: asked.id };
    const answer = await change(register, (tx) => insertKommentar(tx, id, reply));
    const settled = await change(register, (tx) => settleKommentar(tx, asked, true));
    expect(settled.lost).toMatchObject({ av: expect.any(String) as string });
    const alone = change(register, (tx) => settleKommentar(tx, answer, true));
    await expect(alone).rejects.toThrow('reply_not_settled');
    await change(register, (tx) => settleKommentar(tx, asked, false));
    const all = await register.read((tx) => listKommentarer(tx, id));
    expect(all).toEqual([asked, answer]);
    expect(await register.read((tx) => getKommentar(tx, answer.id))).toMatchObject(reply);
    const raw = rawConnection(register);
    expect(() => raw.exec("UPDATE kommentar SET text = 'x'")).toThrow('rule:locked');
    expect(() => raw.exec('DELETE FROM kommentar')).toThrow('rule:no_delete');
    const nested = { ...reply, svarPa: answer.id };
    await expect(change(register, (tx) => insertKommentar(tx, id, nested))).rejects.toThrow(
      'unknown_reference',
    );
  });
});

describe('a paper under review', () => {
  test('stands until it is taken back', async () => {
    await step('granskning');
    const { version } = await read();
    const save = (data: TjansteskrivelseData, at: number) =>
      change(register, (tx) => saveTjansteskrivelse(tx, id, at, data));
    await expect(save({ ...dataOf(paper), rubrik: 'Ny' }, version)).rejects.toThrow('under_review');
    await expect(save(dataOf(paper), version)).rejects.toThrow('under_review');
    await step('utkast');
    const saved = await save({ ...dataOf(paper), rubrik: 'Ny' }, version + 1);
    expect(saved).toMatchObject({ rubrik: 'Ny', status: 'utkast' });
  });

  test.each([
    "UPDATE avsnitt SET innehall_doc = '{}'",
    "UPDATE beslutspunkt SET egen_text = 'x'",
    'DELETE FROM fotnot',
    "UPDATE handlingsrad SET rubrik = 'x'",
    "UPDATE underskrift SET namn = 'x'",
    "UPDATE tjansteskrivelse SET enhet = 'x'",
  ])('refuses by raw SQL: %s', async (sql) => {
    await step('granskning');
    expect(() => rawConnection(register).exec(sql)).toThrow('rule:under_review');
    await step('utkast');
    rawConnection(register).exec(`BEGIN; ${sql}; ROLLBACK`);
  });

  test.each(['godkand', 'lamnad_till_namnd'] as const)(
    'a draft does not become %s in one step',
    async (status) => {
      await expect(step(status)).rejects.toThrow('no_such_step');
    },
  );
});
