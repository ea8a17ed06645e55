import type { Node } from 'prosemirror-model';
import type { Block, Listpunkt, References, Tabellrad } from './block.ts';
import { inlinesOf } from './inline.ts';
import { plainBlocks } from './plain-blocks.ts';
import { toNode } from './rich-text.ts';
import type { RichText } from './rich-text.ts';

/** The text as the typesetter takes it: every reference resolved, empty paragraphs left out. */
export function toBlocks(text: RichText, references: References): Block[] {
  return blocksOf(toNode(text), references);
}

function blocksOf(parent: Node, references: References): Block[] {
  return parent.children
    .map((node) => blockOf(node, references))
    .filter((block) => plainBlocks([block]).trim() !== '');
}

function blockOf(node: Node, references: References): Block {
  switch (node.type.name) {
    case 'heading':
      return { typ: 'underrubrik', text: node.textContent };
    case 'bulletList':
      return { typ: 'punktlista', punkter: itemsOf(node, references) };
    case 'orderedList':
      return { typ: 'numrerad', punkter: itemsOf(node, references) };
    case 'blockquote':
      return { typ: 'citat', block: blocksOf(node, references) };
    case 'table':
      return { typ: 'tabell', rader: node.children.map((row) => rowOf(row, references)) };
    default:
      return { typ: 'stycke', inline: inlinesOf(node, references) };
  }
}

function itemsOf(list: Node, references: References): Listpunkt[] {
  return list.children
    .map((item) => blocksOf(item, references))
    .filter((blocks) => blocks.length > 0);
}

/** A row of headings is one where every cell is a heading. */
function rowOf(row: Node, references: References): Tabellrad {
  return {
    rubrik: row.children.every((cell) => cell.type.name === 'tableHeader'),
    celler: row.children.map((cell) => blocksOf(cell, references)),
  };
}
