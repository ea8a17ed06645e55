import type { Diarieserie, Diarium } from '../domain/diarium.ts';
import { Klassdel } from '../domain/diarienummer.ts';
import type { Nollstallning } from '../domain/diarienummer.ts';
import { parseMonster, printDiarienummer } from './diarienummer.ts';

/** How far back a case may be registered in a year that has passed; {AR:2} must stay unmistakable. */
export const BACK_YEARS = 50;

/** The serial the next case of that year gets: one more than the year's last, or than any year's. */
export function nextLopnr(
  nollstalls: Nollstallning,
  serier: readonly Diarieserie[],
  ar: number,
): number {
  const counted = serier.filter((serie) => nollstalls === 'aldrig' || serie.ar === ar);
  return Math.max(0, ...counted.map(({ senasteLopnr }) => senasteLopnr)) + 1;
}

/** Stands in for the class in an example number, before one is chosen. */
const EXAMPLE_KLASS = '1.1';

/** What the next case of that year would be called, in the class given or else in an example. */
export function nextNumber(
  diarium: Pick<Diarium, 'monster' | 'nollstalls' | 'forkortning' | 'serier'>,
  ar: number,
  klass: string,
): string {
  const parsed = parseMonster(diarium.monster, diarium.nollstalls);
  if (!parsed.ok) throw new RangeError(`a pattern that can't be read: ${diarium.monster}`);
  const lopnr = nextLopnr(diarium.nollstalls, diarium.serier, ar);
  const parts = {
    ...{ namnd: diarium.forkortning, ar, lopnr, handlnr: null },
    klass: Klassdel.safeParse(klass).success ? klass : EXAMPLE_KLASS,
  };
  return printDiarienummer(parsed.tokens, parts);
}
