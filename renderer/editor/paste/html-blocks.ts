import { paragraph } from '../../../shared/document/build.ts';
import type { Piece } from '../../../shared/document/build.ts';
import { parseHtml } from './html-tree.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isNotePart, noteReader } from './notes.ts';
import { textBlocks } from './pasted-text.ts';
import { PLAIN, runsOf, tidied, wordsOf } from './runs.ts';
import type { ReadNote } from './runs.ts';
import { tableBlocks } from './tables.ts';
import { listsOf, wordPointOf } from './word-list.ts';
import type { Point } from './word-list.ts';

/** A block, or a point of Word that has yet to find its list. */
type Found = { readonly block: Piece } | { readonly point: Point };

const HEADING = /^h[1-6]$/u;
const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'figure'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'blockquote', 'pre', 'center', 'address'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'body', 'html', 'form', 'fieldset', 'figcaption'],
  ...['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'details', 'summary'],
]);

function holdsBlocks(node: HtmlNode): boolean {
  return (
    typeof node !== 'string' &&
    (BLOCKS.has(node.tag) || node.children.some((child) => holdsBlocks(child)))
  );
}

/** Inline pieces parted where two breaks follow each other: that is meant as a new paragraph. */
function paragraphs(runs: readonly Piece[]): Piece[] {
  const parts: Piece[][] = [[]];
  for (const [index, run] of runs.entries()) {
    const isBreak = run['type'] === 'hardBreak';
    if (isBreak && runs[index + 1]?.['type'] === 'hardBreak') parts.push([]);
    else if (!isBreak || (parts.at(-1)?.length ?? 0) > 0) parts.at(-1)?.push(run);
  }
  return parts
    .map(tidied)
    .filter((part) => part.length > 0)
    .map((part) => paragraph(...part));
}

function headingBlocks(element: HtmlElement, readNote: ReadNote): Piece[] {
  const words = wordsOf(tidied(runsOf(element.children, PLAIN, readNote)));
  const text = words.replaceAll(/\s+/gu, ' ').trim();
  return text === '' ? [] : [{ type: 'heading', content: [{ type: 'text', text }] }];
}

/** Words of a place where a heading, a quote or a table can't stand are kept as paragraphs. */
function inFlow(blocks: readonly Piece[]): Piece[] {
  return blocks.flatMap((block) => {
    const content = (block['content'] ?? []) as Piece[];
    if (block['type'] === 'heading') return [paragraph(...content)];
    if (block['type'] === 'blockquote') return content;
    if (block['type'] !== 'table') return [block];
    return content.flatMap((row) => cellsOf(row).flatMap(inFlow));
  });
}

function cellsOf(row: Piece): Piece[][] {
  return ((row['content'] ?? []) as Piece[]).map((cell) => (cell['content'] ?? []) as Piece[]);
}

/** A point begins with a paragraph, whatever it held. */
function pointContent(blocks: readonly Piece[]): Piece[] {
  const flow = inFlow(blocks);
  return flow[0]?.['type'] === 'paragraph' ? flow : [paragraph(), ...flow];
}

function onlyParagraphs(blocks: readonly Piece[]): Piece[] {
  return inFlow(blocks).flatMap((block) =>
    block['type'] === 'paragraph'
      ? [block]
      : ((block['content'] ?? []) as Piece[]).flatMap((item) =>
          onlyParagraphs((item['content'] ?? []) as Piece[]),
        ),
  );
}

function listBlocks(list: HtmlElement, readNote: ReadNote): Piece[] {
  const items: Piece[][] = [];
  for (const child of list.children) {
    if (typeof child === 'string') continue;
    const blocks = blocksOf(child.tag === 'li' ? child.children : [child], readNote);
    // A list between the points, as Word and old pages have it, belongs to the point before it.
    if (child.tag === 'li' || items.length === 0) items.push(pointContent(blocks));
    else items.at(-1)?.push(...inFlow(blocks));
  }
  const written = items.filter((content) => !isEmptyPoint(content));
  if (written.length === 0) return [];
  const content = written.map((one) => ({ type: 'listItem', content: one }));
  return [{ type: list.tag === 'ol' ? 'orderedList' : 'bulletList', content }];
}

