import type { Arendestatus } from '../domain/arende.ts';
import { foldDiarienummer } from './diarienummer.ts';
import type { Sokfalt, Sokfraga, Sokfras, Sokled, Sokledord } from './sok-fraga.ts';
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
export type Utvidgning = (led: Sokledord) => ReadonlySet<string>;

export interface Ordprov {
  /** Whether this word of a text is one that the question asks for. */
  fits(led: Sokledord, ord: Sokord): boolean;
}

/** How words are compared: `borjan` lets every word be the beginning of another, as in titles. */
export function ordprov(expand: Utvidgning, borjan: boolean): Ordprov {
  const known = new Map<Sokledord, { vikt: string; andra: ReadonlySet<string> }>();
  const look = (led: Sokledord) => {
    const found = { vikt: foldWord(led.ord), andra: expand(led) };
    known.set(led, found);
    return found;
  };
  return {
    fits: (led, ord) => {
      const { vikt, andra } = known.get(led) ?? look(led);
      return ord.vikt === vikt || (borjan && ord.vikt.startsWith(vikt)) || andra.has(ord.vikt);
    },
  };
}

/** Whether the document answers the question, field by field. */
export function isAnsweredBy(fraga: Sokfraga, dokument: Sokdokument, prov: Ordprov): boolean {
  switch (fraga.typ) {
    case 'ord':
      return hasWord(fraga, dokument, prov);
    case 'fras':
      return hasPhrase(fraga, dokument);
    case 'ar':
      return dokument.ar >= fraga.fran && dokument.ar <= fraga.till;
    case 'status':
      return dokument.status !== null && fraga.status.includes(dokument.status);
    case 'nagon':
      return fraga.delar.some((del) => isAnsweredBy(del, dokument, prov));
    case 'alla':
      return (
        fraga.delar.every((del) => isAnsweredBy(del, dokument, prov)) &&
        !fraga.utom.some((del) => isAnsweredBy(del, dokument, prov))
      );
  }
}

function hasWord(led: Sokledord, dokument: Sokdokument, prov: Ordprov): boolean {
  if (led.falt === 'dnr') return hasNumber(led.ord, led.borjan, dokument);
  return placesOf(led, dokument).some((words) => words.some((word) => prov.fits(led, word)));
}

function hasPhrase(led: Sokfras, dokument: Sokdokument): boolean {
  const stands = placesOf(led, dokument).some((words) => phraseAt(led, words) >= 0);
  const asNumber = led.falt === null && dokument.fria.includes('dnr');
  return stands || (asNumber && hasNumber(foldDiarienummer(led.ord.join(' ')), true, dokument));
}

function placesOf(led: Sokled, { falt, fria }: Sokdokument): readonly (readonly Sokord[])[] {
  return led.falt === null ? fria.map((name) => falt[name]) : [falt[led.falt]];
}

function hasNumber(number: string, borjan: boolean, { nummer }: Sokdokument): boolean {
  return nummer.some((form) => (borjan ? form.startsWith(number) : form === number));
}

/** Where in the text the phrase begins, counted in words; -1 where it does not stand. */
export function phraseAt(led: Sokfras, words: readonly Sokord[], from = 0): number {
  const wanted = led.ord.map(foldWord);
  const stands = (at: number) =>
    wanted.every((one, index) => {
      const word = words[at + index]?.vikt ?? '';
      const mayGoOn = led.borjan && index === wanted.length - 1;
      return mayGoOn ? word.startsWith(one) : word === one;
    });
  for (let at = from; at + wanted.length <= words.length; at += 1) if (stands(at)) return at;
  return -1;
}
