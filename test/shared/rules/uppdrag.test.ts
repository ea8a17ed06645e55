import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Uppdragsroll } from '../../../shared/domain/uppdrag.ts';
import { byRole, covers, lastsOn, overlap, takeOver } from '../../../shared/rules/uppdrag.ts';

const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-03-${number}`);
const period = fc
  .tuple(day, fc.option(day))
  .map(([fran, till]) => ({ fran, till: till !== null && till < fran ? fran : till }));
const days = Array.from(
  { length: 30 },
  (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`,
);
const daysOf = (one: { fran: string; till: string | null }) =>
  days.filter((each) => lastsOn(one, each));

test('overlap and cover are told by the days', () => {
  fc.assert(
    fc.property(period, period, (one, other) => {
      const [mine, theirs] = [daysOf(one), new Set(daysOf(other))];
      expect(overlap(one, other)).toBe(mine.some((each) => theirs.has(each)));
      expect(covers(other, one)).toBe(
        mine.every((each) => theirs.has(each)) && endsWithin(other, one),
      );
    }),
  );
});

test('a merge moves, leaves or asks about each task of the duplicate, and never makes two of one', () => {
  const task = fc.tuple(period, fc.constantFrom('ledamot', 'ersattare')).map(([one, roll]) => ({
    ...one,
    roll,
  }));
  const apart = fc
    .array(task, { maxLength: 4 })
    .map((tasks) =>
      tasks.filter(
        (one, index) =>
          !tasks.slice(0, index).some((other) => other.roll === one.roll && overlap(one, other)),
      ),
    );
  fc.assert(
    fc.property(apart, apart, (kept, duplicate) => {
      const same = (one: { roll: string }, other: { roll: string }) => one.roll === other.roll;
      const { flyttas, tackta, krockar } = takeOver(kept, duplicate, same);
      expect(new Set([...flyttas, ...tackta, ...krockar])).toEqual(new Set(duplicate));
      expect(flyttas.length + tackta.length + krockar.length).toBe(duplicate.length);
      const after = [...kept, ...flyttas];
      const twice = after.filter((one, index) =>
        after.slice(0, index).some((other) => same(one, other) && overlap(one, other)),
      );
      expect(twice).toEqual([]);
      for (const one of tackta) {
        expect(kept.some((other) => same(one, other) && covers(other, one))).toBe(true);
      }
    }),
  );
});

test('the chair stands first and the deputies in their order', () => {
  const tasks = [
    { roll: 'ersattare', ordning: 2 },
    { roll: 'ersattare', ordning: 1 },
    { roll: 'ledamot', ordning: 0 },
    { roll: 'v_ordf_1', ordning: 0 },
    { roll: 'ordf', ordning: 5 },
  ] as const;
  expect([...tasks].sort(byRole).map(({ roll, ordning }) => `${roll} ${ordning}`)).toEqual([
    ...['ordf 5', 'v_ordf_1 0', 'ledamot 0', 'ersattare 1', 'ersattare 2'],
  ]);
  expect(Uppdragsroll.options).toHaveLength(9);
});

/** What lasts on beyond the month is covered only by what does so too. */
function endsWithin(outer: { till: string | null }, inner: { till: string | null }): boolean {
  return outer.till === null || inner.till !== null;
}
