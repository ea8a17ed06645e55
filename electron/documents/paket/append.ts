import { PDFDocument, PDFObjectCopier, PDFPage, PDFPageLeaf } from '@cantoo/pdf-lib';
import { unmarkPdf } from '../unmark-pdf.ts';
import { addBookmarks } from './bookmarks.ts';
import type { Bokmarke } from './bookmarks.ts';
import { readBilaga } from './bilaga.ts';
import type { Bilaga, LastBilaga } from './bilaga.ts';
import { addOutputIntent } from './intents.ts';
import { stamp } from './stamp.ts';
import { stripActions } from './strip.ts';
import { forgetTags, nextPlace, tagsOf } from './tags.ts';

/** What became of a paper in the file. */
export interface Bilagebesked {
  readonly rubrik: string;
  /** Null when it couldn't be appended: it is locked, or broken. */
  readonly forstaSida: number | null;
  readonly arkivformat: boolean;
  readonly taggad: boolean;
}

export interface Paket {
  readonly pdf: Uint8Array;
  readonly bilagor: readonly Bilagebesked[];
  /** The whole still says that it is PDF/A-2a and PDF/UA-1: every part of it does. */
  readonly arkivformat: boolean;
}

/** How many pages each paper has; null for one that can't be appended. */
export async function sidantal(bilagor: readonly Bilaga[]): Promise<(number | null)[]> {
  const counts: (number | null)[] = [];
  // One at a time: several large ones would not fit in memory together.
  for (const bilaga of bilagor) counts.push((await readBilaga(bilaga))?.sidor ?? null);
  return counts;
}

/**
 * A call with its papers after it: a strip on every page of them that says its place in the whole,
 * a bookmark each, and the tags of those that have any. A paper without tags is there to be seen
 * but not in the tree that a screen reader goes by. Named places that links in a paper lead to, its
 * own bookmarks, forms and scripts are left behind.
 * @param call a PDF of the typesetter's
 * @param strips a PDF of the typesetter's with a page for each of the papers' pages
 */
export async function appendBilagor(
  call: Uint8Array,
  bilagor: readonly Bilaga[],
  strips: Uint8Array | null,
): Promise<Paket> {
  const whole = await PDFDocument.load(call, { updateMetadata: false });
  const besked: Bilagebesked[] = [];
  const marks: Bokmarke[] = [];
  const before = whole.getPageCount();
  let isOneColour = true;
  for (const [index, bilaga] of bilagor.entries()) {
    const read = await readBilaga(bilaga);
    if (read === null) {
      besked.push({ rubrik: bilaga.rubrik, forstaSida: null, arkivformat: false, taggad: false });
      continue;
    }
    const { rubrik, arkivformat, taggad } = read;
    besked.push({ rubrik, arkivformat, taggad, forstaSida: whole.getPageCount() + 1 });
    const { first, isColourKnown } = append(whole, read, `b${index + 1}`);
    if (first) marks.push({ rubrik, sida: first.ref });
    isOneColour &&= isColourKnown;
  }
  if (strips !== null) await stampAll(whole, strips, before);
  addBookmarks(whole, marks);
  const isArkivformat =
    isOneColour && besked.every((one) => one.forstaSida === null || one.arkivformat);
  if (!isArkivformat) unmarkPdf(whole);
  const pdf = await whole.save(SAVING);
  return { pdf, bilagor: besked, arkivformat: isArkivformat };
}

/**
 * Nothing else waits in the thread that this is done in; and what lists the objects of compressed
 * streams takes the square of their number in time, which is minutes for hundreds of papers.
 */
const SAVING = {
  ...{ addDefaultPage: false, updateFieldAppearances: false },
  ...{ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY },
};

/** Copies the pages, and with them what they show and how they are tagged. */
function append(whole: PDFDocument, bilaga: LastBilaga, prefix: string) {
  const { document, taggad, rubrik } = bilaga;
  stripActions(document);
  if (!taggad) forgetTags(document);
  const place = { after: nextPlace(whole), prefix, titel: rubrik };
  const addTags = taggad ? tagsOf(document, place) : null;
  const copier = PDFObjectCopier.for(document.context, whole.context);
  const pages = document.getPages().map(({ ref }) => {
    const copied = copier.copy(ref);
    const leaf = whole.context.lookup(copied);
    if (!(leaf instanceof PDFPageLeaf)) throw new Error('a page that is no page');
    return PDFPage.of(leaf, copied, whole);
  });
  for (const page of pages) whole.addPage(page);
  addTags?.(whole, copier);
  return { first: pages[0], isColourKnown: addOutputIntent(whole, document, copier) };
}

async function stampAll(whole: PDFDocument, strips: Uint8Array, before: number): Promise<void> {
  const pages = whole.getPages().slice(before);
  const drawn = await whole.embedPdf(
    strips,
    pages.map((_, index) => index),
  );
  for (const [index, page] of pages.entries()) {
    const strip = drawn[index];
    if (strip) stamp(page, strip);
  }
}
