import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HandlingData } from '../../../shared/domain/handling.ts';
import type { ArendeId, HandlingId } from '../../../shared/domain/id.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { takeInFiles } from '../../support/files/take-in.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { addPaperItem, openMote } from './support-mote.ts';
import type { OppetMote } from './support-mote.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(() => app.close());

test('the call goes out with the papers of its items after it, a bookmark each', async () => {
  const mote = await openMote(app);
  await addPaperItem(mote);
  const path = join(app.folder, 'kallelse.pdf');
  app.host.answerSaveFile(path);
  const document = { typ: 'kallelse', id: mote.sammantradeId } as const;
  await app.call('dokument.exportPdf', { document });
  const { pages, bookmarks, blocks } = await readPdfText(readFileSync(path));
  expect(pages).toBeGreaterThan(1);
  expect(bookmarks.join('\n')).toMatch(/Tjänste(?:skrivelse|utlåtande): /u);
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).toContain('Bryggorna rustas');
  const { pages: shown } = await app.call('dokument.getPreview', { document });
  expect(shown).toBeLessThan(pages);
});

const marking = {
  ...{ lagrum: '26 kap. 1 § OSL', datum: '2026-11-18' },
  ...{ myndighet: 'Kommunstyrelsen', anmarkning: '' },
};

/** A handling of the case with a PDF file of two pages. */
async function addHandling(arendeId: ArendeId, data: Partial<HandlingData>): Promise<HandlingId> {
  const path = join(app.folder, 'fil.pdf');
  const pdf = await PDFDocument.create();
  pdf.setTitle(data.rubrik ?? '');
  pdf.addPage();
  pdf.addPage();
  writeFileSync(path, await pdf.save());
  const [taken] = await takeInFiles(app, [path], arendeId);
  if (!taken?.ok) throw new Error(JSON.stringify(taken));
  const sekretess = data.offentlighet === undefined ? {} : { sekretess: marking };
  const made = await app.call('handling.register', {
    ...{ arendeId, postId: taken.postId, ...sekretess },
    data: {
      ...newHandling('in', '2026-11-18'),
      ...{ motpart: { typ: 'namn', namn: 'Bryggföreningen' }, rubrik: '', ...data },
    },
  });
  return made.id;
}

async function callOf({ sammantradeId: id }: OppetMote) {
  const path = join(app.folder, 'kallelse.pdf');
  app.host.answerSaveFile(path);
  await app.call('dokument.exportPdf', { document: { typ: 'kallelse', id } });
  const { pages, bookmarks, blocks } = await readPdfText(readFileSync(path));
  const text = blocks.map((block) => block.text).join('\n');
  return { pages, bookmarks: bookmarks.join('\n'), text };
}

test('chosen handlingar go with the call, and a secret one only when that is said', async () => {
  const mote = await openMote(app);
  const { arendeId, dagordningspunktId: id } = await addPaperItem(mote);
  const karta = await addHandling(arendeId, { rubrik: 'Karta över bryggorna' });
  const hemlig = await addHandling(arendeId, {
    ...{ rubrik: 'Läkarintyg för Bo Ek', rubrikOffentlig: 'Intyg', offentlighet: 'sekretess' },
  });
  const bare = await callOf(mote);
  const chosen = { id, version: 1, handlingar: [karta] };
  await app.call('dagordning.setHandlingar', { ...chosen, medSekretess: false });
  const one = await callOf(mote);
  expect(one.pages).toBe(bare.pages + 2);
  expect(one.bookmarks).toContain('Karta över bryggorna');
  expect(one.text).toContain('Karta över bryggorna (handling 2, sida');

  const both = { id, version: 2, handlingar: [karta, hemlig] };
  expect(
    await app.failure('dagordning.setHandlingar', { ...both, medSekretess: false }),
  ).toMatchObject({ code: 'RuleViolated', violations: [{ rule: 'secret_handling' }] });
  await app.call('dagordning.setHandlingar', { ...both, medSekretess: true });
  const two = await callOf(mote);
  expect(two.pages).toBe(bare.pages + 4);
  expect(two.text).toContain('Intyg');
  expect(`${two.text}${two.bookmarks}`).not.toContain('Läkarintyg');
  expect(await app.call('dagordning.listHandlingar', { id })).toMatchObject([
    { handlingId: karta, vald: true, sekretess: false, pdf: 1 },
    { handlingId: hemlig, vald: true, sekretess: true, pdf: 1 },
  ]);

  const { sammantradeId } = mote;
  await app.call('paragraf.setFirstNumber', { sammantradeId, nr: 1 });
  await app.call('paragraf.open', { sammantradeId, dagordningspunktId: id, rubrik: '' });
  const late = { id, version: 3, handlingar: [], medSekretess: false };
  expect(await app.failure('dagordning.setHandlingar', late)).toMatchObject({
    ...{ code: 'RuleViolated', violations: [{ rule: 'call_papers_stand' }] },
  });
});

test('what becomes secret after it was chosen is named, and not appended', async () => {
  const mote = await openMote(app);
  const { arendeId, dagordningspunktId: id } = await addPaperItem(mote);
  const handlingId = await addHandling(arendeId, { rubrik: 'Karta för Bo Ek' });
  const bare = await callOf(mote);
  const chosen = { id, version: 1, handlingar: [handlingId], medSekretess: false };
  await app.call('dagordning.setHandlingar', chosen);
  await app.call('sekretess.mark', {
    ...{ handlingId, version: 1, omfattning: 'sekretess', data: marking },
  });
  const call = await callOf(mote);
  expect(call.pages).toBe(bare.pages);
  expect(`${call.text}${call.bookmarks}`).not.toContain('Bo Ek');
});
