import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { createDocumentCompiler } from '../../../electron/documents/compile-document.ts';
import type { TypesetRequest } from '../../../electron/documents/typesetter.ts';
import { checkPdf, hasJava } from '../../support/pdf/check-pdf.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { hostilePaper, listRequest, longPaper, nestedPaper, paperRequest } from './samples.ts';
import { dressedPapers } from './dressed-papers.ts';

const java = await hasJava();
if (!java) console.warn('SKIPPED: no PDF was checked against PDF/A-2a and PDF/UA-1 (no Java here)');

async function pdfOf(engine: string, request: TypesetRequest): Promise<Uint8Array> {
  const compiler = await createDocumentCompiler(await documentAssets(), engine);
  const outcome = await compiler.compile({ request, wanted: { pdf: true, pages: 'none' } });
  if (!outcome.ok || !outcome.pdf) throw new Error(JSON.stringify(outcome));
  return outcome.pdf;
}

const cases: readonly (readonly [string, string, TypesetRequest])[] = [
  ['native', 'tjänsteskrivelse', paperRequest()],
  ['wasm', 'tjänsteskrivelse', paperRequest()],
  ['native', 'sändlista', listRequest()],
  ['wasm', 'sändlista', listRequest()],
  ['native', 'long paper', paperRequest(longPaper(12, 60))],
  ['native', 'hostile text', paperRequest(hostilePaper)],
  ['native', 'paper of lists in lists, quotes and tables', paperRequest(nestedPaper)],
  ['wasm', 'paper of lists in lists, quotes and tables', paperRequest(nestedPaper)],
  ...dressedPapers.flatMap(
    ([name, request]) =>
      [
        ['native', name, request],
        ['wasm', name, request],
      ] as const,
  ),
];

describe.skipIf(!java)('PDF/A-2a and PDF/UA-1', () => {
  test.each(cases)('%s: a %s complies with both', async (engine, _name, request) => {
    expect(await checkPdf(await pdfOf(engine, request), ['2a', 'ua1'])).toEqual([]);
  });

  test('the check refuses a file whose tags are gone', async () => {
    const document = await PDFDocument.load(await pdfOf('native', listRequest()), {
      updateMetadata: false,
    });
    document.catalog.delete(PDFName.of('StructTreeRoot'));
    document.catalog.delete(PDFName.of('MarkInfo'));
    const failures = await checkPdf(await document.save({ addDefaultPage: false }), ['2a', 'ua1']);
    expect(failures.map(({ profile }) => profile)).toEqual(expect.arrayContaining(['2a', 'ua1']));
  });
});
