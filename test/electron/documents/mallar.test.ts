import { describe, expect, test } from 'vitest';
import { createDocumentCompiler } from '../../../electron/documents/compile-document.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { ALTERNATIVE_TEXT, dressedPapers } from './dressed-papers.ts';

describe.each(['native', 'wasm'])('%s', (engine) => {
  test.each(dressedPapers)('%s shows its logotype, head and foot', async (_name, request) => {
    const compiler = await createDocumentCompiler(await documentAssets(), engine);
    const outcome = await compiler.compile({ request, wanted: { pdf: true, pages: 'svg' } });
    if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
    // A name that needs a declaration makes the page no picture at all.
    expect(outcome.pages[0]).toContain('<image ');
    expect(outcome.pages.join('')).not.toContain('xlink:');
    const words = JSON.stringify(await readPdfText(outcome.pdf));
    expect(words).toContain('Kommunledningskontoret');
    expect(words).toContain('Utredningsenheten');
    expect(words).toContain('Ett påhittat ärende');
    const raw = Buffer.from(outcome.pdf).toString('latin1');
    expect(raw).toMatch(/\/S \/Figure\s/u);
    expect(raw).toContain(`/Alt (${ALTERNATIVE_TEXT})`);
  });
});

test('the words of the picture are those of the template', () => {
  for (const [, request] of dressedPapers) {
    expect(JSON.stringify(request.data)).toContain(ALTERNATIVE_TEXT);
  }
});
