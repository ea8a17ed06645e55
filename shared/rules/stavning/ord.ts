/** A word of a text that spelling looks at. */
export interface Stavord {
  /** As it is looked up: composed, without soft hyphens, with straight apostrophes. */
  readonly ord: string;
  /** Where it stands, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** Letters and figures in one, with the signs that hold them together inside. */
const RUN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad'’:._\-‑](?=[\p{L}\p{N}]))*[-‑]?/gu;

/** Parts of a run that are words of their own where no space was written after the stop. */
const PART = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u00ad'’:\-‑](?=[\p{L}\p{N}]))*[-‑]?/gu;

const ADDRESS = /^[("'”<[]*(?:https?:|mailto:|ftp:|www\.)|@|\\|:\/\//iu;
const DOMAIN_OR_FILE =
  /\.(?:se|nu|eu|com|org|net|info|gov|io|fi|no|dk|pdf|docx?|xlsx?|txt|csv|zip)$/iu;
const ABBREVIATION = /^\p{L}{1,4}(?:\.\p{L}{1,4})+$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}]+(?=$|[:-])/u;
const MIXED_CASE = /\p{Ll}\p{Lu}/u;

/** Longer than any word: something else, such as a key or a broken paste. */
const LONGEST = 60;

function isSkipped(run: string): boolean {
  if (/\p{N}/u.test(run) || run.length > LONGEST) return true;
  return DOMAIN_OR_FILE.test(run) || ABBREVIATION.test(run);
}

function lookedUp(part: string): string {
  return part.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'").replaceAll('‑', '-');
}

function isWord(ord: string): boolean {
  const letters = ord.replace(/-$/u, '');
  return letters.length > 1 && !/^\p{Lu}+(?::\p{Ll}+)?$/u.test(letters) && !MIXED_CASE.test(ord);
}

/**
 * The words of a text that spelling looks at. Left out: addresses, numbers and what is written
 * together with figures (dates, diarienummer, SOU 2017:96), words in capitals (SKR, EU:s), names
 * written with capitals inside (LibreOffice), abbreviations with stops, single letters.
 */
export function wordsToSpell(text: string): Stavord[] {
  const words: Stavord[] = [];
  // Piece by piece, so that no pattern ever looks at more than one piece of a very long text.
  for (const { 0: piece, index } of text.matchAll(/[^\s\ufffc]+/gu)) {
    if (ADDRESS.test(piece)) continue;
    for (const run of piece.matchAll(RUN)) {
      if (isSkipped(run[0])) continue;
      words.push(...partsOf(run[0], index + run.index));
    }
  }
  return words;
}

/** The words of a text that are names: with a capital, and not for being the first. */
export function properNames(text: string): string[] {
  return wordsToSpell(text)
    .filter(({ ord, from }) => from > 0 && /^\p{Lu}/u.test(ord))
    .map(({ ord }) => ord);
}

function partsOf(run: string, start: number): Stavord[] {
  return [...run.matchAll(PART)].flatMap(({ 0: part, index }) => {
    const ord = lookedUp(part);
    const from = start + index;
    return isWord(ord) ? [{ ord, from, to: from + part.replace(/[-‑]$/u, '').length }] : [];
  });
}

/** What has to be in the dictionary for a part of a word with hyphens, any of it enough. */
function choices(part: string, isLast: boolean): string[] {
  // The first part of a compound has a form of its own: "förskole-", "kommunikations-".
  return isLast ? [part] : [part, `${part}arbete`];
}

/** Everything that has to be looked up to judge a word. */
export function lookups(ord: string): string[] {
  if (!ord.includes('-')) return [ord];
  const parts = ord.split('-');
  return [ord, ...parts.flatMap((part, index) => choices(part, index === parts.length - 1))];
}

/** True for a word that is right, when `knows` tells what the dictionary and the own words hold. */
export function isSpeltRight(ord: string, knows: (ord: string) => boolean): boolean {
  if (knows(ord)) return true;
  if (!ord.includes('-')) return false;
  const parts = ord.split('-');
  return parts.every(
    (part, index) =>
      part.length < 2 ||
      CAPITALS.test(part) ||
      choices(part, index === parts.length - 1).some(knows),
  );
}

/** Own words, as they are looked up: also with a capital first and in the genitive. */
export function createOwnWords(words: Iterable<string>): (ord: string) => boolean {
  const own = new Set<string>();
  for (const word of words) own.add(lookedUp(word));
  const has = (ord: string) => own.has(ord) || own.has(withSmallFirst(ord));
  return (ord) => has(ord) || (ord.endsWith('s') && has(ord.replace(/:?s$/u, '')));
}

/** "Attsats" at the beginning of a sentence is "attsats"; "skogsbacka" is not "Skogsbacka". */
function withSmallFirst(ord: string): string {
  return ord.charAt(0).toLocaleLowerCase('sv') + ord.slice(1);
}
