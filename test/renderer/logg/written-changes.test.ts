import fc from 'fast-check';
import { expect, it } from 'vitest';
import { together } from '../../../renderer/features/logg/written-changes.ts';
import type { BlockChange } from '../../../renderer/features/logg/written-changes.ts';

/** A text after each of some changes, and the changes. */
const written = fc
  .tuple(
    fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(3), fc.array(fc.nat(3), { maxLength: 3 })), {
      maxLength: 12,
    }),
  )
  .map(([first, edits]) => {
    let text: readonly number[] = first;
    const changes = edits.map(([at, count, efter]): BlockChange<number> => {
      const fran = Math.min(at, text.length);
      const fore = text.slice(fran, fran + count);
      text = text.toSpliced(fran, fore.length, ...efter);
      return { fran, fore, efter };
    });
    return { first, changes, last: text };
  });

it('leads from the last text back to the first, each place told once', () => {
  fc.assert(
    fc.property(written, ({ first, changes, last }) => {
      const told = together(changes);
      const back = told.reduceRight<readonly number[]>(
        (text, { fran, fore, efter }) => text.toSpliced(fran, efter.length, ...fore),
        last,
      );
      expect(back).toEqual(first);
      for (const { fran, efter } of told) {
        expect(last.slice(fran, fran + efter.length)).toEqual(efter);
      }
    }),
    { numRuns: 1000 },
  );
});

it('keeps apart what doesn’t go on from what is known', () => {
  const one = { fran: 2, fore: ['a'], efter: ['b'] };
  const other = { fran: 2, fore: ['c'], efter: ['d'] };
  expect(together([one, other])).toEqual([one, other]);
  expect(together([one, { ...other, fore: ['b'] }])).toEqual([{ ...other, fore: ['a'] }]);
  expect(together([one, { fran: 2, fore: ['b'], efter: ['a'] }])).toEqual([]);
});
