import type { SourceBlock } from '../../shared/domain/inlasning.ts';
import { blocksOfLines } from '../../shared/rules/inlasning/text-blocks.ts';
import type { SourceLine } from '../../shared/rules/inlasning/text-blocks.ts';
import { cleanText } from '../../shared/rules/inlasning/text-blocks.ts';
import { linesOfPage } from './pdf-lines.ts';
import type { PdfLine } from './pdf-lines.ts';
import { eachPdfPage } from './pdf.ts';
import { acrossPages, areTagsTold } from './pdf-tagged.ts';
import { readTags } from './pdf-tags.ts';
import type { TaggedPage } from './pdf-tags.ts';

/** Lines at the top and the foot of a page that may be repeated on every page. */
const EDGE = 3;

/**
 * The pieces of a PDF: by its tags where they tell what is what, else by where its words stand on
 * the page. Throws Unreadable `locked`.
 */
export async function pdfBlocks(bytes: Buffer): Promise<SourceBlock[]> {
  const pages: PdfLine[][] = [];
  const tagged: TaggedPage[] = [];
  await eachPdfPage(bytes, async (page) => {
    pages.push(linesOfPage((await page.getTextContent()).items));
    const told = await readTags(page);
    if (told) tagged.push(told);
  });
  return areTagsTold(tagged) ? taggedBlocks(tagged) : placedBlocks(pages);
}

function taggedBlocks(pages: readonly TaggedPage[]): SourceBlock[] {
  const furniture = new Set(pages.map(({ furniture }) => cleanText(furniture).trim()));
  return [...furnitureBlocks(furniture), ...acrossPages(pages.map(({ blocks }) => blocks))];
}

function placedBlocks(pages: readonly (readonly PdfLine[])[]): SourceBlock[] {
  const body = bodySize(pages.flat());
  const repeated = repeatedEdges(pages);
  const isRepeated = (line: PdfLine, index: number, page: readonly PdfLine[]) =>
    isEdge(index, page.length) && repeated.has(shape(line.text));
  const furniture = new Set<string>();
  const lines = pages.flatMap((page, index) => {
    page.filter(isRepeated).forEach(({ text }) => furniture.add(text));
    const kept = page.filter((line, place) => !isRepeated(line, place, page));
    return notesLast(kept, body).map((line, place) => rowOf(line, place, index + 1, body));
  });
  return [...furnitureBlocks(furniture), ...blocksOfLines(lines)];
}

function furnitureBlocks(texts: ReadonlySet<string>): SourceBlock[] {
  const lines = [...texts].map((text) => ({
    text: cleanText(text),
    level: 0,
    hasGap: true,
  }));
  return blocksOfLines(lines).map((block) => ({ ...block, kind: 'sidhuvud' }));
}

/** A page that begins in the middle of a sentence goes on where the one before it ended. */
function rowOf(line: PdfLine, place: number, page: number, body: number): SourceLine {
  const text = cleanText(line.text);
  const isContinued = place === 0 && page > 1 && /^\p{Ll}/u.test(text);
  return { text, level: levelOf(line.size, body), hasGap: line.gap && !isContinued };
}

/** Taller letters are headings, three sizes of them; the title is the tallest. */
function levelOf(size: number, body: number): number {
  const ratio = size / body;
  if (ratio > 1.5) return 1;
  if (ratio > 1.16) return 2;
  return ratio > 1.03 ? 3 : 0;
}

/** The size of most letters. */
function bodySize(lines: readonly PdfLine[]): number {
  const chars = new Map<number, number>();
  for (const { size, text } of lines) chars.set(size, (chars.get(size) ?? 0) + text.length);
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** Footnotes stay at the foot of the page, in smaller letters, and begin with their mark. */
function notesLast(lines: readonly PdfLine[], body: number): PdfLine[] {
  const start = lines.findIndex(
    (line, index) => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(line.text) && lines.slice(index).every(isSmall),
  );
  if (start < 0) return [...lines];
  return lines.map((line, index) => (index === start ? { ...line, gap: true } : line));

  function isSmall({ size }: PdfLine): boolean {
    return size < body * 0.95;
  }
}

function isEdge(index: number, length: number): boolean {
  return index < EDGE || index >= length - EDGE;
}

/** What a line looks like with its figures left out, as page numbers change. */
function shape(text: string): string {
  return text.replaceAll(/\d+/gu, '0');
}

/** Lines that stand at the edge of most pages. */
function repeatedEdges(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = page.filter((_, index) => isEdge(index, page.length));
    for (const key of new Set(edges.map(({ text }) => shape(text)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(2, (pages.length - 1) * 0.6);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}
