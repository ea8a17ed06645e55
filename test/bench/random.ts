/** Numbers in [0, 1) that are the same in every run with the same seed (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, and not with, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** One of the items; those that come first come up more often, as words do. */
export function pick(random: Random, items: readonly string[]): string {
  return items[Math.floor(items.length * random() ** 2.5)] ?? '';
}
