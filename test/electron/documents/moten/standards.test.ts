import { describe, expect, test } from 'vitest';
import { checkPdf, hasJava } from '../../../support/pdf/check-pdf.ts';
import { pdfOf } from './print.ts';
import { requests } from './requests.ts';
import { readPdfText } from '../../../support/pdf/read-pdf-text.ts';

const java = await hasJava();
if (!java) console.warn('SKIPPED: no document of a meeting was checked against PDF/A and PDF/UA');

const all = Object.entries(requests);

describe.skipIf(!java)('PDF/A-2a and PDF/UA-1', () => {
  test.each(all)('%s complies with both', { timeout: 180_000 }, async (_name, request) => {
    expect(await checkPdf(await pdfOf(request), ['2a', 'ua1'])).toEqual([]);
  });
});

test.each(all.filter(([name]) => !name.startsWith('long')))(
  '%s is the same from both engines',
  async (_name, request) => {
    const [native, wasm] = [await pdfOf(request, 'native'), await pdfOf(request, 'wasm')];
    expect(await readPdfText(native)).toEqual(await readPdfText(wasm));
  },
);
