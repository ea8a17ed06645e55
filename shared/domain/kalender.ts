/** Arithmetic of the Gregorian calendar on ISO days (YYYY-MM-DD), in whole numbers: no clock, no zone. */

/** Names of the months, January first, in the lower case of running text. */
export const MANADSNAMN: readonly string[] =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

/** Names of the days of the week, Monday first. */
export const VECKODAGSNAMN: readonly string[] =
  'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ');

export interface DagDelar {
  ar: number;
  manad: number;
  dag: number;
}

/** Whether the text is a day that exists (2026-02-30 does not). */
export function isDag(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return false;
  return toDag({ ar: Number(match[1]), manad: Number(match[2]), dag: Number(match[3]) }) !== null;
}

/** The day made of these parts, or null where no such day exists. Years run from 1 to 9999. */
export function toDag({ ar, manad, dag }: DagDelar): string | null {
  const whole = [ar, manad, dag].every((part) => Number.isInteger(part) && part >= 1);
  if (!whole || ar > 9999 || manad > 12 || dag > daysInMonth(ar, manad)) return null;
  return `${pad(ar, 4)}-${pad(manad, 2)}-${pad(dag, 2)}`;
}

/** The parts of a day. Throws RangeError for text that isn't one. */
export function dagDelar(dag: string): DagDelar {
  if (!isDag(dag)) throw new RangeError(`not a day: ${dag}`);
  const [ar = 0, manad = 0, day = 0] = dag.split('-').map(Number);
  return { ar, manad, dag: day };
}

/** Number of days in a month of a year. */
export function daysInMonth(ar: number, manad: number): number {
  if (manad === 2) return isLeapYear(ar) ? 29 : 28;
  return [4, 6, 9, 11].includes(manad) ? 30 : 31;
}

/** Day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekday(dag: string): number {
  return ((dayNumber(dag) - 1) % 7) + 1;
}

/** Week number and the year that week belongs to, as ISO 8601 and Swedish calendars count. */
export function isoWeek(dag: string): { ar: number; vecka: number } {
  const thursday = addDays(dag, 4 - weekday(dag));
  const { ar } = dagDelar(thursday);
  const dayOfYear = daysBetween(`${pad(ar, 4)}-01-01`, thursday);
  return { ar, vecka: Math.floor(dayOfYear / 7) + 1 };
}

/** The Monday of an ISO week, or null where the year has no such week. */
export function mondayOfWeek(ar: number, vecka: number): string | null {
  const inWeekOne = toDag({ ar, manad: 1, dag: 4 });
  if (inWeekOne === null || vecka < 1) return null;
  const monday = addDays(inWeekOne, 1 - weekday(inWeekOne) + (vecka - 1) * 7);
  return isoWeek(monday).ar === ar ? monday : null;
}

/** The day a number of days later (or earlier). Throws RangeError outside the years 1–9999. */
export function addDays(dag: string, days: number): string {
  return fromDayNumber(dayNumber(dag) + days);
}

/** Whole days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function isLeapYear(ar: number): boolean {
  return ar % 4 === 0 && (ar % 100 !== 0 || ar % 400 === 0);
}

/** Days counted from 0001-01-01, a Monday, which is day 1. */
function dayNumber(dag: string): number {
  const { ar, manad, dag: day } = dagDelar(dag);
  return daysBefore(ar, manad) + day;
}

function daysBefore(ar: number, manad: number): number {
  const past = ar - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let month = 1; month < manad; month += 1) days += daysInMonth(ar, month);
  return days;
}

function fromDayNumber(number: number): string {
  // 400 years are always 146 097 days, so the guess is at most one year off.
  let ar = Math.floor(((number - 1) * 400) / 146_097) + 1;
  if (daysBefore(ar, 1) >= number) ar -= 1;
  if (daysBefore(ar + 1, 1) < number) ar += 1;
  let manad = 12;
  while (manad > 1 && daysBefore(ar, manad) >= number) manad -= 1;
  const dag = toDag({ ar, manad, dag: number - daysBefore(ar, manad) });
  if (dag === null) throw new RangeError(`outside the calendar: day ${number}`);
  return dag;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
