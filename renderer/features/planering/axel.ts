import { addDays, daysBetween, weekday } from '../../../shared/domain/datum.ts';

/** A row of days laid out from left to right. */
export interface Axel {
  /** A Monday. */
  readonly fran: string;
  /** Whole weeks. */
  readonly dagar: number;
  readonly left: number;
  readonly width: number;
}

/** Room for the words beside a mark at either end, in pixels. */
const ROOM = 96;

/** Whole weeks, enough for all days and for the words beside the first and the last of them. */
export function axelOf(days: readonly string[], left: number, width: number): Axel {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0] ?? '2000-01-01', sorted.at(-1) ?? '2000-01-01'];
  const room = Math.ceil(((daysBetween(from, to) + 8) * ROOM) / (width - 2 * ROOM));
  const first = addDays(from, -room);
  const last = addDays(to, room);
  const fran = addDays(first, 1 - weekday(first));
  const dagar = Math.ceil((daysBetween(fran, last) + 1) / 7) * 7;
  return { fran, dagar, left, width };
}

/** Width of a day. */
export function dayWidth({ dagar, width }: Axel): number {
  return width / dagar;
}

/** The middle of a day. */
export function xOf(axel: Axel, dag: string): number {
  return axel.left + (daysBetween(axel.fran, dag) + 0.5) * dayWidth(axel);
}

/** The day at a place, kept within the axis. */
export function dagAt(axel: Axel, x: number): string {
  const index = Math.floor((x - axel.left) / dayWidth(axel));
  return addDays(axel.fran, Math.min(Math.max(index, 0), axel.dagar - 1));
}

/** Every day of the axis. */
export function daysOf({ fran, dagar }: Axel): string[] {
  return Array.from({ length: dagar }, (_, index) => addDays(fran, index));
}
