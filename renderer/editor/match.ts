/** What is looked for. */
export interface FindOptions {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

/** What keeps a found place from being replaced: a value, a point or a section that follows a source. */
export type Follows = 'uppgift' | 'punkt' | 'avsnitt';

/** A place in a text that answers; null in `follows` when it can be replaced. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly follows: Follows | null;
}

/** A text that counts as one letter and answers nothing: a footnote's mark, the end of a paragraph. */
export const NO_WORD = '\ufffc';

/** The pattern that is looked for; any space answers any other, hard or soft. */
function patternOf({ query, matchCase, wholeWords }: FindOptions): RegExp {
  const escaped = RegExp.escape(query).replaceAll(/(?:\\x20|\s|\\xa0)+/gu, '\\s+');
  const whole = wholeWords ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

/** Every place of the words that answers, in their order; none when nothing is asked for. */
export function matchesInWords(
  words: string,
  options: FindOptions | null,
  follows: Follows | null = null,
): Match[] {
  if (options === null || options.query.trim() === '') return [];
  return [...words.matchAll(patternOf(options))].map(({ index, 0: found }) => ({
    ...{ from: index, to: index + found.length, follows },
  }));
}

/** The words with others in the found places. */
export function wordsReplaced(words: string, matches: readonly Match[], by: string): string {
  return matches
    .toReversed()
    .reduce((rest, { from, to }) => rest.slice(0, from) + by + rest.slice(to), words);
}
