import { z } from 'zod';
import { dagDelar, daysBetween, daysInMonth, isDag, MANADSNAMN } from './kalender.ts';

export { readDay } from './dag-i-text.ts';
export { parseDay } from './dag-tolkning.ts';
export { addDays, daysBetween, isDag, isoWeek, weekday } from './kalender.ts';

/** A calendar day as ISO text, YYYY-MM-DD, that really exists. No time and no time zone. */
export const Dag = z
  .string()
  // What isn't there can't be written wrongly.
  .refine(isDag, { error: ({ input }) => (input === '' ? 'required' : 'invalid_day') });
export type Dag = z.infer<typeof Dag>;

/** A calendar month as ISO text, YYYY-MM. */
export const Manad = z.string().refine(isManad, 'invalid_month');
export type Manad = z.infer<typeof Manad>;

/** Whether the text is a month, YYYY-MM. */
export function isManad(text: string): boolean {
  return isDag(`${text}-01`);
}

/** "10 december 2026". Throws RangeError for text that isn't a day. */
export function formatDag(dag: Dag): string {
  return `${dagDelar(dag).dag} ${formatManad(dag.slice(0, 7))}`;
}

/** "februari 2019" for "2019-02". Throws RangeError for text that isn't a month. */
export function formatManad(manad: Manad): string {
  const { ar, manad: number } = dagDelar(`${manad}-01`);
  return `${MANADSNAMN[number - 1] ?? ''} ${ar}`;
}

/** The last day of a month: what "senast i februari 2019" comes to. */
export function lastDayOfManad(manad: Manad): Dag {
  const { ar, manad: number } = dagDelar(`${manad}-01`);
  return `${manad}-${daysInMonth(ar, number)}`;
}

export interface RelativDag {
  kind: 'i_gar' | 'i_dag' | 'i_morgon' | 'sedan' | 'om';
  /** Distance in days, never negative. */
  days: number;
}

/** How a day lies to today, as data for the one who puts it in words. */
export function relativDag(dag: Dag, today: Dag): RelativDag {
  const distance = daysBetween(today, dag);
  const days = Math.abs(distance);
  if (distance === 0) return { kind: 'i_dag', days };
  if (distance > 0) return { kind: days === 1 ? 'i_morgon' : 'om', days };
  return { kind: days === 1 ? 'i_gar' : 'sedan', days };
}
