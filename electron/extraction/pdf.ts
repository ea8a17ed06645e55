import type { PDFPageProxy } from 'pdfjs-dist';
import { MAX_CHARS, MAX_PAGES } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** What the PDF reader asks of a browser when it is loaded, for drawing; nothing is drawn here. */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Object });
}
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Found by the reader under this name, it runs in this thread instead of one of its own.
Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });

/** Text of a PDF by page; a scanned page is empty. Throws Unreadable `locked`. */
export async function pdfText(bytes: Buffer): Promise<string[]> {
  const pages: string[] = [];
  let chars = 0;
  await eachPdfPage(bytes, async (page) => {
    if (chars > MAX_CHARS) return;
    const text = await pageText(page);
    pages.push(text);
    chars += text.length;
  });
  return pages;
}

/** Reads a PDF page by page, from the first. Throws Unreadable `locked`. */
export async function eachPdfPage(
  bytes: Buffer,
  onPage: (page: PDFPageProxy) => Promise<void>,
): Promise<void> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const reader = await task.promise;
    for (let number = 1; number <= Math.min(reader.numPages, MAX_PAGES); number += 1) {
      const page = await reader.getPage(number);
      await onPage(page);
      page.cleanup();
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Unreadable('locked');
    throw error;
  } finally {
    await task.destroy();
  }
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .trim();
}
