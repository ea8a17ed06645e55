import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/** A title in the bookmarks, and the page it leads to. */
export interface Bokmarke {
  readonly rubrik: string;
  readonly sida: PDFRef;
}

/** Adds bookmarks of the first level after those that are there. */
export function addBookmarks(document: PDFDocument, marks: readonly Bokmarke[]): void {
  if (marks.length === 0) return;
  const { context } = document;
  const { reference, outlines } = outlinesOf(document);
  let previous = outlines.get(name('Last'));
  for (const { rubrik, sida } of marks) {
    const item = context.obj({ Parent: reference, Dest: [sida, 'XYZ', null, null, null] });
    item.set(name('Title'), PDFHexString.fromText(rubrik));
    const own = context.register(item);
    if (previous instanceof PDFRef) {
      item.set(name('Prev'), previous);
      context.lookup(previous, PDFDict).set(name('Next'), own);
    } else outlines.set(name('First'), own);
    previous = own;
  }
  if (previous !== undefined) outlines.set(name('Last'), previous);
  const shown = outlines.lookupMaybe(name('Count'), PDFNumber)?.asNumber() ?? 0;
  outlines.set(name('Count'), PDFNumber.of(Math.max(0, shown) + marks.length));
}

function outlinesOf({ catalog, context }: PDFDocument): { reference: PDFRef; outlines: PDFDict } {
  const known = catalog.get(name('Outlines'));
  if (known instanceof PDFRef)
    return { reference: known, outlines: context.lookup(known, PDFDict) };
  const outlines = context.obj({ Type: 'Outlines' });
  const reference = context.register(outlines);
  catalog.set(name('Outlines'), reference);
  return { reference, outlines };
}
