import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import type { DiariumData } from '../../../shared/domain/diarium.ts';
import { Organuppgifter } from '../../../shared/domain/organ.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { observeRegister } from '../../support/register-snapshot.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playedOnce } from '../contract/samples/played-once.ts';
import { sampleOf } from '../contract/samples/play.ts';
import type { Play } from '../contract/samples/play.ts';

type Registration = Input<'arende.register'>;

let app: TestApp;
let play: Play;

const open = playedOnce('arende.register');
beforeEach(async () => {
  ({ app, play } = await open());
});
afterEach(() => app.close());

const keeper = () => play.answer('register.create').organId;

function registration(changes: Partial<Registration> & { klass?: string } = {}): Registration {
  const good = sampleOf('arende.register').good(play) as Registration;
  const { klass = '', ...rest } = changes;
  return { ...good, data: { ...good.data, klass }, ...rest };
}

const register = async (changes?: Parameters<typeof registration>[0]) =>
  (await app.call('arende.register', registration(changes))).diarienummer;

const add = (organId: string, changes: Partial<DiariumData> = {}) =>
  app.call('diarium.save', {
    existing: null,
    organId,
    data: {
      ...{ namn: 'Ett till', monster: '{KLASS}-{LOPNR}/{AR}' },
      ...{ nollstalls: 'ar', handlingsnummer: 'i_arendet' },
      ...changes,
    },
  });

/** Another body of the same municipality that keeps a diarium of its own. */
async function secondBody(forkortning = 'BUN') {
  const { data } = sampleOf('organ.save').good(play) as Input<'organ.save'>;
  return app.call('organ.save', {
    existing: null,
    data: { ...data, namn: 'Bildningsnämnden', forkortning, externt: false },
  });
}

describe('a second body with another pattern', () => {
  test('works beside the first, each with its own series', async () => {
    const { id } = await secondBody();
    const other = await add(id, { monster: '{AR}{NAMND}/{LOPNR:3}' });
    const numbers = [];
    for (const diariumId of [undefined, other.id, undefined, other.id])
      numbers.push(await register(diariumId === undefined ? {} : { diariumId }));
    expect(numbers).toEqual(['KS 2026/0001', '2026BUN/001', 'KS 2026/0002', '2026BUN/002']);
    expect(await app.call('diarium.list', {})).toMatchObject([
      { nastaNummer: 'KS 2026/0003' },
      { nastaNummer: '2026BUN/003', serier: [{ ar: 2026, senasteLopnr: 2 }] },
    ]);
  });

  test('can’t take an abbreviation that makes its numbers the first one’s', async () => {
    const body = await secondBody();
    const { id, version } = body;
    await add(id, { monster: '{NAMND} {AR}/{LOPNR}' });
    await add(keeper(), { monster: 'AB {AR}/{LOPNR}' });
    const failure = await app.failure('organ.save', {
      existing: { id, version },
      data: { ...Organuppgifter.strip().parse(body), forkortning: 'AB' },
    });
    expect(failure).toMatchObject({
      code: 'RuleViolated',
      violations: [{ path: ['data', 'forkortning'], rule: 'monster_krock' }],
    });
    expect(failure.violations[0]?.params?.['exempel']).toMatch(/^AB /u);
  });
});

test('a pattern changed back and forth never prints a number again', async () => {
  const { id } = await secondBody();
  const first = await add(id, { monster: '{AR:2}/{LOPNR}' });
  await register({ diariumId: first.id });
  const change = (version: number, monster: string) => {
    const { namn, nollstalls, handlingsnummer, organId } = first;
    const data = { namn, nollstalls, handlingsnummer, monster };
    return { existing: { id: first.id, version }, organId, data };
  };
  expect(await app.failure('diarium.save', change(1, '{LOPNR}/{AR:2}'))).toMatchObject({
    violations: [{ path: ['data', 'monster'], rule: 'monster_krock' }],
  });
  await app.call('diarium.save', change(1, '{AR:2}/{LOPNR:4}'));
  expect(await register({ diariumId: first.id })).toBe('26/0002');
  const fixed = { ...change(2, '{AR:2}/{LOPNR:4}') };
  const failure = await app.failure('diarium.save', {
    ...fixed,
    data: { ...fixed.data, handlingsnummer: 'egen_serie' },
  });
  expect(failure).toMatchObject({ violations: [{ rule: 'handlingsnummer_fixed' }] });
});

test('a case may be registered in a year that has passed, and gets that year’s next number', async () => {
  expect(await register()).toBe('KS 2026/0001');
  expect(await register({ ar: 2019 })).toBe('KS 2019/0001');
  expect(await register({ ar: 2019 })).toBe('KS 2019/0002');
  expect(await register()).toBe('KS 2026/0002');
});

test('a class changed later alters no number, of the case or of its handlingar', async () => {
  const { id: diariumId } = await add(keeper());
  const arende = await app.call('arende.register', registration({ diariumId, klass: '1.7.1' }));
  const { data } = registration({ klass: '2.1' });
  await app.call('arende.correct', { arendeId: arende.id, version: arende.version, data });
  const handling = {
    ...newHandling('in', '2026-11-20'),
    rubrik: 'Brev',
    motpart: { typ: 'saknas' },
  };
  const made = await app.call('handling.register', {
    arendeId: arende.id,
    data: handling as Input<'handling.register'>['data'],
  });
  expect(arende.diarienummer).toBe('1.7.1-1/2026');
  expect(await app.call('arende.get', { arendeId: arende.id })).toMatchObject({
    ...{ diarienummer: '1.7.1-1/2026', klass: '2.1' },
  });
  expect(made.beteckning).toBe('1.7.1-1/2026-1');
});

