import { describe, expect, it } from 'vitest';
import type { Loggrad } from '../../../shared/domain/logg.ts';
import { ArendeSearch, listInput } from '../../../renderer/features/arenden/arende-search.ts';
import { groupedEvents } from '../../../renderer/features/arenden/handelser.ts';
import { nextStep } from '../../../renderer/features/arenden/next-step.ts';
import { daysLeft, narhet } from '../../../renderer/lib/tidsfrist.ts';

describe('the next step of a case', () => {
  it.each([
    [{ hasLedger: false, paper: undefined, status: 'registrerat' }, 'fordelning'],
    [{ hasLedger: true, paper: undefined, status: 'registrerat' }, 'skrivelse'],
    [{ hasLedger: true, paper: { last: false }, status: 'under_beredning' }, 'skriv'],
    [{ hasLedger: true, paper: { last: true }, status: 'beslutat' }, 'sandlista'],
    [{ hasLedger: true, paper: { last: true }, status: 'expedierat' }, 'klart'],
    [{ hasLedger: false, paper: undefined, status: 'makulerat' }, 'klart'],
  ] as const)('of %o is %s', (state, step) => {
    expect(nextStep(state)).toBe(step);
  });
});

describe('the address of the list', () => {
  it('asks for the newest number first', () => {
    expect(listInput({})).toEqual({
      filter: { text: '', status: [] },
      sort: { by: 'diarienummer', descending: true },
    });
  });

  it('leaves out what can’t be read', () => {
    const search = { q: 5, status: ['okänd'], sortera: 'lön', fallande: 'ja', valt: '3' };
    expect(ArendeSearch.parse(search)).toEqual({});
  });
});

describe('the events of a case', () => {
  const row = (nr: number, handelse: Loggrad['handelse'], objektId = 'a'): Loggrad => ({
    nr,
    handelse,
    objektId,
    tid: '2026-01-01T10:00:00.000Z',
    anvandare: 'Agnes',
    fore: null,
    efter: null,
  });

  it('shows saves of the same thing that follow each other as one', () => {
    const rows = [
      row(5, 'fordelning.sparad'),
      row(4, 'fordelning.sparad'),
      row(3, 'fordelning.sparad', 'b'),
      row(2, 'arende.registrerat'),
    ];
    expect(groupedEvents(rows).map((group) => [group.row.nr, group.times])).toEqual([
      [5, 2],
      [3, 1],
      [2, 1],
    ]);
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-11-21', 'sen', -1],
    ['2026-11-22', 'snart', 0],
    ['2026-11-29', 'snart', 7],
    ['2026-11-30', 'senare', 8],
    ['2026-12', 'senare', 39],
  ])('%s is %s', (senast, nearness, left) => {
    expect(narhet(senast, '2026-11-22')).toBe(nearness);
    expect(daysLeft(senast, '2026-11-22')).toBe(left);
  });
});
