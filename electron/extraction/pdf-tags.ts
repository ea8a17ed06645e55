import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import type { SourceBlock, SourceRun } from '../../shared/domain/inlasning.ts';
import { plainBit, sourceBlock, textOf } from '../../shared/rules/inlasning/runs.ts';
import { cleanText } from '../../shared/rules/inlasning/text-blocks.ts';

/** A tag, or a piece of the page's text by its id. */
interface Tag {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

/** What the tags of a page say. */
export interface TaggedPage {
  readonly blocks: readonly SourceBlock[];
  /** What the page repeats: its head and foot. */
  readonly furniture: string;
  /** Characters that stand in a tag, of all that are no furniture. */
  readonly tagged: number;
  readonly chars: number;
}

interface Reading {
  readonly words: ReadonlyMap<string, string>;
  readonly blocks: SourceBlock[];
  /** Footnotes that are met inside a block, to come after it. */
  readonly notes: SourceBlock[];
}

/** The end of a full line, which says nothing. */
export const LINE_END: SourceRun = { typ: 'radbrytning', isMeant: false };
const MEANT_END: SourceRun = { typ: 'radbrytning', isMeant: true };
/** More than this is no label, name or title in a group of lines. */
const MAX_GROUPED = 100;

/** The pieces of a page by its tags; null for a page without any. */
export async function readTags(page: PDFPageProxy): Promise<TaggedPage | null> {
  // The library answers null, whatever its types say, for a page without tags.
  const tree = (await page.getStructTree()) as Tag | null;
  if (!tree) return null;
  const { words, furniture } = await markedText(page);
  const reading: Reading = { words, blocks: [], notes: [] };
  readBlocks(tree, reading, -1);
  const chars = [...words.values()].reduce((sum, text) => sum + text.length, 0);
  const tagged = idsIn(tree).reduce((sum, id) => sum + (words.get(id)?.length ?? 0), 0);
  return { blocks: reading.blocks, furniture, tagged, chars };
}

async function markedText(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  let furniture = '';
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== '') ?? '';
      const text = item.str + (item.hasEOL ? '\n' : '');
      if (id === ARTIFACT) furniture += text;
      else words.set(id, (words.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const mark = markOf(item);
      if (mark === ARTIFACT) furniture += '\n\n';
      open.push(mark);
    }
  }
  return { words, furniture };
}

const ARTIFACT = 'Artifact';

/** What a marked piece is: furniture of the page, or a part of the tree by its id. */
function markOf(item: TextMarkedContent): string {
  // The library's types leave the tag out.
  if ('tag' in item && item.tag === ARTIFACT) return ARTIFACT;
  return item.type === 'beginMarkedContentProps' && item.id ? item.id : '';
}

function idsIn({ type, id, children = [] }: Tag): string[] {
  return type === 'content' && id !== undefined ? [id] : children.flatMap(idsIn);
}

function readBlocks(tag: Tag, reading: Reading, depth: number): void {
  const { role = '', children = [] } = tag;
  const heading = /^H([1-6])?$/u.exec(role);
  if (heading)
    add(reading, sourceBlock('rubrik', runsOf(tag, reading), { level: levelOf(heading) }));
  else if (role === 'L') children.forEach((item) => readBlocks(item, reading, depth + 1));
  else if (role === 'LI') readPoint(tag, reading, Math.max(depth, 0));
  else if (role === 'Table') add(reading, tableOf(tag, reading));
  else if (role === 'BlockQuote') readQuote(tag, reading);
  else if (NOTE.test(role)) readNote(tag, reading);
  else if (isGroup(tag, reading)) add(reading, groupOf(tag, reading));
  else if (PARAGRAPH.test(role) || children.some(({ type }) => type === 'content')) {
    add(reading, sourceBlock('stycke', runsOf(tag, reading)));
  } else children.forEach((child) => readBlocks(child, reading, depth));
}

const NOTE = /^(?:Note|FENote|Footnote)$/u;
const PARAGRAPH = /^(?:P|Title|Caption)$/u;

/** "H" alone stands for a heading of whatever level. */
function levelOf([, digit]: RegExpExecArray): number {
  return digit === undefined ? 2 : Number(digit);
}

/** Adds a piece that says something, and then the footnotes that were met in it. */
function add({ blocks, notes }: Reading, block: SourceBlock): void {
  if (textOf(block) !== '') blocks.push(block);
  blocks.push(...notes.splice(0));
}

function readPoint({ children = [] }: Tag, reading: Reading, depth: number): void {
  const label = children.find(({ role }) => role === 'Lbl');
  const mark = label ? labelText(label, reading) : '';
  const body = children.filter((child) => child !== label);
  const isList = (tag: Tag) => tag.role === 'L';
  const within = body.flatMap((one) => (one.role === 'LBody' ? (one.children ?? []) : [one]));
  const paragraphs = within.filter((one) => !isList(one));
  const isNumbered = /[\p{L}\d]/u.test(mark) && mark !== 'o';
  // The rest of a point that began on the page before has no words in its label.
  const kind = mark === '' ? 'stycke' : isNumbered ? 'numrerad' : 'punkt';
  const known = { level: mark === '' ? 0 : depth, mark: isNumbered ? mark : '' };
  add(reading, sourceBlock(kind, inPoint(paragraphs, reading), known));
  within.filter(isList).forEach((list) => readBlocks(list, reading, depth));
}

