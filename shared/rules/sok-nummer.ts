/** A place in the series that a typed number may mean. */
export interface Nummerplats {
  /** Null when only a serial was written: the year is any. */
  readonly ar: number | null;
  readonly lopnr: number;
}

const MAX_LENGTH = 40;
const MAX_RUNS = 6;
const MAX_SERIAL = 99_999_999;

/** Where in a series a text may point, if it may be a number at all; checked against the printed. */
export function nummerplatser(text: string): Nummerplats[] {
  const runs = text.match(/\p{Nd}+/gu) ?? [];
  const letters = text.match(/\p{L}+/gu) ?? [];
  const isNumber = letters.length <= 2 && letters.every((run) => run.length <= 6);
  if (!isNumber || text.length > MAX_LENGTH || runs.length === 0 || runs.length > MAX_RUNS)
    return [];
  const [only, ...more] = runs.map(Number).filter((run) => run > 0 && run <= MAX_SERIAL);
  if (only === undefined) return [];
  if (more.length === 0) return [{ ar: null, lopnr: only }];
  const numbers = [only, ...more];
  return numbers.flatMap((year, at) =>
    yearsOf(year).flatMap((ar) =>
      numbers.filter((_, other) => other !== at).map((lopnr) => ({ ar, lopnr })),
    ),
  );
}

function yearsOf(number: number): number[] {
  if (number >= 1900 && number <= 2200) return [number];
  return number < 100 ? [2000 + number, 1900 + number] : [];
}
