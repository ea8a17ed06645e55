import { daysBetween, lastDayOfManad } from '../../shared/domain/datum.ts';

/** How near a deadline is; colour and glyph follow it, always beside words. */
export type Nearness = 'sen' | 'snart' | 'senare';

const SOON_DAYS = 7;

/** The last day of a deadline, whether it is given as a day or as a month. */
export function lastDay(senast: string): string {
  return senast.length === 7 ? lastDayOfManad(senast) : senast;
}

/** Days left, below zero when it has passed. */
export function daysLeft(senast: string, today: string): number {
  return daysBetween(today, lastDay(senast));
}

/** How soon a deadline needs somebody. */
export function nearnessOf(senast: string, today: string): Nearness {
  const left = daysLeft(senast, today);
  if (left < 0) return 'sen';
  return left <= SOON_DAYS ? 'snart' : 'senare';
}
