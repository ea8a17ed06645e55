import type { Kallblock, Kallslag, Textbit } from '../../domain/inlasning.ts';
import { joinLines } from './rader.ts';

const PLAIN = { fet: false, kursiv: false, lank: null };

/** A run of text without emphasis. */
export function plainBit(text: string): Textbit {
  return { typ: 'text', text, ...PLAIN };
}

/** A piece of the source with what most pieces have in common. */
export function kallblock(
  slag: Kallslag,
  bitar: readonly Textbit[],
  known: Partial<Kallblock> = {},
): Kallblock {
  return { slag, bitar: [...bitar], niva: 0, marke: '', celler: [], ...known };
}

/** The lines of a piece as they stand in the source; the cells of a table divided by tabs. */
export function linesOf({ bitar, celler }: Pick<Kallblock, 'bitar' | 'celler'>): string[] {
  if (celler.length > 0) return celler.map((row) => row.join('\t'));
  return bitar
    .map((bit) => (bit.typ === 'text' ? bit.text : bit.typ === 'radbrytning' ? '\n' : ''))
    .join('')
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The words of a piece in one line, divided words put together. */
export function textOf(block: Pick<Kallblock, 'bitar' | 'celler'>): string {
  return linesOf(block).reduce((text, next) => joinLines(text, next), '');
}

/** The runs of a piece with the ends of full lines taken away, and divided words put together. */
export function runningBits(bitar: readonly Textbit[]): Textbit[] {
  const joined: Textbit[] = [];
  bitar.forEach((bit, index) => {
    if (bit.typ !== 'radbrytning' || bit.fast) {
      joined.push(bit);
      return;
    }
    const [before, after] = [joined.at(-1), bitar[index + 1]];
    if (before?.typ !== 'text' || after?.typ !== 'text') joined.push(plainBit(' '));
    else joined[joined.length - 1] = { ...before, text: glued(before.text, after.text) };
  });
  return joined;
}

/** What stands before the end of a line, with what is to stand between it and the next. */
function glued(before: string, after: string): string {
  const start = after.trimStart().slice(0, 40);
  const whole = joinLines(before, start);
  return whole.slice(0, whole.length - start.length);
}

/** The bits without the first characters of their text. */
export function withoutStart(bitar: readonly Textbit[], length: number): Textbit[] {
  let left = length;
  return bitar.flatMap((bit) => {
    if (bit.typ !== 'text' || left === 0) return [bit];
    const text = bit.text.slice(left);
    left -= bit.text.length - text.length;
    return text === '' ? [] : [{ ...bit, text }];
  });
}
