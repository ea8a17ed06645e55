import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { handlingData } from '../../db/support/fixture.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playedOnce } from '../contract/samples/played-once.ts';
import { sampleOf } from '../contract/samples/play.ts';
import type { Play } from '../contract/samples/play.ts';

type Registration = Input<'arende.register'>;
type Urval = Input<'utlamnande.getReview'>['urval'];

let app: TestApp;
let play: Play;

const open = playedOnce('arende.register');
beforeEach(async () => {
  ({ app, play } = await open());
});
afterEach(() => app.close());

function register(changes: Partial<Registration['data']>) {
  const good = sampleOf('arende.register').good(play) as Registration;
  const data = { ...good.data, arendemeningOffentlig: '', ...changes };
  return app.call('arende.register', { ...good, data });
}

function addHandling(arendeId: ArendeId, rubrik: string, namn: string, dold = false) {
  const data = handlingData({ rubrik, motpart: { typ: dold ? 'dold' : 'namn', namn } });
  return app.call('handling.register', { arendeId, data });
}

const urvalOf = (innehall: Urval['innehall'], told: Partial<Urval> = {}): Urval => ({
  ...{ fran: '2026-01-01', till: '2026-12-31', diarier: [], innehall },
  ...told,
});

/** Waits for the job, which may have ended already, and answers how. */
async function csvOf(urval: Urval) {
  const path = join(app.folder, 'lista.csv');
  app.host.answerSaveFile(path);
  const ended = new Promise<object>((resolve) => {
    app.onEvent((event) => {
      if (event.type === 'jobEnded') resolve(event);
    });
  });
  await app.call('utlamnande.exportCsv', { urval });
  return { end: await ended, path };
}

const readCsv = (path: string): string[][] =>
  parse(readFileSync(path), { bom: true, delimiter: ';' });

async function pdfOf(urval: Urval) {
  const path = join(app.folder, 'lista.pdf');
  app.host.answerSaveFile(path);
  await app.call('dokument.exportPdf', { document: { typ: 'diarielista', urval } });
  return readPdfText(readFileSync(path));
}

describe('a list of the register', () => {
  test('holds the cases that came in during the span, first and last day included', async () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'];
    for (const inkomDatum of days) await register({ inkomDatum, arendemening: inkomDatum });
    const urval = urvalOf('arenden', { fran: '2026-03-02', till: '2026-03-31' });
    const { path } = await csvOf(urval);
    expect(readCsv(path).map((row) => row[3])).toEqual(['Ärende', '2026-03-02', '2026-03-31']);
    const rows = (await pdfOf(urval)).blocks.filter(({ role }) => role === 'TR');
    expect(rows.map(({ text }) => text.split('\t')[2])).toEqual(readCsv(path).map((row) => row[3]));
    expect(await app.call('utlamnande.getReview', { urval })).toMatchObject({ arenden: 2 });
  });

  test('has a row for each handling, and one for a case without any', async () => {
    const first = await register({ arendemening: 'Ett' });
    await register({ arendemening: 'Två' });
    await addHandling(first.id, 'Brev', 'Byalaget');
    await addHandling(first.id, 'Klagomål', 'Anna Berg', true);
    const { path } = await csvOf(urvalOf('arenden_handlingar'));
    const [head, ...rows] = readCsv(path);
    expect(head?.slice(-6)).toEqual([
      ...['Beteckning', 'Datum', 'Riktning', 'Handling', 'Handlingstyp'],
      'Avsändare eller mottagare',
    ]);
    expect(rows.map((row) => [row[3], row[11], row[13]])).toEqual([
      ['Ett', 'Brev', 'Byalaget'],
      ['Ett', 'Klagomål', 'Uppgift utelämnad'],
      ['Två', '', ''],
    ]);
    expect((await pdfOf(urvalOf('handlingar'))).blocks.at(-1)?.text).toMatch(
      /In\tKlagomål\tUppgift utelämnad$/u,
    );
  });

  test('of a diarium that has none is empty', async () => {
    await register({});
    const diarier = ['01EXEMPE000000000000000404'];
    const { path } = await csvOf(urvalOf('arenden', { diarier }));
    expect(readCsv(path)).toHaveLength(1);
  });
});

