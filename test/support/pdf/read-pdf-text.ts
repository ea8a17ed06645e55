import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';

/** A paragraph, heading, list item, table row or line of contents, in reading order. */
export interface PdfBlock {
  /** Tag in the file: P, H1–H6, LI, TR or TOCI. */
  readonly role: string;
  /** One line; cells of a row are parted by tabs, marks of footnotes are superscript digits. */
  readonly text: string;
  /** From 1. What is continued on the next page is a block there too. */
  readonly page: number;
}

export interface PdfNote {
  readonly mark: string;
  readonly text: string;
  readonly page: number;
}

export interface PdfText {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly pages: number;
  readonly blocks: readonly PdfBlock[];
  readonly notes: readonly PdfNote[];
  /** Text of each page that is no part of the document's content: running heads and feet. */
  readonly furniture: readonly string[];
  /** Rows of tables that are marked as headings, cells parted by tabs. */
  readonly tableHeads: readonly string[];
  /** What each picture shows, in words; empty for one without. */
  readonly pictures: readonly string[];
  /** Titles of the bookmarks, depth first. */
  readonly bookmarks: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

interface PageText {
  readonly byContent: ReadonlyMap<string, string>;
  readonly furniture: string;
}

interface Sink {
  readonly page: number;
  readonly byContent: ReadonlyMap<string, string>;
  readonly blocks: PdfBlock[];
  readonly notes: PdfNote[];
  readonly pictures: string[];
  readonly tableHeads: string[];
}

const blockRole = /^(?:P|H\d|LI|TR|TOCI)$/;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function superscript(text: string): string {
  return oneLine(text).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

function textOf(node: Node, sink: Sink): string {
  if (node.type === 'content') return sink.byContent.get(node.id ?? '') ?? '';
  if (node.role === 'Note') {
    addNote(node, sink);
    return '';
  }
  const text = (node.children ?? []).map((child) => textOf(child, sink)).join('');
  return node.role === 'Lbl' ? superscript(text) : text;
}

/** A note may begin or go on where its page ends: then the next page has a nameless rest of it. */
function addNote({ children = [] }: Node, sink: Sink): void {
  const label = children.find(({ role }) => role === 'Lbl');
  const rest = children.filter((child) => child !== label);
  const text = oneLine(rest.map((child) => textOf(child, sink)).join(''));
  const last = sink.notes.at(-1);
  if (label) {
    sink.notes.push({ mark: oneLine(textOf(label, sink)), text, page: sink.page });
  } else if (last && text !== '') {
    sink.notes.splice(-1, 1, { ...last, text: `${last.text} ${text}` });
  }
}

function itemText(item: Node, sink: Sink): string {
  const parts = (item.children ?? []).map(({ children = [] }) =>
    children.map((child) => textOf(child, sink)).join(''),
  );
  return oneLine(parts.join(' '));
}

function blockText(node: Node, sink: Sink): string {
  if (node.role === 'LI') return itemText(node, sink);
  if (node.role !== 'TR') return oneLine(textOf(node, sink));
  return (node.children ?? []).map((cell) => oneLine(textOf(cell, sink))).join('\t');
}

function isTableHead({ role, children = [] }: Node): boolean {
  return role === 'TR' && children.length > 0 && children.every((cell) => cell.role === 'TH');
}

function collect(node: Node, sink: Sink): void {
  if (node.role === 'Figure') sink.pictures.push(oneLine(node.alt ?? ''));
  if (node.role !== undefined && blockRole.test(node.role)) {
    const text = blockText(node, sink);
    sink.blocks.push({ role: node.role, text, page: sink.page });
    if (isTableHead(node)) sink.tableHeads.push(text);
  } else {
    for (const child of node.children ?? []) collect(child, sink);
  }
}

async function pageText(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byContent = new Map<string, string>();
  const open: string[] = [];
  let furniture = '';
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((entry) => entry !== '');
      const text = item.str + (item.hasEOL ? '\n' : '');
      if (id === undefined) furniture += text;
      else byContent.set(id, (byContent.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' && item.id ? item.id : '');
  }
  return { byContent, furniture: oneLine(furniture) };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** The library answers null, whatever its types say, for a file without bookmarks. */
function titles(bookmarks: readonly Bookmark[] | null): string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titles(items)]);
}

/**
 * Reads a tagged PDF the way a screen reader does: by its structure, not by position.
 * Untagged text is furniture. A word divided at the end of a line comes back as two, since the
 * library drops soft hyphens: only narrow table cells have them.
 */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  // A copy, because the library takes the buffer over.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const blocks: PdfBlock[] = [];
  const notes: PdfNote[] = [];
  const pictures: string[] = [];
  const tableHeads: string[] = [];
  const furniture: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const text = await pageText(page);
    const sink = { page: number, byContent: text.byContent, blocks, notes, pictures, tableHeads };
    // A page without tags answers null, whatever the types say.
    const tree = (await page.getStructTree()) as Node | null;
    if (tree !== null) collect(tree, sink);
    furniture.push(text.furniture);
  }
  const info = (await pdf.getMetadata()).info as { Title?: string; Language?: string };
  const bookmarks = titles(await pdf.getOutline());
  const pages = pdf.numPages;
  await task.destroy();
  const found = { blocks, notes, pictures, tableHeads, furniture, bookmarks };
  return { title: info.Title, language: info.Language, pages, ...found };
}
