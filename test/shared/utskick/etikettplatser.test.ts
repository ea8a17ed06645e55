import fc from 'fast-check';
import { expect, test } from 'vitest';
import { A4, Etikettark, VANLIGT_ARK } from '../../../shared/domain/utskick.ts';
import { etikettplatser } from '../../../shared/rules/etikettplatser.ts';
import { etikettark } from './arbitraries.ts';

test('three by eight labels fill an A4 sheet row by row', () => {
  const platser = etikettplatser(VANLIGT_ARK, 1, 25);
  expect(platser[0]).toEqual({ ark: 0, x: 0, y: 0.5, bredd: 70, hojd: 37 });
  expect(platser[2]).toMatchObject({ x: 140, y: 0.5 });
  expect(platser[3]).toMatchObject({ x: 0, y: 37.5 });
  expect(platser[23]).toMatchObject({ ark: 0, x: 140, y: 259.5 });
  expect(platser[24]).toMatchObject({ ark: 1, x: 0, y: 0.5 });
});

test('a half-used sheet is used on from its first free label', () => {
  const platser = etikettplatser(VANLIGT_ARK, 23, 3);
  expect(platser.map(({ ark, x }) => [ark, x])).toEqual([
    [0, 70],
    [0, 140],
    [1, 0],
  ]);
});

test('every label is on the page, and none lies over another', () => {
  fc.assert(
    fc.property(etikettark, fc.nat(300), fc.integer({ min: 1, max: 60 }), (ark, start, antal) => {
      const platser = etikettplatser(ark, start, antal);
      expect(platser).toHaveLength(antal);
      const isOnPage = ({ x, y, bredd, hojd }: Plats) =>
        Math.min(x, y) >= 0 && x + bredd <= A4.bredd + 0.11 && y + hojd <= A4.hojd + 0.11;
      expect(platser.filter((one) => !isOnPage(one))).toEqual([]);
      const covered = platser.filter((one, index) =>
        platser.slice(index + 1).some((other) => isOver(one, other)),
      );
      expect(covered).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

type Plats = ReturnType<typeof etikettplatser>[number];

/** A hundredth of a millimetre is rounding. */
function isOver(one: Plats, other: Plats): boolean {
  if (one.ark !== other.ark) return false;
  const apart = (a: number, size: number, b: number) => a + size <= b + 0.011;
  const beside = apart(one.x, one.bredd, other.x) || apart(other.x, other.bredd, one.x);
  const below = apart(one.y, one.hojd, other.y) || apart(other.y, other.hojd, one.y);
  return !beside && !below;
}

test.each([
  [{ bredd: 71 }, 'bredd'],
  [{ marginalVanster: 1 }, 'bredd'],
  [{ hojd: 38 }, 'hojd'],
  [{ mellanrumY: 1 }, 'hojd'],
])('a sheet that is larger than the page is refused: %j', (change, field) => {
  const { error } = Etikettark.safeParse({ ...VANLIGT_ARK, ...change });
  expect(error?.issues).toMatchObject([{ message: 'outside_page', path: [field] }]);
});
