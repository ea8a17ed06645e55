import type { SourceBlock } from '../../shared/domain/inlasning.ts';
import { textOf } from '../../shared/rules/inlasning/runs.ts';
import { LINE_END } from './pdf-tags.ts';
import type { TaggedPage } from './pdf-tags.ts';

/**
 * The pieces of all pages in one: a paragraph, a point or a table that a new page parts is put
 * together again.
 */
export function acrossPages(pages: readonly (readonly SourceBlock[])[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    if (!first) continue;
    const open = blocks.findLastIndex(({ kind }) => kind !== 'fotnot');
    const before = blocks[open];
    const whole = before ? joined(before, first) : null;
    if (whole) blocks[open] = whole;
    else blocks.push(first);
    blocks.push(...rest);
  }
  return blocks;
}

function joined(before: SourceBlock, after: SourceBlock): SourceBlock | null {
  if (before.kind === 'tabell' && after.kind === 'tabell') return joinedTable(before, after);
  const isOpen = ['stycke', 'punkt', 'numrerad', 'citat'].includes(before.kind);
  if (!isOpen || !(after.kind === 'stycke' || after.kind === 'citat')) return null;
  const text = textOf(before);
  // Names and other short lines stand alone without a full stop.
  const isRunning = text.length > 80 || /^\p{Ll}/u.test(textOf(after));
  if (!isRunning || /[.:;!?”")]$/u.test(text)) return null;
  return { ...before, runs: [...before.runs, LINE_END, ...after.runs] };
}

/** The head of a table is printed again on the next page. */
function joinedTable(before: SourceBlock, after: SourceBlock): SourceBlock | null {
  const [head, other] = [before.cells[0] ?? [], after.cells[0] ?? []];
  if (head.length !== other.length) return null;
  const isRepeated = head.every((cell, index) => cell === other[index]);
  return { ...before, cells: [...before.cells, ...after.cells.slice(isRepeated ? 1 : 0)] };
}

/** Whether the tags hold nearly all that is written, and tell a heading from a paragraph. */
export function areTagsTold(pages: readonly TaggedPage[]): boolean {
  const sum = (of: (page: TaggedPage) => number) => pages.reduce((all, one) => all + of(one), 0);
  const hasHeadings = pages.some(({ blocks }) => blocks.some(({ kind }) => kind === 'rubrik'));
  return hasHeadings && sum(({ tagged }) => tagged) > sum(({ chars }) => chars) * 0.9;
}