test('handlingar of a diarium may have a series of their own, which follows the year', async () => {
  const monster = '{NAMND}{AR}/{LOPNR} nr {AR}.{HANDLNR}';
  const { id: diariumId } = await add(keeper(), { monster, handlingsnummer: 'egen_serie' });
  const handling = {
    ...newHandling('in', '2026-11-20'),
    rubrik: 'Brev',
    motpart: { typ: 'saknas' },
  };
  const cases = [];
  for (let index = 0; index < 2; index += 1)
    cases.push(await app.call('arende.register', registration({ diariumId })));
  const numbers = [];
  for (const [index, day] of [[0], [1], [0, '2027-01-04'], [0]] as const) {
    if (day !== undefined) app.host.setDay(day);
    const data = handling as Input<'handling.register'>['data'];
    const arendeId = cases[index]!.id;
    numbers.push((await app.call('handling.register', { arendeId, data })).beteckning);
  }
  expect(numbers).toEqual([
    'KS2026/1 nr 2026.1',
    'KS2026/2 nr 2026.2',
    'KS2026/1 nr 2027.1',
    'KS2026/1 nr 2027.2',
  ]);
});

describe('a file plan', () => {
  async function choose(content: string | Uint8Array) {
    const path = join(app.folder, 'plan.csv');
    writeFileSync(path, content);
    app.host.answerFiles([path]);
    const last = await app.call('klassplan.chooseFile', {});
    if (!last) throw new Error('no file was chosen');
    return last;
  }

  const store = async (giltigFran = '2026-01-01', content = 'Kod;Rubrik\n1;Styra\n1.1;Leda\n') =>
    app.call('klassplan.import', {
      ...{ organId: keeper(), namn: `Plan ${giltigFran}`, giltigFran },
      klasser: (await choose(content)).klasser,
    });

  test.each([
    ['UTF-8 with semicolons', new TextEncoder().encode('\uFEFFKod;Rubrik\r\n1;Åtgärd, m.m.\r\n')],
    ['Windows-1252 with tabs', Buffer.from('Kod\tRubrik\n1\tÅtgärd, m.m.\n', 'latin1')],
    ['UTF-8 with commas', new TextEncoder().encode('Kod,Rubrik\n1,"Åtgärd, m.m."\n')],
    ['UTF-16 as Excel saves it', Buffer.from('\uFEFFKod\tRubrik\n1\tÅtgärd, m.m.\n', 'utf16le')],
  ])('is read from %s', async (_, bytes) => {
    expect(await choose(bytes)).toMatchObject({
      ...{ filnamn: 'plan.csv', fel: [] },
      klasser: [{ kod: '1', rubrik: 'Åtgärd, m.m.' }],
    });
  });

  test('with a fault is told row by row, and nothing is stored', async () => {
    const observer = observeRegister(join(app.folder, 'register'));
    const before = observer.digest();
    const { fel } = await choose('Kod;Rubrik\n1;Styra\n\n;Utan kod\n1;Igen\n"2;Öppet citat\n');
    expect(fel).toEqual([{ rad: 6, regel: 'otolkbar', varde: '' }]);
    const second = await choose('Kod;Rubrik\n1;Styra\n\n;Utan kod\n1;Igen\n');
    expect(second.fel.map(({ rad, regel }) => [rad, regel])).toEqual([
      [4, 'kod_saknas'],
      [5, 'kod_upprepad'],
    ]);
    expect(observer.digest()).toBe(before);
    observer.close();
  });

  test('that is gone, or far too large, is refused in words', async () => {
    app.host.answerFiles([join(app.folder, 'finns-inte.csv')]);
    expect(await app.failure('klassplan.chooseFile', {})).toMatchObject({
      ...{ code: 'RuleViolated', violations: [{ rule: 'file_unreadable' }] },
    });
    const path = join(app.folder, 'stor.csv');
    writeFileSync(path, Buffer.alloc(21 * 1024 * 1024));
    app.host.answerFiles([path]);
    expect(await app.failure('klassplan.chooseFile', {})).toMatchObject({
      violations: [{ rule: 'klassplan_too_large' }],
    });
    app.host.answerFiles([]);
    expect(await app.call('klassplan.chooseFile', {})).toBeNull();
  });

  test('ends the plan before it, and both are kept', async () => {
    await store('2020-01-01');
    await store('2027-01-01');
    expect(await app.call('klassplan.list', {})).toMatchObject([
      { giltigFran: '2027-01-01', giltigTill: null },
      { giltigFran: '2020-01-01', giltigTill: '2026-12-31' },
    ]);
  });

  test('gives a case its class, which must be its own body’s and say the same code', async () => {
    const plan = await store();
    const klasser = await app.call('klassplan.listKlass', { klassplanId: plan.id });
    const klassId = klasser.find(({ kod }) => kod === '1.1')?.id ?? null;
    const good = registration();
    const classed = (klass: string) => ({ ...good, data: { ...good.data, klass, klassId } });
    expect(await app.call('arende.register', classed('1.1'))).toMatchObject({ klassId });
    expect(await app.failure('arende.register', classed('1'))).toMatchObject({
      violations: [{ path: ['data', 'klassId'], rule: 'klass_other_code' }],
    });
    const other = await add((await secondBody()).id, { monster: '{NAMND} {AR}/{LOPNR}' });
    const elsewhere = { ...classed('1.1'), diariumId: other.id };
    expect(await app.failure('arende.register', elsewhere)).toMatchObject({
      violations: [{ path: ['data', 'klassId'], rule: 'klass_other_plan' }],
    });
  });
});