function isEmptyPoint(content: readonly Piece[]): boolean {
  return content.length === 1 && content[0]?.['content'] === undefined;
}

function elementBlocks(element: HtmlElement, readNote: ReadNote): Found[] {
  if (isNotePart(element)) return [];
  const point = wordPointOf(element);
  if (point) {
    const content = paragraphs(runsOf(element.children, PLAIN, readNote));
    return content.length === 0 ? [] : [{ point: { ...point, content } }];
  }
  const asFound = (blocks: readonly Piece[]) => blocks.map((block): Found => ({ block }));
  if (HEADING.test(element.tag)) return asFound(headingBlocks(element, readNote));
  if (element.tag === 'ul' || element.tag === 'ol') return asFound(listBlocks(element, readNote));
  if (element.tag === 'table') {
    const read = (cell: HtmlElement) => {
      const blocks = inFlow(blocksOf(cell.children, readNote));
      return blocks.length === 0 ? [paragraph()] : blocks;
    };
    return asFound(tableBlocks(element, read));
  }
  if (element.tag === 'blockquote') {
    const content = onlyParagraphs(blocksOf(element.children, readNote));
    return content.length === 0 ? [] : [{ block: { type: 'blockquote', content } }];
  }
  return foundIn(element.children, readNote);
}

function foundIn(nodes: readonly HtmlNode[], readNote: ReadNote): Found[] {
  const found: Found[] = [];
  let inline: HtmlNode[] = [];
  const flush = () => {
    const blocks = paragraphs(runsOf(inline, PLAIN, readNote));
    found.push(...blocks.map((block): Found => ({ block })));
    inline = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !holdsBlocks(node)) inline.push(node);
    else {
      flush();
      found.push(...elementBlocks(node, readNote));
    }
  }
  flush();
  return found;
}

/** Points of Word that follow each other become lists. */
function withLists(found: readonly Found[]): Piece[] {
  const blocks: Piece[] = [];
  let points: Point[] = [];
  for (const one of found) {
    if ('point' in one) points.push(one.point);
    else {
      blocks.push(...listsOf(points), one.block);
      points = [];
    }
  }
  return [...blocks, ...listsOf(points)];
}

function blocksOf(nodes: readonly HtmlNode[], readNote: ReadNote): Piece[] {
  return withLists(foundIn(nodes, readNote));
}

/**
 * Markup from Word, LibreOffice, a web page or a mail as blocks of the schema: colours, fonts,
 * pictures and scripts are left behind, lists and tables made those that can be printed.
 */
export function htmlBlocks(html: string, newFotnot?: (text: string) => string): Piece[] {
  const root = parseHtml(html);
  const blocks = blocksOf(root.children, noteReader(root, newFotnot));
  const broken = brokenText(blocks);
  return broken === null ? blocks : textBlocks(broken);
}

const PAGE_WIDTH = 40;

/** The lines of a text that is all one paragraph of long lines, as readers of PDFs give it. */
function brokenText(blocks: readonly Piece[]): string | null {
  const [only, ...others] = blocks;
  const runs = (only?.['content'] ?? []) as Piece[];
  const isPlain = runs.every(({ type, marks }) => type !== 'fotnotsref' && marks === undefined);
  if (only?.['type'] !== 'paragraph' || others.length > 0 || !isPlain) return null;
  const lines = runs.map((run) => (run['type'] === 'hardBreak' ? '\n' : wordsOf([run]))).join('');
  const isLong = lines.split('\n').filter((line) => line.length > PAGE_WIDTH).length > 1;
  return isLong ? lines : null;
}