describe('a personnummer', () => {
  test.each(['arenden', 'arenden_handlingar'] as const)(
    'in a case stops the list of %s, and is shown with its place',
    async (innehall) => {
      const { id, diarienummer } = await register({ arendemening: 'Ansökan 811228-9874' });
      const document = { typ: 'diarielista', urval: urvalOf(innehall) } as const;
      const stopped = {
        code: 'RuleViolated',
        violations: [{ rule: 'personnummer', params: { nummer: diarienummer } }],
      };
      expect(await app.failure('dokument.getPreview', { document })).toMatchObject(stopped);
      expect(await app.failure('dokument.exportPdf', { document })).toMatchObject(stopped);
      expect(await app.failure('dokument.print', { document })).toMatchObject(stopped);
      const card = { typ: 'arendekort', id } as const;
      expect(await app.failure('dokument.print', { document: card })).toMatchObject(stopped);
      expect(app.host.printed).toEqual([]);
      const { end, path } = await csvOf(document.urval);
      expect(end).toMatchObject({ outcome: 'failed', result: stopped });
      expect(() => readFileSync(path)).toThrow();
      expect(await app.call('utlamnande.getReview', { urval: document.urval })).toEqual({
        ...{ arenden: 1, handlingar: 0, personnummer: 1, doldaNamn: 0 },
        traffar: [
          {
            ...{ slag: 'personnummer', arendeId: id, diarienummer, handling: null },
            ...{ falt: 'arendemening', text: '811228-9874' },
          },
        ],
      });
    },
  );

  test('on a handling stops the lists that have handlingar, and no other', async () => {
    const { id } = await register({});
    const stored = await addHandling(id, 'Intyg för 701063-2391', 'Byalaget');
    const handling = { id: stored.id, beteckning: stored.beteckning };
    const granska = (innehall: Urval['innehall']) =>
      app.call('utlamnande.getReview', { urval: urvalOf(innehall) });
    expect(await granska('arenden')).toMatchObject({ personnummer: 0 });
    for (const innehall of ['arenden_handlingar', 'handlingar'] as const) {
      expect(await granska(innehall)).toMatchObject({
        ...{ personnummer: 1, handlingar: 1 },
        traffar: [{ slag: 'personnummer', handling, falt: 'rubrik', text: '701063-2391' }],
      });
    }
    expect(await app.call('utlamnande.getCardReview', { arendeId: id })).toMatchObject({
      ...{ arenden: 1, handlingar: 1, personnummer: 1 },
      traffar: [{ handling, falt: 'rubrik' }],
    });
  });

  test('behind a public wording stops nothing', async () => {
    await register({ arendemening: 'Om 811228-9874', arendemeningOffentlig: 'Om stöd' });
    const document = { typ: 'diarielista', urval: urvalOf('arenden') } as const;
    expect((await app.call('dokument.getPreview', { document })).pages).toBe(1);
  });
});

test('a hidden name in a public wording warns and does not stop', async () => {
  const { id, diarienummer } = await register({ arendemening: 'Klagomål från Anna Berg' });
  await addHandling(id, 'Klagomål', 'Anna Berg', true);
  const urval = urvalOf('arenden');
  expect(await app.call('utlamnande.getReview', { urval })).toMatchObject({
    ...{ personnummer: 0, doldaNamn: 1 },
    traffar: [{ slag: 'dolt_namn', diarienummer, falt: 'arendemening', text: 'Anna Berg' }],
  });
  await app.call('dokument.print', { document: { typ: 'diarielista', urval } });
  expect(app.host.printed.map(({ title }) => title)).toEqual([
    'Diarielista 1 januari–31 december 2026',
  ]);
});
