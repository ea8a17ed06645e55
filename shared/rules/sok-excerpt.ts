import type { SoughtPhrase, Sought, SoughtWord } from './sok-fraga.ts';
import { sokord } from './sok-ord.ts';
import type { Sokord } from './sok-ord.ts';
import { phraseAt } from './sok-judge.ts';
import type { WordJudge } from './sok-judge.ts';

/** A piece of text with places to be marked: from and up to, counted in the text. */
export interface MarkedText {
  readonly text: string;
  readonly markerat: readonly (readonly [number, number])[];
}

const WIDTH = 220;
/** How far before the first marked word the excerpt begins. */
const LEAD = 60;
const MAX_MARKS = 60;

interface Traff {
  readonly sought: Sought;
  readonly start: number;
  readonly slut: number;
}

/** All of a short text, with the sought words marked. */
export function markHits(text: string, sought: readonly Sought[], judge: WordJudge): MarkedText {
  return { text, markerat: merged(found(sokord(text), sought, judge)).slice(0, MAX_MARKS) };
}

/** The part of a long text where most of the sought words stand close together, marked. */
export function excerpt(text: string, sought: readonly Sought[], judge: WordJudge): MarkedText {
  const hits = found(sokord(text), sought, judge);
  const { from, to } = window(text, bestStart(hits));
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shown = text.slice(from, to).replaceAll(/\s/gu, ' ');
  const inside = hits.filter(({ start, slut }) => start >= from && slut <= to);
  const shift = before.length - from;
  const markerat = merged(inside).map(([start, end]) => [start + shift, end + shift] as const);
  return { text: before + shown + after, markerat: markerat.slice(0, MAX_MARKS) };
}

/** Whether one of the words is spelt in the text just as in the question. */
export function isSpeltIn(text: string, sought: readonly Sought[]): boolean {
  const wanted = sought.flatMap(({ ord }) => ord);
  return sokord(text).some(({ skrivet }) => wanted.some((one) => skrivet.startsWith(one)));
}

function found(words: readonly Sokord[], sought: readonly Sought[], judge: WordJudge): Traff[] {
  const hits = sought.flatMap((one) =>
    one.typ === 'fras' ? phrases(words, one) : single(words, one, judge),
  );
  return hits.sort((a, b) => a.start - b.start);
}

function single(words: readonly Sokord[], sought: SoughtWord, judge: WordJudge): Traff[] {
  const own = words.filter((word) => judge.fits(sought, word));
  return own.map(({ start, slut }) => ({ sought, start, slut }));
}

function phrases(words: readonly Sokord[], sought: SoughtPhrase): Traff[] {
  const hits: Traff[] = [];
  for (
    let at = phraseAt(sought, words);
    at >= 0;
    at = phraseAt(sought, words, at + sought.ord.length)
  ) {
    const [first, last] = [words[at], words[at + sought.ord.length - 1]];
    if (first && last) hits.push({ sought, start: first.start, slut: last.slut });
  }
  return hits;
}

/** Where the window begins that holds the greatest number of different sought words. */
function bestStart(hits: readonly Traff[]): number {
  let best = { start: hits[0]?.start ?? 0, kinds: 0 };
  hits.forEach(({ start }, index) => {
    const kinds = kindsFrom(hits, index, start + WIDTH - LEAD);
    if (kinds > best.kinds) best = { start, kinds };
  });
  return best.start;
}

/** How many different words are found from a hit up to a place; stops there, for texts are long. */
function kindsFrom(hits: readonly Traff[], first: number, end: number): number {
  const kinds = new Set<Sought>();
  for (let at = first; at < hits.length; at += 1) {
    const hit = hits[at];
    if (!hit || hit.start > end) break;
    if (hit.slut <= end) kinds.add(hit.sought);
  }
  return kinds.size;
}

/** From a blank before `start` to a blank after the width, or the ends of the text. */
function window(text: string, start: number): { from: number; to: number } {
  const wanted = Math.max(0, Math.min(start - LEAD, text.length - WIDTH));
  const blank = text.slice(wanted, start).search(/\s/u);
  const from = wanted === 0 || blank < 0 ? wanted : wanted + blank + 1;
  const end = Math.min(text.length, from + WIDTH);
  const last = end === text.length ? end : text.slice(0, end).search(/\s\S*$/u);
  return { from, to: last > start ? last : end };
}

/** Places in order that do not overlap. */
function merged(hits: readonly Traff[]): (readonly [number, number])[] {
  const marks: [number, number][] = [];
  for (const { start, slut } of hits) {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], slut);
    else marks.push([start, slut]);
  }
  return marks;
}
