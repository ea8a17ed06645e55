import type { SourceBlock, SourceKind, SourceRun } from '../../domain/inlasning.ts';
import { joinLines } from './lines.ts';

const PLAIN = { fet: false, kursiv: false, lank: null };

/** A run of text without emphasis. */
export function plainBit(text: string): SourceRun {
  return { typ: 'text', text, ...PLAIN };
}

/** The runs without emphasis. */
export function plainBits(runs: readonly SourceRun[]): SourceRun[] {
  return runs.map((run) => (run.typ === 'text' ? plainBit(run.text) : run));
}

/** A piece of the source with what most pieces have in common. */
export function sourceBlock(
  kind: SourceKind,
  runs: readonly SourceRun[],
  known: Partial<SourceBlock> = {},
): SourceBlock {
  return { kind, runs: [...runs], level: 0, mark: '', cells: [], ...known };
}

/** The lines of a piece as they stand in the source; the cells of a table divided by tabs. */
export function linesOf({ runs, cells }: Pick<SourceBlock, 'runs' | 'cells'>): string[] {
  if (cells.length > 0) return cells.map((row) => row.join('\t'));
  return runs
    .map((bit) => (bit.typ === 'text' ? bit.text : bit.typ === 'radbrytning' ? '\n' : ''))
    .join('')
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The words of a piece in one line, divided words put together. */
export function textOf(block: Pick<SourceBlock, 'runs' | 'cells'>): string {
  return linesOf(block).reduce((text, next) => joinLines(text, next), '');
}

/** The runs of a piece with the ends of full lines taken away, and divided words put together. */
export function runningBits(runs: readonly SourceRun[]): SourceRun[] {
  const joined: SourceRun[] = [];
  runs.forEach((bit, index) => {
    if (bit.typ !== 'radbrytning' || bit.isMeant) {
      joined.push(bit);
      return;
    }
    const [before, after] = [joined.at(-1), runs[index + 1]];
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
export function withoutStart(runs: readonly SourceRun[], length: number): SourceRun[] {
  let left = length;
  return runs.flatMap((bit) => {
    if (bit.typ !== 'text' || left === 0) return [bit];
    const text = bit.text.slice(left);
    left -= bit.text.length - text.length;
    return text === '' ? [] : [{ ...bit, text }];
  });
}
