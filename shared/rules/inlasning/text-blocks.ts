import type { SourceBlock, SourceRun } from '../../domain/inlasning.ts';
import { plainBit, plainBits, sourceBlock, withoutStart } from './runs.ts';
import { isMeantBreak, lineWidth } from './lines.ts';
import { knownHeading } from './headings.ts';
import { BOLD } from './recognise.ts';

/** One line of a source, with what its place on the page says of it. */
export interface SourceLine {
  readonly text: string;
  /** Level of heading that its size speaks of; 0 for running text. */
  readonly level: number;
  /** More space than usual before it, or a blank line. */
  readonly hasGap: boolean;
}

/** Longer than this is no heading, however bold. */
const MAX_BOLD = 90;
const NOTE = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*(?=\S)/u;
const BULLET = /^\s*[-–—•·▪◦*\uf0b7]\s+/u;
const NUMBER = /^\s*(\d{1,3}[.)]|[a-zåäö]\))\s+/u;

/** The lines of plain text, such as a file of text or what was pasted. */
export function textLines(text: string): SourceLine[] {
  let gap = true;
  return text.split(/\r\n?|\n|\u2028|\u2029/u).flatMap((raw) => {
    const line = cleanText(raw).trim();
    if (line === '') {
      gap = true;
      return [];
    }
    const row = { text: line, level: 0, hasGap: gap };
    gap = false;
    return [row];
  });
}

/** What is shown to nobody and printed nowhere; a tab divides cells. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text as it is kept: composed, whole, without characters that nobody sees. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll(UNSEEN, '').replaceAll('\u00a0', ' ').normalize('NFC');
}

/** Lines put together to pieces: paragraphs, points, tables and footnotes. */
export function blocksOfLines(lines: readonly SourceLine[]): SourceBlock[] {
  const groups = groupsOf(lines);
  const width = lineWidth(groups.map((group) => group.map(({ text }) => text)));
  return groups.map((group) => blockOf(group, width));
}

/** A new piece begins after a gap, and at what can't continue a sentence. */
function groupsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const group = groups.at(-1);
    if (!group || !before || begins(line, before)) groups.push([line]);
    else group.push(line);
  });
  return groups;
}

function begins(line: SourceLine, before: SourceLine): boolean {
  if (line.hasGap || line.level !== before.level) return true;
  if (isStart(line.text)) return true;
  if (isTable(line.text) !== isTable(before.text)) return true;
  return isHeading(line.text) || isHeading(before.text);
}

function isStart(text: string): boolean {
  return NOTE.test(text) || BULLET.test(text) || NUMBER.test(text);
}

function isHeading(text: string): boolean {
  return knownHeading(text) !== null;
}

function isTable(text: string): boolean {
  return text.includes('\t');
}

function blockOf(group: readonly SourceLine[], width: number): SourceBlock {
  const lines = group.map(({ text }) => text);
  const level = group[0]?.level ?? 0;
  if (isTable(lines[0] ?? '')) {
    return sourceBlock('tabell', [], { cells: lines.map((one) => one.split('\t').map(trimmed)) });
  }
  const block = sourceBlock('stycke', bitsOf(lines, width), { level });
  const point = asPoint(block);
  return level > 0 && point === block ? { ...block, kind: 'rubrik' } : { ...point, level: 0 };
}

/** A paragraph that begins as a footnote or a point does is one; any other as it is. */
export function asPoint(block: SourceBlock): SourceBlock {
  const [first] = block.runs;
  if (block.kind !== 'stycke' || first?.typ !== 'text') return block;
  const note = NOTE.exec(first.text);
  if (note) return cut('fotnot', block, note[0].length, digitsOf(note[1] ?? ''));
  const bullet = BULLET.exec(first.text);
  if (bullet) return cut('punkt', block, bullet[0].length, '');
  const number = NUMBER.exec(first.text);
  return number ? cut('numrerad', block, number[0].length, number[1] ?? '') : block;
}

/** A short line that is all bold stands over what comes after it. */
export function asBoldHeading(block: SourceBlock): SourceBlock {
  const words = block.runs.flatMap((run) =>
    run.typ === 'text' && run.text.trim() !== '' ? [run] : [],
  );
  const text = words.map((run) => run.text).join('');
  if (block.kind !== 'stycke' || words.length === 0 || text.length > MAX_BOLD) return block;
  if (!words.every(({ fet }) => fet) || /[.,;!?]$/u.test(text.trim())) return block;
  return sourceBlock('rubrik', plainBits(block.runs), { level: BOLD });
}

function cut(
  kind: SourceBlock['kind'],
  { runs, level }: SourceBlock,
  length: number,
  mark: string,
) {
  return sourceBlock(kind, withoutStart(runs, length), { level, mark });
}

function trimmed(cell: string): string {
  return cell.trim();
}

function bitsOf(lines: readonly string[], width: number): SourceRun[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const bits = marksIn(line);
    if (next === undefined) return bits;
    return [...bits, { typ: 'radbrytning' as const, isMeant: isMeantBreak(line, next, width) }];
  });
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "12" for "¹²". */
function digitsOf(mark: string): string {
  return Array.from(mark, (digit) => String(DIGITS.indexOf(digit))).join('');
}

/** Raised figures in a line are marks; at its very start they stay, to be read as a footnote. */
function marksIn(line: string): SourceRun[] {
  const start = NOTE.exec(line)?.[0].length ?? 0;
  const bits: SourceRun[] = [];
  let end = 0;
  for (const match of line.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)) {
    if (match.index < start) continue;
    if (match.index > end) bits.push(plainBit(line.slice(end, match.index)));
    bits.push({ typ: 'fotnot', mark: digitsOf(match[0]) });
    end = match.index + match[0].length;
  }
  if (end < line.length) bits.push(plainBit(line.slice(end)));
  return bits;
}
