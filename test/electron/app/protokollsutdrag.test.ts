import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standardmall } from '../../../shared/rules/mall.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playUntil } from '../contract/samples/play.ts';
import type { Play } from '../contract/samples/play.ts';

let app: TestApp;
let play: Play;
beforeAll(async () => {
  app = await startTestApp();
  play = await playUntil(app, 'beslut.list');
});
afterAll(() => app.close());

const extract = (justerad: string | null) => ({
  ...{ id: play.answer('beslut.record').id, justerad, bestyrkare: '' },
});

/** The extract as text, as it was written to disk. */
async function written(justerad: string | null): Promise<string> {
  const path = join(app.folder, 'utdrag.txt');
  app.host.answerSaveFile(path);
  await app.call('protokollsutdrag.export', { utdrag: extract(justerad), format: 'txt' });
  return readFileSync(path, 'utf8');
}

describe('an extract in its case', () => {
  test.each([
    ['2026-11-21', 'upprattad'],
    [null, 'arbetsmaterial'],
  ] as const)('approved %s it is %s, with the hash of its file', async (justerad, statusTf) => {
    const { handlingId } = await app.call('protokollsutdrag.addToArende', {
      ...{ utdrag: extract(justerad), medWord: true },
    });
    const { handling, filer } = await app.call('handling.get', { handlingId });
    expect(handling).toMatchObject({ handlingstyp: 'protokollsutdrag', statusTf });
    expect(handling.rubrik).toMatch(/^Protokollsutdrag .+ 2026-11-21 §\u00a0112$/u);
    expect(filer.map(({ namn }) => namn.split('.').at(-1))).toEqual(['pdf', 'docx']);
    const rows = await app.call('logg.list', { arendeId: handling.arendeId, antal: 20 });
    const row = rows.find(({ handelse }) => handelse === 'handling.fil_tillagd');
    const { paragraf } = play.answer('beslut.record');
    const hashes = filer.map(({ namn, sha256 }) => ({ namn, sha256 }));
    expect(row).toMatchObject({ efter: { paragraf, justerad, filer: hashes } });
  });
});

test('the text is that of the record, and says when it is not approved', async () => {
  const text = await written(null);
  for (const punkt of play.answer('beslut.record').punkter) expect(text).toContain(punkt.text);
  expect(text).toContain('Paragrafen är inte justerad.');
  expect(await written('2026-11-21')).not.toContain('inte justerad');
});

test('the body’s own template decides the headings', async () => {
  const { organId } = play.answer('beslut.record');
  const standard = standardmall('protokollsutdrag');
  const avsnitt = standard.avsnitt.map((one) =>
    one.typ === 'sandlista' ? { ...one, rubrik: 'Skickas till' } : one,
  );
  const data = { ...standard, namn: 'Nämndens utdrag', organId, avsnitt };
  await app.call('mall.save', { existing: null, data });
  expect(await written(null)).not.toContain('Expedieras till');
  const unfit = { ...data, avsnitt: avsnitt.slice(1) };
  const { violations } = await app.failure('mall.save', { existing: null, data: unfit });
  expect(violations).toEqual([{ path: ['data', 'avsnitt'], rule: 'extract_sections' }]);
});

test('a template of extracts has a preview', async () => {
  const data = standardmall('protokollsutdrag');
  const { pages } = await app.call('mall.getPreview', { data });
  expect(pages).toBe(1);
});
