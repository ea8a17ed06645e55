import type { Stavord } from './ord.ts';

/** Where the one text stops being as the other, counted from the start and from the end. */
function changedSpan(before: string, after: string): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same };
}

/** The words of a text where they stand after a change; those that were changed themselves are gone. */
export function movedWords(
  words: readonly Stavord[],
  before: string,
  after: string,
): readonly Stavord[] {
  if (before === after) return words;
  const { start, end } = changedSpan(before, after);
  const by = after.length - before.length;
  return words.flatMap((word) => {
    if (word.to <= start) return [word];
    return word.from >= end ? [{ ...word, from: word.from + by, to: word.to + by }] : [];
  });
}
