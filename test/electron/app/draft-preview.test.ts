import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { fotnotsref, paragraph, richText, text } from '../../../shared/document/build.ts';
import { FotnotId } from '../../../shared/domain/id.ts';
import { playUntil } from '../contract/samples/play.ts';
import { sampleId } from '../contract/samples/sample.ts';
import { editable } from '../contract/samples/tjansteskrivelse.ts';
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

test('the pages of a preview can be fetched, and no others', async () => {
  const { key, pages } = await app.call('dokument.getDraftPreview', {
    tjansteskrivelseId: paper.id,
    data: editable(paper),
  });
  const page = (number: number) =>
    app.fetch(new Request(`app://paragraf/dokument/${key}/${number}.svg`));
  const last = await page(pages);
  expect(last.headers.get('content-type')).toBe('image/svg+xml');
  expect(await last.text()).toContain('<svg');
  expect((await page(pages + 1)).status).toBe(404);
});

test('a draft that points at something that is not there is told where', async () => {
  const data = { ...editable(paper), adressatOrganId: sampleId(404), handlaggare: [sampleId(405)] };
  const input = { tjansteskrivelseId: paper.id, data };
  expect(await app.failure('dokument.getDraftPreview', input)).toEqual({
    code: 'RuleViolated',
    violations: [
      { path: ['adressatOrganId'], rule: 'unknown_reference' },
      { path: ['handlaggare', 0], rule: 'unknown_reference' },
    ],
  });
});

test('a mark without its footnote is printed as a dash, not refused', async () => {
  const lost = fotnotsref(FotnotId.parse(sampleId(404)));
  const innehall = richText([paragraph(text('Medlen räcker'), lost, text('.'))]);
  const avsnitt = editable(paper).avsnitt.map((part) => ({ ...part, innehall }));
  const data = { ...editable(paper), avsnitt };
  const preview = await app.call('dokument.getDraftPreview', {
    tjansteskrivelseId: paper.id,
    data,
  });
  expect(preview.pages).toBeGreaterThan(0);
});
