import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PersonId } from '../../../shared/domain/id.ts';
import type { Rostvarde } from '../../../shared/domain/votering.ts';
import { rostsummor, voteringsutfall } from '../../../shared/rules/votering.ts';

const persons = Array.from({ length: 61 }, (_, index) =>
  PersonId.parse(`01H${String(index).padStart(23, '0')}`),
);
const chair = persons[0] ?? PersonId.parse('');

function votes(varden: readonly Rostvarde[]) {
  return varden.map((varde, index) => ({ personId: persons[index] ?? chair, varde }));
}

function open(varden: readonly Rostvarde[], typ: 'sak' | 'val' = 'sak') {
  return { typ, roster: votes(varden), sluten: null, lott: null };
}

describe('a vote is decided', () => {
  test.each([
    // the chair's vote first, who wins, by what, the law
    [['ja', 'ja', 'nej'], 'ja', 'majoritet', 'KL 5 kap. 55 §'],
    [['ja', 'nej', 'nej'], 'nej', 'majoritet', 'KL 5 kap. 55 §: the chair has one vote'],
    [['ja', 'nej'], 'ja', 'utslagsrost', 'KL 5 kap. 56 §'],
    [['nej', 'ja'], 'nej', 'utslagsrost', 'KL 5 kap. 56 §'],
    [['avstar', 'ja', 'nej'], null, null, 'KL 4 kap. 25 §: the chair has to vote'],
    [['avstar', 'ja', 'nej', 'ja'], 'ja', 'majoritet', 'KL 4 kap. 25 §'],
  ] as const)('%j: %s by %s (%s)', (varden, vinner, genom, _law) => {
    expect(voteringsutfall(open(varden), chair)).toMatchObject({ vinner, genom });
  });

  test('in an election that is even by the lot, never by the chair (KL 5 kap. 56 §)', () => {
    const even = open(['ja', 'nej'], 'val');
    expect(voteringsutfall(even, chair).vinner).toBeNull();
    expect(voteringsutfall({ ...even, lott: 'nej' }, chair)).toMatchObject({
      vinner: 'nej',
      genom: 'lottning',
    });
  });

  test('by the sums of a closed one', () => {
    const closed = { ...open([], 'val'), sluten: { ja: 3, nej: 5, avstar: 1 } };
    expect(voteringsutfall(closed, chair)).toMatchObject({ vinner: 'nej', genom: 'majoritet' });
  });

  test('for the same side however the votes are called', () => {
    const varden = fc.array(fc.constantFrom<Rostvarde>('ja', 'nej', 'avstar'), { maxLength: 61 });
    fc.assert(
      fc.property(varden, (all) => {
        const votering = open(all);
        const reversed = { ...votering, roster: votering.roster.toReversed() };
        expect(voteringsutfall(reversed, chair)).toEqual(voteringsutfall(votering, chair));
        const { ja, nej, avstar } = rostsummor(votering);
        expect(ja + nej + avstar).toBe(all.length);
        const { vinner, genom } = voteringsutfall(votering, chair);
        if (genom === 'majoritet') expect(vinner === 'ja').toBe(ja > nej);
        if (vinner === null) expect(ja).toBe(nej);
      }),
    );
  });
});
