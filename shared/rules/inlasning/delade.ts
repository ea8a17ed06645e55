import type { Kallblock } from '../../domain/inlasning.ts';
import { kallblock, linesOf, textOf } from './bitar.ts';
import { isPageFurniture } from './huvud.ts';

/**
 * Marks what pages repeat, and puts a paragraph that a new page has parted together again; what
 * stood between comes after it.
 */
export function mergeParted(source: readonly Kallblock[]): Kallblock[] {
  const blocks: Kallblock[] = [];
  let open = -1;
  let isParted = false;
  source.forEach((block, index) => {
    if (isBetween(block, index)) {
      blocks.push(isNote(block) ? block : { ...block, slag: 'sidhuvud' });
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

function isBetween(block: Kallblock, index: number): boolean {
  if (isNote(block) || block.slag === 'sidhuvud') return true;
  return index >= HEAD_BLOCKS && isPageFurniture(block);
}

function isNote(block: Kallblock): boolean {
  return block.slag === 'fotnot';
}

function continues(before: Kallblock, after: Kallblock): boolean {
  if (after.slag !== 'stycke' || before.celler.length > 0 || before.slag === 'rubrik') return false;
  return !/[.:!?]$/u.test(textOf(before)) && /^\p{Ll}/u.test(linesOf(after)[0] ?? '');
}

function joined(before: Kallblock, after: Kallblock): Kallblock {
  const between = { typ: 'radbrytning' as const, fast: false };
  return kallblock(before.slag, [...before.bitar, between, ...after.bitar], {
    niva: before.niva,
    marke: before.marke,
  });
}
