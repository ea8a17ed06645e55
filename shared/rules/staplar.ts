/** A piece of a stacked bar, in per cent of its whole length. */
export interface Segment {
  readonly start: number;
  readonly width: number;
}

/** The pieces of a stacked bar whose whole length stands for `scale`. */
export function stacked(amounts: readonly number[], scale: number): Segment[] {
  let start = 0;
  return amounts.map((amount) => {
    const width = percentOf(amount, scale);
    const segment = { start, width };
    start += width;
    return segment;
  });
}

/** A part in per cent of a whole; nought of nothing is nought, and so is an unreadable part. */
export function percentOf(part: number, whole: number): number {
  return whole > 0 && !Number.isNaN(part) ? (part / whole) * 100 : 0;
}

/** "83": whole per cent, rounded as people do; null when nothing was asked for. */
export function wholePercent(part: number, whole: number): string | null {
  return !(whole > 0) ? null : String(Math.round(percentOf(part, whole)));
}

/** How many colours there are before they begin again. */
export const SERIES = 5;
