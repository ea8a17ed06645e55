import type { Node } from 'prosemirror-model';
import type { FotnotId } from '../domain/id.ts';
import { toNode } from './rich-text.ts';
import type { Beloppskalla, RichText } from './rich-text.ts';

/** A run of text, or a footnote whose mark stands where the piece stands. */
export type Inline =
  | {
      readonly typ: 'text';
      readonly text: string;
      readonly fet?: boolean;
      readonly kursiv?: boolean;
    }
  | { readonly typ: 'fotnot'; readonly text: string };

export type Block =
  | { readonly typ: 'stycke'; readonly inline: readonly Inline[] }
  | { readonly typ: 'underrubrik'; readonly text: string }
  | { readonly typ: 'punktlista'; readonly punkter: readonly (readonly Inline[])[] }
  | { readonly typ: 'numrerad'; readonly punkter: readonly (readonly Inline[])[] };

/** Turns the references of a text into what a reader sees. */
export interface References {
  belopp(kalla: Beloppskalla, ref: string | null): string;
  fotnot(fotnotId: FotnotId): string;
}

/** The text as the typesetter takes it: every reference resolved, empty paragraphs left out. */
export function toBlocks(text: RichText, references: References): Block[] {
  return toNode(text)
    .children.map((node) => blockOf(node, references))
    .filter((block) => !isEmpty(block));
}

/** The text as plain paragraphs, for checks and search; footnotes are left out. */
export function toPlainText(text: RichText, references: Pick<References, 'belopp'>): string {
  return toBlocks(text, { ...references, fotnot: () => '' })
    .map(plainBlock)
    .join('\n');
}

/** Plain text with the offsets of its footnote marks, for checks that ask what is cited. */
export interface MarkedText {
  readonly text: string;
  readonly ankare: readonly number[];
}

/** The text as {@link toPlainText}, and where in it the footnote marks stand. */
export function toMarkedText(text: RichText, references: Pick<References, 'belopp'>): MarkedText {
  const marked = toBlocks(text, { ...references, fotnot: () => MARK })
    .map(plainBlock)
    .join('\n');
  const pieces = marked.split(MARK);
  const ends = pieces.map((_, index) => pieces.slice(0, index + 1).join('').length);
  return { text: pieces.join(''), ankare: ends.slice(0, -1) };
}

/** Stands for a footnote mark while offsets are counted; no text can hold it (it is a control character). */
const MARK = '\u0001';

/** Ids of the footnotes a text refers to, in reading order. */
export function fotnotIds(text: RichText): string[] {
  const ids: string[] = [];
  toNode(text).descendants((node) => {
    if (node.type.name === 'fotnotsref') ids.push(String(node.attrs['fotnotId']));
  });
  return ids;
}

function blockOf(node: Node, references: References): Block {
  if (node.type.name === 'heading') return { typ: 'underrubrik', text: node.textContent };
  if (node.type.name === 'bulletList') {
    return { typ: 'punktlista', punkter: node.children.map((item) => itemOf(item, references)) };
  }
  return { typ: 'stycke', inline: inlinesOf(node, references) };
}

function itemOf(item: Node, references: References): Inline[] {
  return item.children.flatMap((paragraph) => inlinesOf(paragraph, references));
}

function inlinesOf(node: Node, references: References): Inline[] {
  return node.children.map((child) => inlineOf(child, references));
}

function inlineOf(node: Node, references: References): Inline {
  if (node.type.name === 'fotnotsref') {
    return { typ: 'fotnot', text: references.fotnot(node.attrs['fotnotId'] as FotnotId) };
  }
  if (node.type.name === 'belopp') return { typ: 'text', text: amountText(node, references) };
  return { typ: 'text', text: node.text ?? '' };
}

function amountText(node: Node, references: References): string {
  const { kalla, ref, egen } = node.attrs as {
    kalla: Beloppskalla;
    ref: string | null;
    egen: string | null;
  };
  return egen ?? references.belopp(kalla, ref);
}

function isEmpty(block: Block): boolean {
  return plainBlock(block).trim() === '';
}

function plainBlock(block: Block): string {
  if (block.typ === 'underrubrik') return block.text;
  const lines = block.typ === 'stycke' ? [block.inline] : block.punkter;
  return lines.map((line) => line.map((inline) => inline.text).join('')).join('\n');
}
