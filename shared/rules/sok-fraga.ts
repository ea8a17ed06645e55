import type { Arendestatus } from '../domain/arende.ts';

/** Where a word may be asked for by name: "rubrik:cykelplan". */
export type Sokfalt = 'dnr' | 'rubrik' | 'part' | 'text' | 'handlaggare';

/** A question to the register, as `parseSokfraga` has understood it. */
export type Sokfraga = SoughtWord | SoughtPhrase | Sokar | Sokstatus | Sokalla | Soknagon;
/** A part of a question that stands for words in a text. */
export type Sought = SoughtWord | SoughtPhrase;

/** A word in any of its forms; with `borjan` any word that begins so. */
export interface SoughtWord {
  readonly typ: 'ord';
  readonly ord: string;
  readonly borjan: boolean;
  readonly falt: Sokfalt | null;
}

/** Words next to each other, exactly as written; with `borjan` the last may go on. */
export interface SoughtPhrase {
  readonly typ: 'fras';
  readonly ord: readonly string[];
  readonly borjan: boolean;
  readonly falt: Sokfalt | null;
}

/** The case was registered in one of these years. */
export interface Sokar {
  readonly typ: 'ar';
  readonly fran: number;
  readonly till: number;
}

export interface Sokstatus {
  readonly typ: 'status';
  readonly status: readonly Arendestatus[];
}

/** All of `delar` and nothing of `utom`; there is always something in `delar`. */
export interface Sokalla {
  readonly typ: 'alla';
  readonly delar: readonly Sokfraga[];
  readonly utom: readonly Sokfraga[];
}

export interface Soknagon {
  readonly typ: 'nagon';
  readonly delar: readonly Sokfraga[];
}

/** One question of several that must all hold; itself when there is but one. */
export function alla(delar: readonly Sokfraga[], utom: readonly Sokfraga[]): Sokfraga | null {
  const [first, ...rest] = delar;
  if (first === undefined) return null;
  return rest.length === 0 && utom.length === 0 ? first : { typ: 'alla', delar, utom };
}

/** One question of several of which one must hold. */
export function nagon(delar: readonly Sokfraga[]): Sokfraga | null {
  const [first, ...rest] = delar;
  if (first === undefined) return null;
  return rest.length === 0 ? first : { typ: 'nagon', delar };
}

/** The words and phrases that are asked for, without those that are excluded. */
export function soughtParts(fraga: Sokfraga): Sought[] {
  if (fraga.typ === 'ord' || fraga.typ === 'fras') return [fraga];
  return fraga.typ === 'alla' || fraga.typ === 'nagon' ? fraga.delar.flatMap(soughtParts) : [];
}
