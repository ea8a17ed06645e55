import type { Sokfalt, Sokfraga, SoughtPhrase, SoughtWord } from './sok-fraga.ts';
import { foldDiarienummer } from './diarienummer.ts';
import type { Expansion } from './sok-judge.ts';

/** One of the full-text indexes, as far as its questions are concerned. */
export interface Sokindex {
  /** Fields whose words lie in it; a word that names none is looked for in it too. */
  readonly falt: readonly Sokfalt[];
  /** Whether the index knows one field from another: it does when it has only one. */
  readonly skiljer: boolean;
  /** Whether a word is also looked for as the beginning of others. */
  readonly borjan: boolean;
  /** Whether the index knows which words stand next to each other. */
  readonly fraser: boolean;
}

/** What a question becomes in one index. */
export interface Expression {
  /** In FTS5's language; null when the index can't narrow the question down. */
  readonly match: string | null;
  /** Nothing in the index can answer the question. */
  readonly isImpossible: boolean;
  /** Every row found answers the question; otherwise each must be looked at. */
  readonly isExact: boolean;
}

const ALL: Expression = { match: null, isImpossible: false, isExact: false };
const NONE: Expression = { match: null, isImpossible: true, isExact: true };

/** The question in the language of the index: finds at least everything that answers it. */
export function toExpression(fraga: Sokfraga, index: Sokindex, expand: Expansion): Expression {
  switch (fraga.typ) {
    case 'ord':
      return inField(fraga.falt, index, wordMatch(fraga, index, expand), true);
    case 'fras':
      return inField(fraga.falt, index, phraseMatch(fraga, index), index.fraser);
    case 'ar':
    case 'status':
      return ALL;
    case 'nagon':
      return either(fraga.delar.map((del) => toExpression(del, index, expand)));
    case 'alla':
      return without(
        both(fraga.delar.map((del) => toExpression(del, index, expand))),
        fraga.utom.map((del) => toExpression(del, index, expand)),
      );
  }
}

function inField(
  falt: Sokfalt | null,
  index: Sokindex,
  match: string,
  isExact: boolean,
): Expression {
  if (falt === null) return { match, isImpossible: false, isExact };
  if (index.falt.includes(falt))
    return { match, isImpossible: false, isExact: isExact && index.skiljer };
  // What a page of a file is called and whom it came from is known by its handling.
  return falt === 'text' ? NONE : ALL;
}

function wordMatch(sought: SoughtWord, index: Sokindex, expand: Expansion): string {
  if (sought.falt === 'dnr') return `${quoted(sought.ord)}*`;
  const others = [...expand(sought)].map(quoted);
  if (!index.borjan) return anyOf([quoted(sought.ord), ...others]);
  // "2017KS0305" lies in the index without its zero.
  const number = foldDiarienummer(sought.ord);
  const forms = number === sought.ord ? [sought.ord] : [sought.ord, number];
  return anyOf([...forms.map((form) => `${quoted(form)}*`), ...others]);
}

function phraseMatch({ ord, borjan, falt }: SoughtPhrase, index: Sokindex): string {
  const words = ord.map(quoted);
  const last = borjan ? '*' : '';
  if (index.fraser) return `(${words.join(' + ')}${last})`;
  const apart = `(${words.join(' AND ')}${last})`;
  // "2017/305" is also a number that is indexed in one piece.
  const number = falt === null ? foldDiarienummer(ord.join(' ')) : '';
  return /\p{Nd}/u.test(number) ? anyOf([apart, `${quoted(number)}*`]) : apart;
}

function both(parts: readonly Expression[]): Expression {
  if (parts.some(({ isImpossible }) => isImpossible)) return NONE;
  const matches = parts.flatMap(({ match }) => match ?? []);
  return {
    match: matches.length === 0 ? null : allOf(matches),
    isImpossible: false,
    isExact: parts.every(({ isExact }) => isExact),
  };
}

function either(parts: readonly Expression[]): Expression {
  const possible = parts.filter(({ isImpossible }) => !isImpossible);
  if (possible.length === 0) return NONE;
  const matches = possible.flatMap(({ match }) => match ?? []);
  if (matches.length < possible.length) return ALL;
  return {
    match: anyOf(matches),
    isImpossible: false,
    isExact: possible.every(({ isExact }) => isExact),
  };
}

/** What may only be excluded when the index is sure of it; the rest is looked at row by row. */
function without(found: Expression, excluded: readonly Expression[]): Expression {
  const some = excluded.filter(({ isImpossible }) => !isImpossible);
  if (found.match === null || some.length === 0) return found;
  const sure = some.filter(({ isExact }) => isExact).flatMap(({ match }) => match ?? []);
  return {
    match: sure.length === 0 ? found.match : `(${found.match} NOT ${anyOf(sure)})`,
    isImpossible: false,
    isExact: found.isExact && sure.length === some.length,
  };
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '')}"`;
}

function anyOf(parts: readonly string[]): string {
  return parts.length === 1 ? parts.join('') : `(${parts.join(' OR ')})`;
}

function allOf(parts: readonly string[]): string {
  return parts.length === 1 ? parts.join('') : `(${parts.join(' AND ')})`;
}
