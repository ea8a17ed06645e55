import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { playedOnce } from '../contract/samples/played-once.ts';
import type { Play } from '../contract/samples/play.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;
let play: Play;
let meeting: Sammantradesgang;
const open = playedOnce('mandat.chooseFile');
beforeEach(async () => {
  // As it is before anybody is elected and anything of a meeting is prepared.
  ({ app, play } = await open());
  const id = play.answer('sammantrade.save').tillagda[0]?.id ?? '';
  meeting = await app.call('sammantrade.get', { id });
});
afterEach(() => app.close());

const get = () => app.call('sammantrade.get', { id: meeting.id });
const agenda = () => app.call('dagordning.list', { sammantradeId: meeting.id });
function add(rubrik: string, known: Partial<Input<'dagordning.save'>['data']> = {}, skal = '') {
  const data = {
    ...{ sammantradeId: meeting.id, grupp: 'beslut' as const, arendeId: null },
    ...{ tjansteskrivelseId: null, rubrik, foredragande: '', omedelbarJustering: false },
    ...known,
  };
  return app.call('dagordning.save', { existing: null, data, tillkommandeSkal: skal });
}
async function call() {
  const { id, version } = await get();
  return app.call('dagordning.call', { id, version, datum: '2027-01-07' });
}
async function setStatus(status: 'planerat' | 'pagaende' | 'installt', skal = '') {
  const { id, version } = await get();
  return app.call('sammantrade.setStatus', { id, version, status, skal });
}
const numbered = async () =>
  (await agenda()).map(({ nummer, rubrik, tillkommande }) =>
    [nummer, rubrik, tillkommande ? 'sent' : ''].join(' ').trim(),
  );

describe('an agenda', () => {
  test('is called in the order of its groups, and what comes after is late', async () => {
    await expect(call()).rejects.toThrow('agenda_empty');
    await add('Bänkar');
    await add('Upprop', { grupp: 'formalia' });
    expect(await numbered()).toEqual(['Upprop', 'Bänkar']);
    const early = await add('Cyklar', {}, 'Ingen läser detta');
    expect(early).toMatchObject({ tillkommande: false, tillkommandeSkal: '' });
    expect(await call()).toMatchObject({ status: 'kallat', kallelseDatum: '2027-01-07' });
    const late = await add('Protokoll', { grupp: 'formalia' }, 'Ordföranden');
    expect(late).toMatchObject({ nummer: '1 A', tillkommandeSkal: 'Ordföranden' });
    await add('Hyra');
    expect(await numbered()).toEqual([
      ...['1 Upprop', '1 A Protokoll sent', '2 Bänkar', '3 Cyklar', '4 Hyra sent'],
    ]);
  });

  test('that is called back loses its numbers, and gets new ones', async () => {
    await add('Bänkar');
    await call();
    await add('Hyra');
    expect(await setStatus('planerat')).toMatchObject({ kallelseDatum: null });
    expect(await numbered()).toEqual(['Bänkar', 'Hyra']);
    await call();
    expect(await numbered()).toEqual(['1 Bänkar', '2 Hyra']);
  });

  test('item is taken away before the call and struck after it', async () => {
    const item = await add('Bänkar');
    const read = async () => (await agenda())[0] ?? item;
    const strike = async (utgar: boolean) => {
      const { id, version } = await read();
      return app.call('dagordning.strike', { id, version, utgar });
    };
    await expect(strike(true)).rejects.toThrow('item_not_called');
    await call();
    const { id, version } = await read();
    await expect(app.call('dagordning.remove', { id, version })).rejects.toThrow('item_called');
    expect(await strike(true)).toMatchObject({ utgar: true, nummer: '1' });
    expect(await strike(false)).toMatchObject({ utgar: false });
  });

  test('holds a paper once', async () => {
    const paper = play.answer('tjansteskrivelse.create');
    const of = { arendeId: paper.arendeId, tjansteskrivelseId: paper.id };
    const first = await add('Bänkar', of);
    await expect(add('Bänkar igen', of)).rejects.toThrow('paper_on_agenda');
    const { tjansteskrivelseId: _, ...other } = first;
    expect(other).toMatchObject({ arendeId: paper.arendeId });
  });

  test('of a cancelled meeting takes no items', async () => {
    await expect(setStatus('installt')).rejects.toThrow('reason_missing');
    expect(await setStatus('installt', 'Snö')).toMatchObject({ installtSkal: 'Snö' });
    await expect(add('Bänkar')).rejects.toThrow('meeting_cancelled');
    expect(await setStatus('planerat')).toMatchObject({ installtSkal: '' });
    await add('Bänkar');
  });
});

