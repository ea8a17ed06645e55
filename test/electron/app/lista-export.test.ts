import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Motpart } from '../../../shared/domain/motpart.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { playUntil } from '../contract/samples/play.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

type Export = Input<'lista.export'>;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await playUntil(app, 'lista.export');
});
afterAll(() => app.close());

const cases: Export['sokning'] = {
  lista: 'arenden',
  filter: {},
  sort: { by: 'diarienummer', descending: false },
};

/** How the next job ends. */
function nextEnd(): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = app.onEvent((event) => {
      if (event.type !== 'jobEnded') return;
      stop();
      resolve([event.outcome, event.result]);
    });
  });
}

/** The lines of the file that an export makes. */
async function exported(changes: Partial<Export>): Promise<string[]> {
  const path = join(app.folder, `${app.host.newId()}.csv`);
  app.host.answerSaveFile(path);
  const ended = nextEnd();
  await app.call('lista.export', {
    ...{ sokning: cases, rader: null, rubrik: 'Ärenden', format: 'csv' },
    kolumner: [{ id: 'diarienummer', titel: 'Diarienr' }],
    ...changes,
  });
  const lines = readFile(await ended, path);
  return lines;
}

function readFile(ended: unknown, path: string): string[] {
  const lines = readFileSync(path, 'utf8').replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(ended).toEqual(['done', { rows: lines.length - 1 }]);
  return lines;
}

test('a list is written with its columns in their order, in words', async () => {
  const lines = await exported({
    kolumner: [
      { id: 'status', titel: 'Status' },
      { id: 'diarienummer', titel: 'Diarienr' },
      { id: 'inkomDatum', titel: 'Inkom' },
      { id: 'antalHandlingar', titel: 'Handlingar' },
    ],
  });
  expect(lines).toEqual([
    'Status;Diarienr;Inkom;Handlingar',
    expect.stringMatching(/^Registrerat;KS 2026\/0001;2026-11-20;\d$/u),
  ]);
});

test('what the filter leaves out is not written', async () => {
  const sokning: Export['sokning'] = { ...cases, filter: { status: ['avslutat'] } };
  expect(await exported({ sokning })).toEqual(['Diarienr']);
});

test('marked rows are written and no others, in their order', async () => {
  expect(await exported({ rader: [1] })).toHaveLength(2);
  expect(await exported({ rader: [99] })).toEqual(['Diarienr']);
});

test('handlingar are written with their case', async () => {
  const lines = await exported({
    sokning: {
      lista: 'handlingar',
      filter: { riktning: ['in'] },
      sort: { by: 'beteckning', descending: false },
    },
    kolumner: [
      { id: 'beteckning', titel: 'Beteckning' },
      { id: 'rubrik', titel: 'Handling' },
      { id: 'riktning', titel: 'Riktning' },
      { id: 'diarienummer', titel: 'Ärende' },
    ],
  });
  expect(lines[1]).toMatch(/^KS 2026\/0001-\d+;.+;In;KS 2026\/0001$/u);
});

test('a dialog that is closed starts nothing', async () => {
  app.host.answerSaveFile(null);
  const answer = await app.call('lista.export', {
    ...{ sokning: cases, rader: null, rubrik: 'Ärenden', format: 'pdf' },
    kolumner: [{ id: 'status', titel: 'Status' }],
  });
  expect(answer).toBeNull();
});

const contacts: Export['sokning'] = {
  lista: 'kontakter',
  filter: { slag: ['kontakt'] },
  sort: { by: 'namn', descending: false },
};
const reach = { epost: 'gomd@example.com', telefon: '070-1', adress: 'Gömvägen 1' };

test('a protected contact is written without name and whereabouts', async () => {
  const data = { typ: 'privatperson' as const, namn: 'Gömd Person', ...reach };
  const marks = { skyddad: true, avslutad: false };
  await app.call('kontakt.save', { existing: null, data: { ...data, ...marks } });
  const ids = [
    'namn',
    'slag',
    'efternamn',
    'titel',
    'enhet',
    'parti',
    'epost',
    'telefon',
    'adress',
  ];
  const kolumner = ids.map((id) => ({ id, titel: id }));
  const lines = await exported({ sokning: contacts, rubrik: 'Kontakter', kolumner });
  expect(lines).toContain('Skyddade uppgifter;Privatperson;;;;;;;');
  expect(lines.join(' ')).not.toMatch(/Gömd|gomd|070|Gömvägen/u);
});

/** A letter in the only case of the register. */
async function registerFrom(motpart: Motpart): Promise<void> {
  const { ids } = await app.call('arende.list', {
    filter: {},
    sort: { by: 'diarienummer', descending: false },
  });
  const [row] = await app.call('arende.listRows', { ids });
  const data = { ...newHandling('in', '2026-11-20'), rubrik: 'Brev', motpart };
  await app.call('handling.register', { arendeId: row!.id, data });
}

test('a handling of somebody protected, or hidden, is written without the name', async () => {
  const kontakt = await app.call('kontakt.save', {
    existing: null,
    data: { typ: 'privatperson', namn: 'Dold Avsändare', ...reach, skyddad: true, avslutad: false },
  });
  const ref = { slag: 'kontakt' as const, id: kontakt.id };
  for (const motpart of [
    { typ: 'kontakt' as const, ref, namn: kontakt.namn },
    { typ: 'dold' as const, namn: 'Annan Dold' },
  ]) {
    await registerFrom(motpart);
  }
  const lines = await exported({
    sokning: { lista: 'handlingar', filter: {}, sort: { by: 'beteckning', descending: true } },
    kolumner: [{ id: 'motpart', titel: 'Avsändare' }],
  });
  expect(lines.filter((line) => line === 'Namnet lämnas inte ut')).toHaveLength(2);
  expect(lines.join(' ')).not.toContain('Dold');
});

test('a list is sent to the printer, and a closed print dialog is told', async () => {
  const asked = { sokning: cases, rader: null, rubrik: 'Ärenden' };
  const kolumner = [{ id: 'diarienummer', titel: 'Diarienr' }];
  for (const outcome of ['printed', 'cancelled'] as const) {
    app.host.answerPrint(outcome);
    const ended = nextEnd();
    await app.call('lista.print', { ...asked, kolumner });
    expect(await ended).toEqual(['done', { rows: 1, outcome }]);
  }
  expect(app.host.printed.map(({ title }) => title)).toEqual(['Ärenden']);
  expect(Buffer.from(app.host.printed[0]!.pdf.slice(0, 4)).toString()).toBe('%PDF');
});
