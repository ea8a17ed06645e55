import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { paragraph, richText, text } from '../../../shared/document/build.ts';
import type { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { playUntil } from '../contract/samples/play.ts';
import { editable } from '../contract/samples/tjansteskrivelse.ts';
import { filesUnder } from '../../support/register-snapshot.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';

let app: TestApp;
let paper: Output<'tjansteskrivelse.save'>;

beforeAll(async () => {
  app = await startTestApp();
  const play = await playUntil(app, 'tjansteskrivelse.get');
  paper = play.answer('tjansteskrivelse.save');
});
afterAll(() => app.close());

const unknown = (path: (string | number)[], char: string, codePoint: string) => ({
  code: 'RuleViolated',
  violations: [{ path, rule: 'unknown_glyph', params: { char, codePoint } }],
});

async function preview(changes: Partial<TjansteskrivelseData>) {
  const data = { ...editable(paper), ...changes };
  return app.failure('dokument.getDraftPreview', { tjansteskrivelseId: paper.id, data });
}

test('a heading that no font can draw is pointed at while it is being written', async () => {
  expect(await preview({ rubrik: 'Medel 😀' })).toEqual(unknown(['rubrik'], '😀', 'U+1F600'));
});

test('so is a section, by its number', async () => {
  const avsnitt = editable(paper).avsnitt.map((part, index) =>
    index === 3 ? { ...part, innehall: richText([paragraph(text('日本'))]) } : part,
  );
  expect(await preview({ avsnitt })).toEqual(unknown(['avsnitt', 3], '日', 'U+65E5'));
});

test('nothing is exported or printed until it is put right', async () => {
  const data = { ...editable(paper), rubrik: 'Medel ☃' };
  const saved = await app.call('tjansteskrivelse.save', {
    tjansteskrivelseId: paper.id,
    version: paper.version,
    data,
  });
  const before = filesUnder(app.folder);
  const suggested = [...app.host.suggestedNames];
  const printed = [...app.host.printed];
  const document = { typ: 'tjansteskrivelse', id: saved.id };
  for (const name of ['dokument.exportPdf', 'dokument.print', 'dokument.getPreview'] as const) {
    expect(await app.failure(name, { document })).toEqual(unknown(['rubrik'], '☃', 'U+2603'));
  }
  expect(app.host.suggestedNames).toEqual(suggested);
  expect(app.host.printed).toEqual(printed);
  expect(filesUnder(app.folder)).toEqual(before);
});
