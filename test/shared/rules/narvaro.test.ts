import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PersonId } from '../../../shared/domain/id.ts';
import type { Narvaroperiod } from '../../../shared/domain/narvaro.ts';
import { narvarokrockar, platserAt, presentAt } from '../../../shared/rules/narvaro.ts';

const person = (index: number) => PersonId.parse(`01H${String(index).padStart(23, '0')}`);

function period(index: number, part: Partial<Narvaroperiod> = {}): Omit<Narvaroperiod, 'id'> {
  return {
    ...{ personId: person(index), roll: 'ledamot', ersatterPersonId: null, franParagraf: null },
    ...{ tillParagraf: null, distans: false, orsak: null },
    ...part,
  };
}

const deputy = (index: number, seat: number, part: Partial<Narvaroperiod> = {}) =>
  period(index, { roll: 'tjanstgorande_ersattare', ersatterPersonId: person(seat), ...part });

describe('presence', () => {
  test('is told by §, with the first and the last', () => {
    const late = period(1, { franParagraf: 170, tillParagraf: 172 });
    expect([169, 170, 172, 173].map((nr) => presentAt([late], nr).length)).toEqual([0, 1, 1, 0]);
  });

  test('fills a seat by its member, or by the deputy who serves in it', () => {
    const all = [
      period(1, { tillParagraf: 4 }),
      deputy(9, 1, { franParagraf: 5 }),
      period(2),
      period(8, { roll: 'ersattare', tillParagraf: 4 }),
    ];
    expect(platserAt(all, 4)).toEqual([
      { innehavare: person(1), tjanstgor: person(1) },
      { innehavare: person(2), tjanstgor: person(2) },
    ]);
    expect(platserAt(all, 5)).toContainEqual({ innehavare: person(1), tjanstgor: person(9) });
    expect(narvarokrockar(all)).toEqual([]);
  });

  test('that contradicts itself is told, with the § it begins at', () => {
    expect(narvarokrockar([period(1), period(1, { roll: 'gast', franParagraf: 3 })])).toEqual([
      { rule: 'person_twice', personId: person(1), fran: 3 },
    ]);
    expect(
      narvarokrockar([period(1, { tillParagraf: 5 }), deputy(9, 1, { franParagraf: 5 })]),
    ).toEqual([{ rule: 'seat_of_present', personId: person(1), fran: 5 }]);
    expect(narvarokrockar([deputy(8, 1), deputy(9, 1, { franParagraf: 2 })])).toEqual([
      { rule: 'seat_twice', personId: person(1), fran: 2 },
    ]);
  });

  test('without contradictions gives each seat and each person once (invariant 10)', () => {
    const some = fc.array(
      fc.record({
        personId: fc.integer({ min: 1, max: 6 }).map(person),
        roll: fc.constantFrom('ledamot' as const, 'tjanstgorande_ersattare' as const),
        ersatterPersonId: fc.integer({ min: 1, max: 6 }).map(person),
        franParagraf: fc.integer({ min: 1, max: 9 }),
        tillParagraf: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(some, (parts) => {
        const periods = parts.map((part) => period(1, part));
        const free = [1, 2, 3, 4, 5, 6, 7, 8, 9].every((nr) => {
          const platser = platserAt(periods, nr);
          const seats = new Set(platser.map(({ innehavare }) => innehavare));
          const serving = new Set(presentAt(periods, nr).map(({ personId }) => personId));
          return seats.size === platser.length && serving.size === platser.length;
        });
        expect(narvarokrockar(periods).length === 0).toBe(free);
      }),
    );
  });
});
