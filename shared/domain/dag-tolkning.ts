import {
  addDays,
  dagDelar,
  MANADSNAMN,
  mondayOfWeek,
  toDag,
  VECKODAGSNAMN,
  weekday,
} from './kalender.ts';

/**
 * A day or week without a year is the first one from this many days back: typing "30/12" in January
 * means the one just gone, typing "30/6" means the one to come.
 */
const LOOK_BACK_DAYS = 60;

type Reader = (match: RegExpExecArray, today: string) => string | null;

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['i förrgår', -2],
  ['i går', -1],
  ['igår', -1],
  ['i dag', 0],
  ['idag', 0],
  ['i morgon', 1],
  ['imorgon', 1],
  ['i övermorgon', 2],
  ['övermorgon', 2],
]);

/** Ways of writing a day, tried in order; the first pattern that matches decides. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^([+-]) ?(\d{1,3}) ?([dv])?$/u, readOffset],
  [/^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})$/u, ([, y, , m, d]) => fullDay(y, m, d)],
  [/^(\d{2}|\d{4})(\d{2})(\d{2})$/u, ([, y, m, d]) => fullDay(y, m, d)],
  [/^(\d{2})-(\d{2})-(\d{2})$/u, ([, y, m, d]) => fullDay(y, m, d)],
  [/^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})$/u, ([, d, m, y]) => fullDay(y, m, d)],
  [/^(\d{1,2})[./ ](\d{1,2})\.?$/u, ([, d, m], today) => nearestDay(Number(m), d, today)],
  [/^(?:den )?(\d{1,2})(?::?[ae])? ?([a-zåäö]{3,9})\.?(?: (\d{4}))?$/u, readNamedMonth],
  [/^v(?:ecka)?\.? ?(\d{1,2})(?: ([a-zåäö]{3,8}))?$/u, readWeek],
  [/^(?:på )?([a-zåäö]{3,8})$/u, readWeekday],
];

/**
 * Reads a day as people type it, to an ISO day or null: 2027-01-30, 20270130, 270130, 30/1,
 * 30.1.2027, 30 jan, v4 (its Monday), v4 fre, +14, +2v, i dag, i morgon, fredag (the next one).
 * `today` is the day the relative forms count from. A day that doesn't exist (31/2) gives null.
 */
export function parseDay(text: string, today: string): string | null {
  const normal = text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const relative = RELATIVE_DAYS.get(normal);
  if (relative !== undefined) return addDays(today, relative);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(normal);
    if (match) return read(match, today);
  }
  return null;
}

function readOffset([, sign, count, unit]: RegExpExecArray, today: string): string | null {
  const days = Number(count) * (unit === 'v' ? 7 : 1) * (sign === '-' ? -1 : 1);
  return addDays(today, days);
}

function readNamedMonth([, day, name = '', year]: RegExpExecArray, today: string): string | null {
  const manad = indexOfPrefix(MANADSNAMN, name) + 1;
  if (manad === 0) return null;
  return year === undefined
    ? nearestDay(manad, day, today)
    : toDag({ ar: Number(year), manad, dag: Number(day) });
}

function readWeek([, week, name]: RegExpExecArray, today: string): string | null {
  const day = name === undefined ? 0 : indexOfPrefix(VECKODAGSNAMN, name);
  if (day < 0) return null;
  return firstInReach(today, (ar) => {
    const monday = mondayOfWeek(ar, Number(week));
    return monday === null ? null : addDays(monday, day);
  });
}

function readWeekday([, name = '']: RegExpExecArray, today: string): string | null {
  const wanted = indexOfPrefix(VECKODAGSNAMN, name);
  if (wanted < 0) return null;
  const ahead = (wanted + 1 - weekday(today) + 6) % 7;
  return addDays(today, ahead + 1);
}

function nearestDay(manad: number, day: string | undefined, today: string): string | null {
  return firstInReach(today, (ar) => toDag({ ar, manad, dag: Number(day) }));
}

/** The first of last year's, this year's and next year's candidate that isn't too far back. */
function firstInReach(today: string, inYear: (ar: number) => string | null): string | null {
  const { ar } = dagDelar(today);
  const earliest = addDays(today, -LOOK_BACK_DAYS);
  const candidates = [ar - 1, ar, ar + 1].map(inYear);
  return candidates.find((day) => day !== null && day >= earliest) ?? null;
}

function fullDay(year = '', month = '', day = ''): string | null {
  const ar = year.length === 2 ? 2000 + Number(year) : Number(year);
  return toDag({ ar, manad: Number(month), dag: Number(day) });
}

/** Index of the name that begins so; three letters are enough to tell them apart. */
function indexOfPrefix(names: readonly string[], beginning: string): number {
  return names.findIndex((name) => name.startsWith(beginning));
}
