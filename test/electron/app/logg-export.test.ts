import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Input } from '../../../shared/contract/contract.ts';
import { playUntil } from '../contract/samples/play.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await playUntil(app, 'logg.list');
  const [person] = await app.call('person.list', {});
  await app.call('anvandare.choose', { personId: person?.id ?? '' });
});
afterAll(() => app.close());

/** The file that an export makes. */
async function exported(input: Input<'logg.export'>): Promise<Buffer> {
  const path = join(app.folder, `${app.host.newId()}.${input.format}`);
  app.host.answerSaveFile(path);
  const ended: { jobId: string; outcome: string }[] = [];
  const stop = app.onEvent((event) => {
    if (event.type === 'jobEnded') ended.push(event);
  });
  const started = await app.call('logg.export', input);
  await expect
    .poll(() => ended.find(({ jobId }) => jobId === started?.jobId)?.outcome)
    .toBe('done');
  stop();
  return readFileSync(path);
}

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const rowsOf = (file: Buffer) =>
  file
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));

/** As anybody would count it who has only been told how. */
function sealOf({ hash: _, ...row }: z.infer<typeof Row>): string {
  const keys = Object.keys(row).sort();
  const text = `{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(row[key])}`).join(',')}}`;
  return createHash('sha256').update(text).digest('hex');
}

test('the whole log as proof: every seal can be counted again, each with the one before', async () => {
  const rows = rowsOf(await exported({ arendeId: null, format: 'jsonl' }));
  expect(rows.length).toBeGreaterThan(20);
  rows.forEach((row, index) => {
    expect(row['nr']).toBe(index + 1);
    expect(row['foregaende']).toBe(rows[index - 1]?.['hash'] ?? '');
    expect(row['hash']).toBe(sealOf(row));
  });
  const [newest] = await app.call('logg.list', { arendeId: null, antal: 1 });
  expect(rows.at(-1)?.['nr']).toBe(newest?.nr);
  const [first] = rows;
  expect(sealOf({ ...first, orsak: 'ändrad' })).not.toBe(first?.['hash']);
});

test('what is chosen is saved, the oldest first, in words and with who it was', async () => {
  const urval = { arendeId: null, omrade: 'anvandare' } as const;
  const text = (await exported({ ...urval, format: 'csv' })).toString('utf8');
  const [head, ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  const { anvandare, namn } = await app.call('anvandare.get', {});
  expect(head).toMatch(/^Nr;När;Användare;Person;Händelse;Ärende;Skäl;Dator;Kod;/u);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.at(-1)).toContain(`;${anvandare};${String(namn)};Användare knöts till en person;`);
});

test('on paper it can be read by people', async () => {
  const pdf = await exported({ arendeId: null, omrade: 'arende', format: 'pdf' });
  const { title, blocks } = await readPdfText(pdf);
  expect(title).toBe('Registrets logg');
  expect(JSON.stringify(blocks)).toContain('Ärendet registrerades');
});
