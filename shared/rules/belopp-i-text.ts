import { parsePengar, parseVisningsenhet } from '../domain/pengar.ts';
import type { Visningsenhet } from '../domain/pengar.ts';

/** An amount as it stands in running text. */
export interface BeloppIText {
  /** Where the number begins. */
  start: number;
  text: string;
  kronor: number;
  enhet: Visningsenhet;
  /** Said to be rounded: "cirka 5 mnkr". */
  ungefar: boolean;
  /** Kronor that the last digit that isn't nought stands for: what a rounded amount is rounded to. */
  steg: number;
}

const NUMBER = String.raw`\d{1,3}(?:[\s.]\d{3})+(?!\d)|\d+`;
const UNIT = String.raw`(?:[tmk]n?kr|kronor|krona|kr|sek|tusen\skr(?:onor)?|miljon(?:er)?(?:\skr(?:onor)?)?|milj\.?\s?kr)(?!\p{L})|:[-\u2013]`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,])((?:cirka|ca\.?|omkring|ungefär|drygt|knappt|närmare)\s+)?((?:${NUMBER})(?:,\d+)?)\s?(${UNIT})`,
  'giu',
);
const WITHOUT_UNIT = new RegExp(
  String.raw`(?<!\p{L})(?:tilldelas|beviljas|anslås|avsätts)\s+((?:${NUMBER})(?:,\d+)?)(?=\s+(?:av|ur|för|till|från)(?!\p{L})|[.;]?\s*$)`,
  'giu',
);

/** The amounts with a unit in a text, in reading order. */
export function findBelopp(text: string): BeloppIText[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, rounding = '', number = '', unit = ''] = match;
    const parsed = parsePengar(`${number} ${unit}`);
    const enhet = parseVisningsenhet(unit);
    if (!parsed.ok || enhet === undefined) return [];
    return {
      start: match.index + rounding.length,
      text: whole.slice(rounding.length),
      kronor: parsed.kronor,
      enhet,
      ungefar: rounding !== '',
      steg: lastDigitValue(parsed.kronor),
    };
  });
}

/** Numbers that a text grants without saying of what unit: "tilldelas 500 av …". */
export function findBeloppWithoutUnit(text: string): string[] {
  return [...text.matchAll(WITHOUT_UNIT)].map((match) => match[1] ?? '');
}

/** Whether a known sum is what the text means, allowing for the rounding that it declares. */
export function agrees(belopp: BeloppIText, kronor: number): boolean {
  const slack = belopp.ungefar ? belopp.steg / 2 : 0;
  return Math.abs(belopp.kronor - kronor) <= slack;
}

function lastDigitValue(kronor: number): number {
  let value = 1;
  while (kronor > 0 && kronor % (value * 10) === 0) value *= 10;
  return value;
}
