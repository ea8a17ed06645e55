/** What OCR reads a letter with dots or a ring as, by what it reads; two signs may be one letter. */
const MISREAD: Readonly<Record<string, readonly string[]>> = {
  a: ['ä', 'å'],
  d: ['ä', 'å', 'ö'],
  e: ['ä', 'å'],
  é: ['ä', 'å', 'ö'],
  á: ['å', 'ä'],
  à: ['å', 'ä'],
  i: ['ä'],
  o: ['ö'],
  ó: ['ö'],
  g: ['ö'],
  '4': ['å', 'ä'],
  '6': ['ö'],
  '0': ['ö', 'o'],
  '1': ['i', 'l'],
  l: ['i'],
  '&': ['ä', 'ö'],
  '¢': ['ö'],
  éi: ['ä'],
  éa: ['ä'],
  éd: ['ä'],
  id: ['ä'],
  do: ['ö'],
};

/** Letters of one word that may have been misread at once; more is another word. */
const MAX_CHANGES = 4;
const MAX_CANDIDATES = 300;

/** A beginning of a word, with how many letters of it have been changed. */
interface Start {
  readonly text: string;
  readonly changes: number;
}

/**
 * Words that may have been read as this one, those with the fewest letters changed first. Nothing
 * says yet that they are words: ask a dictionary.
 */
export function ocrCandidates(word: string): string[] {
  const lower = word.toLowerCase();
  let starts: ReadonlyMap<number, readonly Start[]> = new Map([[0, [{ text: '', changes: 0 }]]]);
  for (let index = 0; index < lower.length; index += 1) starts = stepped(starts, lower, index);
  const ends = [...(starts.get(lower.length) ?? [])].sort((a, b) => a.changes - b.changes);
  const texts = [...ends.map(({ text }) => text), ...lostStart(lower)];
  const unique = new Set(texts.map((text) => likeCase(text, word)));
  unique.delete(word);
  return [...unique].slice(0, MAX_CANDIDATES);
}

/** Every beginning up to one place goes on by a letter as it stands, or as it may have been. */
function stepped(
  starts: ReadonlyMap<number, readonly Start[]>,
  word: string,
  index: number,
): Map<number, readonly Start[]> {
  const next = new Map(starts);
  const begun = next.get(index) ?? [];
  next.delete(index);
  const goOn = (length: number, letters: readonly string[], change: number) => {
    const grown = begun.flatMap(({ text, changes }) =>
      changes + change > MAX_CHANGES
        ? []
        : letters.map((letter) => ({ text: text + letter, changes: changes + change })),
    );
    const place = index + length;
    const all = [...(next.get(place) ?? []), ...grown].sort((a, b) => a.changes - b.changes);
    next.set(place, all.slice(0, MAX_CANDIDATES));
  };
  const [one, two] = [word.slice(index, index + 1), word.slice(index, index + 2)];
  goOn(1, [one], 0);
  goOn(1, MISREAD[one] ?? [], 1);
  if (two.length === 2) goOn(2, MISREAD[two] ?? [], 1);
  return next;
}

/** An Ö that was lost altogether: "verlämnar". */
function lostStart(word: string): string[] {
  return word.startsWith('ver') ? [`ö${word}`, `ö${word.replaceAll('d', 'ä')}`] : [];
}

function likeCase(text: string, word: string): string {
  if (!/^\p{Lu}/u.test(word)) return text;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Words that exist, but that a damaged text has far oftener in place of another. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  ...{ for: 'för', ar: 'är', dr: 'är', ér: 'är', ir: 'är', '&r': 'är', pa: 'på', sa: 'så' },
  ...{ nar: 'när', da: 'då', fa: 'få', ga: 'gå', fran: 'från', bor: 'bör', sitt: 'sätt' },
  ...{ '1': 'i', hall: 'håll', stalla: 'ställa', valja: 'välja', gor: 'gör', an: 'än' },
};

/** The word that a doubtful one most likely is, null for other words. */
export function doubtfulWord(word: string): string | null {
  const found = DOUBTFUL[word.toLowerCase()];
  return found === undefined ? null : likeCase(found, word);
}

const WORD =
  /[\p{L}\p{M}&¢]*[\p{L}&¢][\p{L}\p{M}\d&¢]*|[\d]\p{L}[\p{L}\d&¢]*|(?<=\p{Ll} )1(?= \p{Ll})/gu;

/** The words of a text, each where it stands. */
export function wordsIn(text: string): { readonly word: string; readonly index: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({ word: match[0], index: match.index }));
}

/** Share of unknown words from which a text is taken for damaged. */
const DAMAGED = 0.06;

/** True for a text where so many words are unknown that doubtful ones are asked about too. */
export function isDamaged(words: number, unknown: number): boolean {
  return words >= 20 && unknown / words > DAMAGED;
}

/** Candidates of a word that a dictionary knows, the most likely first. */
export function ocrRepairs(word: string, isWord: (candidate: string) => boolean): string[] {
  const doubtful = doubtfulWord(word);
  const found = ocrCandidates(word).filter(isWord);
  return [...new Set([...(doubtful === null ? [] : [doubtful]), ...found])].slice(0, 5);
}

/** At most so many letters are one misreading; more is another word. */
const ONE_MISREADING = 2;

/**
 * What was read as what where a word and the right one differ in one kind of place: "a → ä". Null
 * where they differ in several, or in more than a letter or two.
 */
export function misreading(word: string, right: string): string | null {
  const [wrong, meant] = [word.toLowerCase(), right.toLowerCase()];
  if (wrong.length === meant.length) {
    const kinds = Array.from(wrong, (letter, index) => `${letter} → ${meant.charAt(index)}`);
    const changed = new Set(kinds.filter((_, index) => wrong[index] !== meant[index]));
    return changed.size === 1 ? ([...changed][0] ?? null) : null;
  }
  let start = 0;
  while (start < meant.length && wrong[start] === meant[start]) start += 1;
  let end = 0;
  const shortest = Math.min(wrong.length, meant.length) - start;
  while (end < shortest && wrong.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [read, was] = [
    wrong.slice(start, wrong.length - end),
    meant.slice(start, meant.length - end),
  ];
  return Math.max(read.length, was.length) > ONE_MISREADING ? null : `${read} → ${was}`;
}
