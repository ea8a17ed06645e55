import { addDays, daysBetween, weekday } from '../../../shared/domain/datum.ts';

/** A row of days laid out from left to right. */
export interface Axis {
  /** A Monday. */
  readonly from: string;
  /** Whole weeks. */
  readonly dayCount: number;
  readonly left: number;
  readonly width: number;
}

/** Room for the words beside a mark at either end, in pixels. */
const ROOM = 96;

/** Whole weeks, enough for all days and for the words beside the first and the last of them. */
export function axisOf(days: readonly string[], left: number, width: number): Axis {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0] ?? '2000-01-01', sorted.at(-1) ?? '2000-01-01'];
  const room = Math.ceil(((daysBetween(from, to) + 8) * ROOM) / (width - 2 * ROOM));
  const first = addDays(from, -room);
  const last = addDays(to, room);
  const monday = addDays(first, 1 - weekday(first));
  const dayCount = Math.ceil((daysBetween(monday, last) + 1) / 7) * 7;
  return { from: monday, dayCount, left, width };
}

/** Width of a day. */
export function dayWidth({ dayCount, width }: Axis): number {
  return width / dayCount;
}

/** The middle of a day. */
export function xOf(axis: Axis, dag: string): number {
  return axis.left + (daysBetween(axis.from, dag) + 0.5) * dayWidth(axis);
}

/** The day at a place, kept within the axis. */
export function dayAt(axis: Axis, x: number): string {
  const index = Math.floor((x - axis.left) / dayWidth(axis));
  return addDays(axis.from, Math.min(Math.max(index, 0), axis.dayCount - 1));
}

/** Every day of the axis. */
export function daysOf({ from, dayCount }: Axis): string[] {
  return Array.from({ length: dayCount }, (_, index) => addDays(from, index));
}
