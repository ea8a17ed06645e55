import { toBlocks } from './blocks.ts';
import type { References } from './block.ts';
import { plainBlocks } from './plain-blocks.ts';
import { toNode } from './rich-text.ts';
import type { RichText } from './rich-text.ts';

/** What plain text asks of the references: footnotes stand outside it. */
type TextReferences = Omit<References, 'fotnot'>;

/** The text as plain paragraphs, for checks and search; footnotes are left out. */
export function toPlainText(text: RichText, references: TextReferences): string {
  return plainBlocks(toBlocks(text, { ...references, fotnot: () => '' }));
}

/** Plain text with the offsets of its footnote marks, for checks that ask what is cited. */
export interface MarkedText {
  readonly text: string;
  readonly ankare: readonly number[];
}

/** The text as {@link toPlainText}, and where in it the footnote marks stand. */
export function toMarkedText(text: RichText, references: TextReferences): MarkedText {
  const marked = plainBlocks(toBlocks(text, { ...references, fotnot: () => MARK }));
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
