import { parseDay } from './dag-tolkning.ts';

export interface DayList {
  /** ISO days, each once, in order. */
  readonly days: readonly string[];
  /** What looks like a day but could not be read as one. */
  readonly unread: readonly string[];
}

const SEPARATORS = /[\n\t,;•·|&]| och | samt |(?<=\d{4}-\d\d-\d\d) (?=\d{4}-\d\d-\d\d)/u;

/** A time of day, which calendars print beside the day: "kl. 18.00–21.00", "18:30". */
const TIME =
  /\bkl(?:ockan|\.)? ?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)?|\b\d{1,2}[.:]\d\d ?[-–] ?\d{1,2}[.:]\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2}\.(?:00|[1-5][05])\b(?!\.)/gu;

const WEEKDAY = /^(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?\.?|må|ti|on|to|fr|lö|sö)\s+/u;
const WEEK = /^v(?:ecka)?\.? ?\d{1,2}:? +(?=\S)/u;
const YEAR = /^(?:år )?((?:19|20)\d\d)\b:?\s*(?=$|[^-./\d])/u;
const HAS_YEAR = /\d{4}|\d[-./ ]\d{1,2}[-./ ]\d{2}$|^\d{6}$/u;

interface Reading {
  readonly days: string[];
  readonly unread: string[];
  /** The year that stood last as a heading of its own. */
  year: string | null;
}

/**
 * Reads many days as people list them, in running text, lines or a pasted table: "12 mars, 9/4 och
 * 2026-05-14", "Torsdag 12 mars kl. 18.00", a line "2027" before days of that year, "12 och 26
 * mars". Words without a figure are passed over. `today` is the day that a day without a year is
 * nearest to.
 */
export function parseDays(text: string, today: string): DayList {
  const reading: Reading = { days: [], unread: [], year: null };
  const parts = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ \u00A0]+/gu, ' ');
  const tokens = parts.replaceAll(TIME, ' ').split(SEPARATORS).map(cleaned);
  for (const [index, token] of tokens.entries()) {
    readToken(reading, withMonthOfNext(token, tokens.slice(index + 1)), today);
  }
  return { days: [...new Set(reading.days)].sort(), unread: reading.unread };
}

function cleaned(token: string): string {
  return token
    .trim()
    .replace(/^[-–*]\s+/u, '')
    .replace(WEEK, '')
    .replace(WEEKDAY, '');
}

function readToken(reading: Reading, token: string, today: string): void {
  const heading = YEAR.exec(token);
  if (heading) {
    reading.year = heading[1] ?? null;
    const rest = token.slice(heading[0].length);
    if (rest !== '') readToken(reading, cleaned(rest), today);
    return;
  }
  const plain = token.replace(/[.:]$/u, '').trim();
  if (!/\d/u.test(plain)) return;
  const day = isDayLike(plain) ? parseDay(inYear(plain, reading.year), today) : null;
  if (day === null) reading.unread.push(token);
  else reading.days.push(day);
}

/** An offset ("+14") or a bare week is a day to a field for one day, but not in a list. */
function isDayLike(token: string): boolean {
  return !/^[+-]|^v/u.test(token);
}

function inYear(token: string, year: string | null): string {
  if (year === null || HAS_YEAR.test(token)) return token;
  const figures = /^(\d{1,2})[/. ](\d{1,2})$/u.exec(token);
  return figures ? `${figures[1] ?? ''}/${figures[2] ?? ''}/${year}` : `${token} ${year}`;
}

/** "12" before "26 mars" is of the same month. */
function withMonthOfNext(token: string, later: readonly string[]): string {
  if (!/^\d{1,2}(?::?[ae])?$/u.test(token)) return token;
  const next = later.find((one) => !/^\d{1,2}(?::?[ae])?$/u.test(one));
  const month =
    /^\d{1,2}(?::?[ae])?( [a-zåäö]{3,9}\.?(?: \d{4})?|[/]\d{1,2}(?:[/]\d{2,4})?)$/u.exec(
      next ?? '',
    );
  return month ? `${token}${month[1] ?? ''}` : token;
}
