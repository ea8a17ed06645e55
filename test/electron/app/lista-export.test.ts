import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
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

/** The lines of the file that an export makes. */
async function exported(changes: Partial<Export>): Promise<string[]> {
  const path = join(app.folder, `${app.host.newId()}.csv`);
  app.host.answerSaveFile(path);
  const ended = new Promise<unknown>((resolve) => {
    const stop = app.onEvent((event) => {
      if (event.type !== 'jobEnded') return;
      stop();
      resolve([event.outcome, event.result]);
    });
  });
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
