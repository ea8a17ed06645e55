/** Comparing names: as a reader would take them for the same, and how far apart they are. */

/** Lower case, no accents (å as a), and nothing but letters, digits and single spaces. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words in an order of their own, so that "Berg, Anna" is "Anna Berg". */
export function nameKey(text: string): string {
  return foldName(text).split(' ').sort().join(' ');
}

/**
 * True when one letter was added, left out, exchanged, or swapped with its neighbour; false for
 * equal texts. Figures are never slips: "Avdelning 1" and "Avdelning 2" are two.
 */
export function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  const start = commonStart(short, long);
  const differing = long.slice(start, start + 2) + short.slice(start, start + 2);
  const isSlip =
    long.length > short.length
      ? long.slice(start + 1) === short.slice(start)
      : long.slice(start + 1) === short.slice(start + 1) || isSwapped(short, long, start);
  return isSlip && !/\p{N}/u.test(differing);
}

function commonStart(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}

function isSwapped(one: string, other: string, at: number): boolean {
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
