import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { addPaperItem, openMote } from './support-mote.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

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
