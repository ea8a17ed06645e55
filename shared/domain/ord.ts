import { z } from 'zod';
import { OrdId, TjansteskrivelseId } from './id.ts';
import { line } from './text.ts';

/** One word: letters, and between them what Swedish writes words together with. */
const WORD = /^\p{L}[\p{L}\p{M}]*(?:['’:-][\p{L}\p{M}]+)*$/u;

/** A word that spelling takes for right, as it is written. */
export const Ordform = line(60).refine((ord) => WORD.test(ord), 'not_a_word');

/** A word of the register's own, or one that is let be in a single paper. */
export const Ord = z.strictObject({
  id: OrdId,
  ord: Ordform,
  /** The paper it is right in; null for every paper. */
  tjansteskrivelseId: TjansteskrivelseId.nullable(),
  /** Out of use: counted as wrong again. */
  avslutad: z.boolean(),
  skapad: z.iso.datetime(),
  skapadAv: z.string(),
  version: z.int(),
});
export type Ord = z.infer<typeof Ord>;

export interface TolkadeOrd {
  /** The words, each once, in the order of the text. */
  readonly ord: readonly string[];
  /** What can't be a word: figures, signs. */
  readonly okanda: readonly string[];
}

/** Reads many words as people list them: one a line, or with spaces, commas or semicolons. */
export function parseOrd(text: string): TolkadeOrd {
  const pieces = new Set(
    text
      .normalize('NFC')
      .split(/[\s,;]+/u)
      .map((piece) => piece.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
      .filter((piece) => piece !== ''),
  );
  const isWord = (piece: string) => Ordform.safeParse(piece).success;
  return {
    ord: [...pieces].filter(isWord),
    okanda: [...pieces].filter((piece) => !isWord(piece)),
  };
}
