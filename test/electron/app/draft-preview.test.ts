import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { fotnotsref, paragraph, richText, text } from '../../../shared/document/build.ts';
import { isSammanstallt } from '../../../shared/domain/avsnitt.ts';
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
  const { sidor } = await app.call('dokument.getDraftPreview', {
    tjansteskrivelseId: paper.id,
    data: editable(paper),
  });
  const page = (key: string) => app.fetch(new Request(`app://paragraf/dokument/${key}/1.svg`));
  const last = await page(sidor.at(-1) ?? '');
  expect(last.headers.get('content-type')).toBe('image/svg+xml');
  expect(await last.text()).toContain('<svg');
  expect((await page('0'.repeat(40))).status).toBe(404);
});

test('a page that says the same keeps its address, and the sections have their places', async () => {
  const long = richText(
    Array.from({ length: 60 }, (_, index) => paragraph(text(`Stycke ${index} om medlen.`))),
  );
  const data = editable(paper);
  const avsnitt = data.avsnitt.map((part) => ({ ...part, innehall: long }));
  const draft = (changed: typeof avsnitt) =>
    app.call('dokument.getDraftPreview', {
      tjansteskrivelseId: paper.id,
      data: { ...data, avsnitt: changed },
    });
  const before = await draft(avsnitt);
  const last = avsnitt.findLastIndex(({ typ }) => !isSammanstallt(typ));
  const after = await draft(
    avsnitt.map((part, index) =>
      index === last ? { ...part, innehall: richText([paragraph(text('Kort.'))]) } : part,
    ),
  );
  expect(before.sidor.length).toBeGreaterThan(after.sidor.length);
  expect(after.sidor[1]?.length).toBe(40);
  expect(before.platser.map(({ avsnittId }) => avsnittId)).toContain(avsnitt[last]?.id);
  const again = await draft(avsnitt);
  expect(again.sidor).toEqual(before.sidor);
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

test('a person is no body, and a body no officer', async () => {
  const { adressatOrganId, handlaggare } = paper;
  const ids = { organ: handlaggare[0] ?? '', person: adressatOrganId };
  const data = { ...editable(paper), adressatOrganId: ids.organ, handlaggare: [ids.person] };
  const input = { tjansteskrivelseId: paper.id, data };
  expect(await app.failure('dokument.getDraftPreview', input)).toMatchObject({
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
  expect(preview.sidor.length).toBeGreaterThan(0);
});
