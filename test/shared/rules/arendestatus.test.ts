import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Arendestatus } from '../../../shared/domain/arende.ts';
import { isTransition, transitionsOf } from '../../../shared/rules/arendestatus.ts';
import type { Statusfakta } from '../../../shared/rules/arendestatus.ts';

const states = Arendestatus.options;
const facts = (change: Partial<Statusfakta> = {}): Statusfakta => ({
  status: 'under_beredning',
  stoppandeFynd: [],
  harBeslut: false,
  oppnaSandlistor: 0,
  oexpedierade: 0,
  avslutsvarningar: 0,
  ...change,
});
const way = (change: Partial<Statusfakta>, till: Arendestatus) =>
  transitionsOf(facts(change)).find((one) => one.till === till);
const anyFacts = fc.record({
  status: fc.constantFrom(...states),
  stoppandeFynd: fc.array(fc.nat(5), { maxLength: 3 }),
  harBeslut: fc.boolean(),
  oppnaSandlistor: fc.nat(3),
  oexpedierade: fc.nat(3),
  avslutsvarningar: fc.nat(9),
});

/** Every state a walk along the transitions comes to. */
function reachableFrom(start: Arendestatus): Set<Arendestatus> {
  const reached = new Set<Arendestatus>();
  const visit = (state: Arendestatus) => {
    if (reached.has(state)) return;
    reached.add(state);
    states.filter((next) => isTransition(state, next)).forEach(visit);
  };
  visit(start);
  return reached;
}

describe('the states of a case', () => {
  test('every state can be reached from registration', () => {
    expect([...reachableFrom('registrerat')].sort()).toEqual([...states].sort());
  });

  test('no path leads out of makulerat, and none out of the archive', () => {
    expect([...reachableFrom('makulerat')]).toEqual(['makulerat']);
    expect([...reachableFrom('arkiverat')]).toEqual(['arkiverat']);
  });

  test('a case that is neither archived nor makulerat can be closed, and no state is its own', () => {
    for (const state of states) {
      expect(isTransition(state, state)).toBe(false);
      const isOpen = !['avslutat', 'arkiverat', 'makulerat'].includes(state);
      expect(isTransition(state, 'avslutat')).toBe(isOpen);
    }
  });

  test('nothing goes back to registrerat', () => {
    expect(states.filter((state) => isTransition(state, 'registrerat'))).toEqual([]);
  });

  test('whatever is known of a case, its ways are those of its state', () => {
    fc.assert(
      fc.property(anyFacts, (fakta) => {
        const ways = transitionsOf(fakta).map(({ till }) => till);
        expect(ways).toEqual([...new Set(ways)]);
        expect(new Set(ways)).toEqual(
          new Set(states.filter((state) => isTransition(fakta.status, state))),
        );
      }),
    );
  });

  test('a case ready for decision, decided or dispatched has what that takes', () => {
    fc.assert(
      fc.property(anyFacts, (fakta) => {
        const open = transitionsOf(fakta).filter(({ hinder }) => hinder.length === 0);
        const to = new Set(open.map(({ till }) => till));
        if (to.has('namndklart')) expect(fakta.stoppandeFynd).toContain(0);
        if (to.has('beslutat')) expect(fakta.harBeslut).toBe(true);
        if (to.has('expedierat')) expect(fakta.oppnaSandlistor).toBe(0);
        expect(to.has('arkiverat')).toBe(false);
      }),
    );
  });
});

describe('what blocks a transition', () => {
  test.each([
    [{ stoppandeFynd: [] }, [{ kod: 'skrivelse_saknas', antal: 1 }]],
    [{ stoppandeFynd: [3, 2] }, [{ kod: 'skrivelse_har_fel', antal: 2 }]],
    [{ stoppandeFynd: [3, 0] }, []],
  ])('namndklart with %o', (change, hinder) => {
    expect(way(change, 'namndklart')?.hinder).toEqual(hinder);
  });

  test('beslutat without a decision, and expedierat with open sändlistor', () => {
    expect(way({}, 'beslutat')?.hinder).toEqual([{ kod: 'beslut_saknas', antal: 1 }]);
    expect(way({ status: 'beslutat', oppnaSandlistor: 2 }, 'expedierat')?.hinder).toEqual([
      { kod: 'sandlista_ej_faststalld', antal: 2 },
    ]);
  });
});

describe('what must be stated', () => {
  test.each([
    ['under_beredning', 'vilande', ['orsak']],
    ['under_beredning', 'makulerat', ['orsak']],
    ['under_beredning', 'overlamnat', ['mottagare']],
    ['avslutat', 'under_beredning', ['orsak']],
    ['beslutat', 'under_beredning', ['orsak']],
    ['vilande', 'under_beredning', []],
    ['registrerat', 'under_beredning', []],
    ['expedierat', 'avslutat', []],
  ] as const)('from %s to %s: %o', (status, till, krav) => {
    expect(way({ status }, till)?.krav).toEqual(krav);
  });

  test('closing in spite of a warning takes a reason', () => {
    expect(way({ avslutsvarningar: 1 }, 'avslutat')).toMatchObject({ krav: ['orsak'], hinder: [] });
  });
});
