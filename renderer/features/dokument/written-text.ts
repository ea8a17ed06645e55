import { fotnotIds } from '../../../shared/document/plain-text.ts';
import type { RichText } from '../../../shared/document/rich-text.ts';

/**
 * A section's text as the form holds it. The form copies and compares what it holds member by
 * member at each key; a value of a class without members of its own it leaves alone, so that the
 * length of a paper costs nothing while one writes in it.
 */
export class WrittenText {
  readonly #stored: RichText;

  constructor(stored: RichText) {
    this.#stored = stored;
  }

  /** The text as it is stored; the same object every time. */
  toJSON(): RichText {
    return this.#stored;
  }
}

/** Keeps what is worked out of a text for as long as the text lives: texts are never changed. */
function remembered<Result>(work: (text: RichText) => Result): (text: WrittenText) => Result {
  const known = new WeakMap<WrittenText, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text.toJSON());
    known.set(text, result);
    return result;
  };
}

/** Ids of the footnotes that a text refers to, in reading order. */
export const fotnotIdsOf = remembered(fotnotIds);

interface Piece {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly Piece[];
}

/** The words as one string. A value that follows a source counts as one word. */
function runningText(piece: Piece): string {
  if (piece.text !== undefined) return piece.text;
  if (piece.type === 'belopp' || piece.type === 'varde') return 'x';
  if (piece.type === 'fotnotsref') return '';
  // The end of a paragraph, or a new line in it, ends a word.
  return `${(piece.content ?? []).map(runningText).join('')} `;
}

/** How many words a string holds; a dash that stands alone is not a word. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** How many words a text holds; footnotes are not counted. */
export const wordsOf = remembered((text) => countWords(runningText(text.doc as unknown as Piece)));
