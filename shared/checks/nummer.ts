import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

export interface Nummerunderlag {
  /** The case's own number, as printed. */
  diarienummer: string;
  /** Numbers of other cases that the document may well speak of. */
  andraNummer: readonly string[];
  texter: readonly { field: string; text: string }[];
}

const YEAR = /^(?:19|20)\d\d$/u;
/** A number begins here, and isn't the rest of a longer one. */
const NOT_INSIDE = String.raw`(?<![\p{L}\p{Nd}/.:-])`;
/** "2026/27" may be a school year: figures alone are a number only where it is said. */
const LABEL = String.raw`(?<=(?<!\p{L})(?:dnr|diarienr|diarienummer)[.:]?\s*)`;

/**
 * K07: a text gives a number that looks like the case's own and isn't: the same letters, and
 * figures in the same places. Numbers of other kinds are somebody else's, and another case's is
 * let through when the caller knows it.
 */
export function checkNummer({ diarienummer, andraNummer, texter }: Nummerunderlag): Finding[] {
  const known = new Set([diarienummer, ...andraNummer].map(partsOf));
  const shape = shapeOf(diarienummer);
  if (shape === null) return [];
  return texter.flatMap(({ field, text }) =>
    [...text.normalize('NFC').matchAll(shape)]
      .map(([written]) => written)
      .filter((written) => !known.has(partsOf(written)))
      .map((written) => finding('K07', field, { text: written, diarienummer })),
  );
}

/**
 * Numbers of the same make as this one, "2017KS/0305" for one: its letters as they are, any
 * figures in the place of its figures, and loosely the marks between. Null when the number is but
 * one figure or none, which says nothing of how numbers look here.
 */
function shapeOf(diarienummer: string): RegExp | null {
  const runs = diarienummer.normalize('NFC').match(/\p{L}+|\p{Nd}+|[^\p{L}\p{Nd}]+/gu) ?? [];
  const numbers = runs.filter((run) => /\p{Nd}/u.test(run));
  if (numbers.length < 2) return null;
  // A serial may look like a year, beside one or after one of two figures: nothing tells which is.
  const isAfterShort = YEAR.test(numbers.at(-1) ?? '') && numbers.at(-2)?.length === 2;
  const hasYear = numbers.filter((run) => YEAR.test(run)).length === 1 && !isAfterShort;
  const pieces = runs.map((run) => {
    if (/^\p{Nd}+$/u.test(run)) return figures(run, hasYear);
    return /^\p{L}+$/u.test(run) ? run : between(run);
  });
  const plain = runs.length <= 3 && !/\p{L}/u.test(diarienummer);
  const start = plain ? LABEL : NOT_INSIDE;
  return new RegExp(String.raw`${start}${pieces.join('')}(?![\p{L}\p{Nd}])`, 'giu');
}

/** The parts of a number, whatever stands between them and however its figures are padded. */
function partsOf(number: string): string {
  const runs =
    number
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\p{Nd}+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\p{Nd})/u, '')).join(' ');
}

/** A year keeps its length; a serial may be written with or without zeros. */
function figures(run: string, hasYear: boolean): string {
  return hasYear && YEAR.test(run) ? String.raw`(?:19|20)\d\d` : String.raw`\d{1,8}`;
}

/** Blanks may be many, few or hard; other marks are as printed. */
function between(run: string): string {
  return run
    .trim()
    .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
    .replace(/^|$/gu, String.raw`\s*`);
}
