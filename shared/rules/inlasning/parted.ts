import type { SourceBlock } from '../../domain/inlasning.ts';
import { sourceBlock, linesOf, textOf } from './runs.ts';
import { isPageFurniture } from './head.ts';

/**
 * Marks what pages repeat, and puts a paragraph that a new page has parted together again; what
 * stood between comes after it.
 */
export function mergeParted(source: readonly SourceBlock[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let open = -1;
  let isParted = false;
  source.forEach((block, index) => {
    if (isBetween(block, index)) {
      blocks.push(isNote(block) ? block : { ...block, kind: 'sidhuvud' });
      isParted = true;
      return;
    }
    const before = blocks[open];
    if (isParted && before && continues(before, block)) blocks[open] = joined(before, block);
    else open = blocks.push(block) - 1;
    isParted = false;
  });
  return blocks;
}

/** The first pieces are the paper's own head, which has the same labels. */
const HEAD_BLOCKS = 8;

function isBetween(block: SourceBlock, index: number): boolean {
  if (isNote(block) || block.kind === 'sidhuvud') return true;
  return index >= HEAD_BLOCKS && isPageFurniture(block);
}

function isNote(block: SourceBlock): boolean {
  return block.kind === 'fotnot';
}

function continues(before: SourceBlock, after: SourceBlock): boolean {
  if (after.kind !== 'stycke' || before.cells.length > 0 || before.kind === 'rubrik') return false;
  return !/[.:!?]$/u.test(textOf(before)) && /^\p{Ll}/u.test(linesOf(after)[0] ?? '');
}

function joined(before: SourceBlock, after: SourceBlock): SourceBlock {
  const between = { typ: 'radbrytning' as const, isMeant: false };
  return sourceBlock(before.kind, [...before.runs, between, ...after.runs], {
    level: before.level,
    mark: before.mark,
  });
}