/** Paragraphs of one point stand under each other in it. */
function inPoint(tags: readonly Tag[], reading: Reading): SourceRun[] {
  const isParagraph = ({ role }: Tag) => role === 'P';
  const runs = tags.flatMap((tag, index) => {
    const isNext = isParagraph(tag) && tags.slice(0, index).some(isParagraph);
    const runs = rawRuns(tag, reading);
    return isNext ? [MEANT_END, ...trimmed(runs)] : runs;
  });
  return trimmed(runs);
}

function readQuote({ children = [] }: Tag, reading: Reading): void {
  const isInline = children.some(({ type }) => type === 'content');
  for (const tag of isInline ? [{ children }] : children) {
    add(reading, sourceBlock('citat', runsOf(tag, reading)));
  }
}

function readNote(tag: Tag, reading: Reading): void {
  const { children = [] } = tag;
  const label = children.find(({ role }) => role === 'Lbl');
  const rest = { children: children.filter((child) => child !== label) };
  const mark = label ? labelText(label, reading).replaceAll(/\D/gu, '') : '';
  reading.notes.push(sourceBlock('fotnot', runsOf(rest, reading), { mark }));
}

function tableOf(table: Tag, reading: Reading): SourceBlock {
  const rows = rowsIn(table);
  const cells = rows
    .map(({ children = [] }) => children.map((cell) => cellText(cell, reading)))
    // Rows that stand on other pages are told of on every page of the table.
    .filter((row) => row.some((cell) => cell !== ''));
  const isHead = rows[0]?.children?.every(({ role }) => role === 'TH') ?? false;
  return sourceBlock('tabell', [], { cells, mark: isHead ? 'rubrikrad' : '' });
}

function rowsIn({ role, children = [] }: Tag): Tag[] {
  return role === 'TR' ? [{ role, children }] : children.flatMap(rowsIn);
}

/** The paragraphs of a cell, each on a line of its own. */
function cellText({ children = [] }: Tag, reading: Reading): string {
  const isParagraphs = children.length > 1 && children.every(({ role }) => role === 'P');
  if (!isParagraphs) return flatText({ children }, reading);
  return children.map((one) => flatText(one, reading)).join('\n');
}

/** A few short paragraphs that the page has put together: a label over its value, name and title. */
function isGroup({ role, children = [] }: Tag, reading: Reading): boolean {
  if (role !== 'Div' || children.length < 2 || children.length > 4) return false;
  return children.every(
    (child) => child.role === 'P' && flatText(child, reading).length <= MAX_GROUPED,
  );
}

function groupOf({ children = [] }: Tag, reading: Reading): SourceBlock {
  const lines = children.flatMap((child, index) => [
    ...(index > 0 ? [MEANT_END] : []),
    ...runsOf(child, reading),
  ]);
  return sourceBlock('stycke', lines);
}

/** The words of a tag in one line, without marks of footnotes. */
function flatText(tag: Tag, reading: Reading): string {
  return textOf({ runs: rawRuns(tag, { ...reading, notes: [] }), cells: [] });
}

/** A label as it is printed, where it isn't the mark of a footnote. */
function labelText({ children = [] }: Tag, reading: Reading): string {
  return flatText({ children }, reading);
}

function runsOf(tag: Tag, reading: Reading): SourceRun[] {
  return trimmed(rawRuns(tag, reading));
}

function rawRuns(tag: Tag, reading: Reading): SourceRun[] {
  const { role = '', type, id = '', children = [] } = tag;
  if (type === 'content') return linesAsRuns(reading.words.get(id) ?? '');
  if (NOTE.test(role)) {
    readNote(tag, reading);
    return [];
  }
  const runs = children.flatMap((child) => rawRuns(child, reading));
  if (role !== 'Lbl') return runs;
  const mark = textOf({ runs, cells: [] }).replaceAll(/\D/gu, '');
  return mark === '' ? runs : [{ typ: 'fotnot', mark }];
}

function linesAsRuns(text: string): SourceRun[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [LINE_END] : []),
      ...(line === '' ? [] : [plainBit(line)]),
    ]);
}

/** Without blanks and ends of lines at either end. */
function trimmed(runs: readonly SourceRun[]): SourceRun[] {
  const isBlank = (run: SourceRun) =>
    run.typ === 'radbrytning' || (run.typ === 'text' && run.text.trim() === '');
  const start = runs.findIndex((run) => !isBlank(run));
  const end = runs.findLastIndex((run) => !isBlank(run));
  const kept = start < 0 ? [] : runs.slice(start, end + 1);
  return kept.map((run, index) => {
    if (run.typ !== 'text') return run;
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === kept.length - 1 ? text.trimEnd() : text };
  });
}
