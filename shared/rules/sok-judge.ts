import type { Arendestatus } from '../domain/arende.ts';
import { foldDiarienummer } from './diarienummer.ts';
import type { Sokfalt, Sokfraga, SoughtPhrase, Sought, SoughtWord } from './sok-fraga.ts';
import { foldWord } from './sok-ord.ts';
import type { Sokord } from './sok-ord.ts';

/** Something that may be a hit, taken apart in words. */
export interface Sokdokument {
  readonly falt: Readonly<Record<Sokfalt, readonly Sokord[]>>;
  /** Where a word is looked for that names no field. */
  readonly fria: readonly Sokfalt[];
  /** The forms the case's number may be asked for in, folded. */
  readonly nummer: readonly string[];
  readonly ar: number;
  readonly status: Arendestatus | null;
}

/** Other words of the register that a word of the question stands for, folded. */
export type Expansion = (sought: SoughtWord) => ReadonlySet<string>;

export interface WordJudge {
  /** Whether this word of a text is one that the question asks for. */
  fits(sought: SoughtWord, ord: Sokord): boolean;
}

/** How words are compared: `borjan` lets every word be the beginning of another, as in titles. */
export function wordJudge(expand: Expansion, borjan: boolean): WordJudge {
  const known = new Map<SoughtWord, { folded: string; andra: ReadonlySet<string> }>();
  const look = (sought: SoughtWord) => {
    const found = { folded: foldWord(sought.ord), andra: expand(sought) };
    known.set(sought, found);
    return found;
  };
  return {
    fits: (sought, ord) => {
      const { folded, andra } = known.get(sought) ?? look(sought);
      return (
        ord.folded === folded || (borjan && ord.folded.startsWith(folded)) || andra.has(ord.folded)
      );
    },
  };
}

/** Whether the document answers the question, field by field. */
export function isAnsweredBy(fraga: Sokfraga, dokument: Sokdokument, judge: WordJudge): boolean {
  switch (fraga.typ) {
    case 'ord':
      return hasWord(fraga, dokument, judge);
    case 'fras':
      return hasPhrase(fraga, dokument);
    case 'ar':
      return dokument.ar >= fraga.fran && dokument.ar <= fraga.till;
    case 'status':
      return dokument.status !== null && fraga.status.includes(dokument.status);
    case 'nagon':
      return fraga.delar.some((del) => isAnsweredBy(del, dokument, judge));
    case 'alla':
      return (
        fraga.delar.every((del) => isAnsweredBy(del, dokument, judge)) &&
        !fraga.utom.some((del) => isAnsweredBy(del, dokument, judge))
      );
  }
}

function hasWord(sought: SoughtWord, dokument: Sokdokument, judge: WordJudge): boolean {
  if (sought.falt === 'dnr') return hasNumber(sought.ord, sought.borjan, dokument);
  return placesOf(sought, dokument).some((words) => words.some((word) => judge.fits(sought, word)));
}

function hasPhrase(sought: SoughtPhrase, dokument: Sokdokument): boolean {
  const stands = placesOf(sought, dokument).some((words) => phraseAt(sought, words) >= 0);
  const asNumber = sought.falt === null && dokument.fria.includes('dnr');
  return stands || (asNumber && hasNumber(foldDiarienummer(sought.ord.join(' ')), true, dokument));
}

function placesOf(sought: Sought, { falt, fria }: Sokdokument): readonly (readonly Sokord[])[] {
  return sought.falt === null ? fria.map((name) => falt[name]) : [falt[sought.falt]];
}

function hasNumber(number: string, borjan: boolean, { nummer }: Sokdokument): boolean {
  return nummer.some((form) => (borjan ? form.startsWith(number) : form === number));
}

/** Where in the text the phrase begins, counted in words; -1 where it does not stand. */
export function phraseAt(sought: SoughtPhrase, words: readonly Sokord[], from = 0): number {
  const wanted = sought.ord.map(foldWord);
  const stands = (at: number) =>
    wanted.every((one, index) => {
      const word = words[at + index]?.folded ?? '';
      const mayGoOn = sought.borjan && index === wanted.length - 1;
      return mayGoOn ? word.startsWith(one) : word === one;
    });
  for (let at = from; at + wanted.length <= words.length; at += 1) if (stands(at)) return at;
  return -1;
}
