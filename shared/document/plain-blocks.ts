import type { Block, Inline } from './block.ts';

/** Blocks as lines of text: a line for each paragraph, heading and point, cells divided by tabs. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n');
}

function plainBlock(block: Block): string {
  switch (block.typ) {
    case 'underrubrik':
      return block.text;
    case 'stycke':
      return plainInlines(block.inline);
    case 'citat':
      return plainBlocks(block.block);
    case 'tabell':
      return block.rader.map((rad) => rad.celler.map(plainBlocks).join('\t')).join('\n');
    default:
      return block.punkter.map(plainBlocks).join('\n');
  }
}

/** Pieces of a paragraph as text; a footnote as the words it holds. */
export function plainInlines(inline: readonly Inline[]): string {
  return inline.map((piece) => (piece.typ === 'radbrytning' ? '\n' : piece.text)).join('');
}
