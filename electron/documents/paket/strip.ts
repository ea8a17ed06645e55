import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);
const names = (...texts: readonly string[]) => new Set<unknown>(texts.map(name));

/** What a link may do in a file that comes from outside: go to another place, or to a web page. */
const ALLOWED = names('GoTo', 'URI');
/** What holds a file, a film or a sound. */
const CARRIERS = names('FileAttachment', 'Movie', 'Sound', 'Screen', 'RichMedia', '3D');

/**
 * Takes away everything in the pages of a paper that would run or open something by itself, and
 * the files in them. What the paper does when it is opened, its scripts and its own files stay
 * behind, since only its pages are copied.
 */
export function stripActions(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    node.delete(name('AA'));
    const list = node.lookup(name('Annots'));
    if (!(list instanceof PDFArray)) continue;
    const kept = document.context.obj([]);
    for (const [index, one] of list.asArray().entries()) {
      const annotation = list.lookup(index);
      if (!(annotation instanceof PDFDict)) continue;
      if (CARRIERS.has(annotation.lookup(name('Subtype')))) continue;
      stripAction(annotation);
      kept.push(one);
    }
    node.set(name('Annots'), kept);
  }
}

function stripAction(annotation: PDFDict): void {
  annotation.delete(name('AA'));
  const action = annotation.lookupMaybe(name('A'), PDFDict);
  if (action === undefined) return;
  action.delete(name('Next'));
  if (!ALLOWED.has(action.lookup(name('S')))) annotation.delete(name('A'));
}

/** The links, fields and notes of a page. */
export function annotationsOf(page: PDFDict): PDFDict[] {
  const list = page.lookup(name('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((_, index) => {
    const found = list.lookup(index);
    return found instanceof PDFDict ? [found] : [];
  });
}