test('every reason that a step waits is told at once', async () => {
  const { id, version } = await get();
  const failure = await app.failure('sammantrade.setStatus', {
    ...{ id, version, status: 'pagaende', skal: '' },
  });
  expect(failure.violations.map(({ rule }) => rule)).toEqual([
    ...['chair_missing', 'secretary_missing'],
  ]);
});

test('a paper handed over waits for a meeting until it stands on an agenda', async () => {
  const paper = play.answer('tjansteskrivelse.create');
  const { beslutsnivaOrganId: organId } = paper;
  const datum = ['2027-01-18', '2027-02-15'];
  const { tillagda } = await app.call('sammantrade.save', { organId, datum });
  const readyAt = async (nr: number) => {
    const sammantradeId = tillagda[nr]?.id ?? '';
    const papers = await app.call('dagordning.listReady', { sammantradeId });
    return papers.map(({ tjansteskrivelseId }) => tjansteskrivelseId);
  };
  const ready = () => readyAt(0);
  meeting = await app.call('sammantrade.get', { id: tillagda[0]?.id ?? '' });
  expect(await ready()).toEqual([]);
  let { version } = await app.call('tjansteskrivelse.get', { tjansteskrivelseId: paper.id });
  for (const status of ['granskning', 'godkand', 'lamnad_till_namnd'] as const) {
    const step = { tjansteskrivelseId: paper.id, version, status, namn: status };
    ({ version } = await app.call('granskning.changeStatus', step));
  }
  expect(await ready()).toEqual([paper.id]);
  await add('Bänkar', { arendeId: paper.arendeId, tjansteskrivelseId: paper.id });
  expect(await ready()).toEqual([]);
  // A meeting that isn't held gives it back.
  await setStatus('installt', 'Snö');
  expect(await readyAt(1)).toEqual([paper.id]);
});

describe('a list of those elected', () => {
  async function choose(...rows: string[]) {
    const path = join(app.folder, 'valda.csv');
    writeFileSync(path, ['Roll;Namn;Parti;Från;Till;Ordning', ...rows].join('\n'));
    app.host.answerFiles([path]);
    const file = await app.call('mandat.chooseFile', { organId: meeting.organId });
    if (!file) throw new Error('no file was chosen');
    return file;
  }

  async function heldSince2027() {
    const all = await app.call('uppdrag.list', { organId: meeting.organId, personId: null });
    return all.filter(({ fran }) => fran >= '2027-01-01');
  }

  test('adds persons once, however many tasks they have, and knows them the next time', async () => {
    const { mandat, fel } = await choose(
      'Ordförande;Berit Quist;;2027-01-01;;',
      'Ledamot;Berit Quist;;2027-01-01;;1',
      'Ersättare;Nils af Ek;;2027-01-01;2030-12-31;2',
    );
    expect(fel).toEqual([]);
    const { organId } = meeting;
    const done = await app.call('mandat.import', { organId, mandat });
    expect(done).toEqual({ uppdrag: 3, personer: 2 });
    const held = await heldSince2027();
    expect(held.map(({ roll, ordning }) => `${roll} ${String(ordning)}`)).toEqual([
      ...['ordf 0', 'ledamot 1', 'ersattare 2'],
    ]);
    const again = await choose('Ordförande;Berit Quist;;2027-06-01;;');
    expect(again.fel).toMatchObject([{ rad: 2, regel: 'finns_redan' }]);
    expect((await choose('Sekreterare;Berit Quist;;;;')).mandat).toMatchObject([
      { personId: held[0]?.personId },
    ]);
  });

  test('is stored whole or not at all', async () => {
    const { mandat } = await choose('Ordförande;Berit Quist;;2027-01-01;;');
    const twice = [...mandat, ...mandat];
    const { organId } = meeting;
    await expect(app.call('mandat.import', { organId, mandat: twice })).rejects.toThrow(
      'uppdrag_overlap',
    );
    expect(await heldSince2027()).toEqual([]);
    const names = (await app.call('person.list', {})).map(({ efternamn }) => efternamn);
    expect(names).not.toContain('Quist');
  });

  test('that can’t be read tells the line', async () => {
    expect((await choose('Ordförande;"Berit')).fel).toMatchObject([{ regel: 'otolkbar' }]);
  });
});
