/** Words that follow a hyphen which stands for a part left out: "erfarenhets- och". */
const AFTER_OPEN_HYPHEN = /^(?:och|eller|samt|respektive|till|men|som)\b/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/u;

/**
 * Two lines of a source as one: a word divided at the end of the line is put together, a hyphen
 * that belongs to the word stays ("Hägersten-Liljeholmens", "erfarenhets- och").
 */
export function joinLines(before: string, after: string): string {
  const [start, end] = [before.trimEnd(), after.trimStart()];
  if (start === '' || end === '') return start + end;
  if (start.endsWith('\u00ad')) return start.slice(0, -1) + end;
  if (/(?:\p{L}|\d)[-\u2010]$/u.test(start)) return joinHyphen(start, end);
  return start.endsWith('/') ? start + end : `${start} ${end}`;
}

function joinHyphen(start: string, end: string): string {
  if (AFTER_OPEN_HYPHEN.test(end)) return `${start} ${end}`;
  const isWhole =
    ADDRESS.test(start) || /^[\p{Lu}\d]/u.test(end) || /(?:^|\P{L})\p{L}-$/u.test(start);
  return (isWhole ? start : start.slice(0, -1)) + end;
}

/** A line shorter than this is never full. */
const LEAST_WIDTH = 45;

/** How long the full lines of a source are, in characters, as most of them say. */
export function lineWidth(paragraphs: readonly (readonly string[])[]): number {
  const lengths = paragraphs
    .flatMap((lines) => lines.slice(0, -1).map(({ length }) => length))
    .sort((a, b) => a - b);
  return Math.max(lengths[Math.floor(lengths.length * 0.9)] ?? 0, LEAST_WIDTH);
}

/** Whether a line was ended though the next word had room in it: a break that the author meant. */
export function isMeantBreak(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(/\s/u);
  return line.length + 1 + word.length < width * 0.85;
}
