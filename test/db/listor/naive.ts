import type { Dagspann } from '../../../shared/domain/listfilter.ts';

/** One of the wanted, or nothing is wanted. */
export function isIn(value: string | number, wanted: readonly (string | number)[] = []): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/** Within the span; what has no day is outside every span that has an end. */
export function inSpan(day: string | null, { fran, till }: Dagspann = {}): boolean {
  if (fran === undefined && till === undefined) return true;
  return day !== null && day >= (fran ?? '') && day <= (till ?? '9999');
}
