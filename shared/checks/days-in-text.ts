import { isManad, lastDayOfManad } from '../domain/datum.ts';
import { MANADSNAMN, toDag } from '../domain/kalender.ts';

/** A day or a month that a text speaks of. */
export interface DayInText {
  readonly text: string;
  /** The day itself, or the last day of the month. */
  readonly dag: string;
  readonly precision: 'dag' | 'manad';
}

const MONTHS = MANADSNAMN.join('|');
const DATE = new RegExp(
  String.raw`(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])|(?<!\p{L})(?:den\s+)?(\d{1,2})\s+(${MONTHS})(?:\s+(\d{4}))?(?!\p{L})|(?<!\p{L})i\s+(${MONTHS})\s+(\d{4})(?!\d)`,
  'giu',
);

const BY = /(?<!\p{L})senast(?!\p{L})/iu;

/** The last day that a text sets, the first it names after "senast"; null where it sets none. */
export function lastDayIn(text: string, ar: string): DayInText | null {
  const by = BY.exec(text);
  return by === null ? null : (daysIn(text.slice(by.index), ar)[0] ?? null);
}

/** The days and months that a text names; `ar` is the year of a day written without one. */
export function daysIn(text: string, ar: string): DayInText[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [whole, year, month, day, inWords, name, yearAfter, monthName, monthYear] = match;
    if (monthName !== undefined) return wholeMonth(whole, monthName, monthYear ?? ar);
    const dag =
      name === undefined
        ? toDag({ ar: Number(year), manad: Number(month), dag: Number(day) })
        : toDag({ ar: Number(yearAfter ?? ar), manad: numberOf(name), dag: Number(inWords) });
    return dag === null ? [] : [{ text: whole, dag, precision: 'dag' as const }];
  });
}

function wholeMonth(text: string, name: string, ar: string): DayInText[] {
  const manad = `${ar}-${String(numberOf(name)).padStart(2, '0')}`;
  return isManad(manad) ? [{ text, dag: lastDayOfManad(manad), precision: 'manad' }] : [];
}

function numberOf(name: string): number {
  return MANADSNAMN.indexOf(name.toLowerCase()) + 1;
}
