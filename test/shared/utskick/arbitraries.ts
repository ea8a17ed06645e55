import fc from 'fast-check';
import { A4, Etikettark } from '../../../shared/domain/utskick.ts';

const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((value) => value / 10);

/** Any sheet of labels that the settings take. */
export const etikettark: fc.Arbitrary<Etikettark> = fc
  .record({
    kolumner: fc.integer({ min: 1, max: 6 }),
    rader: fc.integer({ min: 1, max: 16 }),
    marginalVanster: tenths(10),
    marginalOvan: tenths(20),
    mellanrumX: tenths(3),
    mellanrumY: tenths(2),
  })
  .map((given) => ({
    ...given,
    bredd: sizeOf(A4.bredd, given.kolumner, given.marginalVanster, given.mellanrumX),
    hojd: sizeOf(A4.hojd, given.rader, given.marginalOvan, given.mellanrumY),
  }))
  .filter((ark) => Etikettark.safeParse(ark).success);

function sizeOf(page: number, count: number, margin: number, gap: number): number {
  return Math.floor(((page - 2 * margin - (count - 1) * gap) / count) * 10) / 10;
}
