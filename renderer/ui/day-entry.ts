import { addDays, isDag, isoWeek } from '../../shared/domain/datum.ts';

/** A day typed into a field: nothing, a day, or text that is no day. */
export type DayEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** Sorts the value of a date field, which is an ISO day, empty, or what could not be read. */
export function dayEntry(value: string): DayEntry {
  if (value === '') return { kind: 'empty' };
  return isDag(value) ? { kind: 'day', day: value } : { kind: 'unknown', text: value };
}

/** The value after ↑ or ↓: a day later or earlier, from today when the field is empty. */
export function steppedDay(value: string, days: 1 | -1, today: string): string {
  const entry = dayEntry(value);
  if (entry.kind === 'unknown') return value;
  return entry.kind === 'empty' ? today : addDays(entry.day, days);
}

/** ISO week number, or `null` when the value is no day. */
export function weekOf(value: string): number | null {
  return isDag(value) ? isoWeek(value).vecka : null;
}
