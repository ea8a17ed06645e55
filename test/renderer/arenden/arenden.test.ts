import { describe, expect, it } from 'vitest';
import { ArendeSearch, arendesokning } from '../../../renderer/features/arenden/arende-search.ts';
import { nextStep } from '../../../renderer/features/arenden/next-step.ts';
import {
  offeredWays,
  overgangText,
  statusOptions,
} from '../../../renderer/features/arenden/status-values.ts';
import { Overgang } from '../../../shared/domain/overgang.ts';
import { daysLeft, nearnessOf } from '../../../renderer/lib/tidsfrist.ts';

const draft = { status: 'utkast' as const, last: false, sandlistaFaststalld: false };
const handedOver = { ...draft, status: 'lamnad_till_namnd' as const };
const decided = { ...draft, last: true };
const settled = { ...decided, sandlistaFaststalld: true };

describe('the next step of a case', () => {
  it.each([
    [{ hasLedger: false, paper: undefined, status: 'registrerat' }, 'bered'],
    [{ hasLedger: true, paper: undefined, status: 'registrerat' }, 'skrivelse'],
    [{ hasLedger: true, paper: draft, status: 'under_beredning' }, 'skriv'],
    [{ hasLedger: false, paper: draft, status: 'namndklart' }, 'beslut'],
    [{ hasLedger: false, paper: handedOver, status: 'under_beredning' }, 'beslut'],
    [{ hasLedger: false, paper: undefined, status: 'namndklart' }, 'bered'],
    [{ hasLedger: true, paper: decided, status: 'beslutat' }, 'sandlista'],
    [{ hasLedger: true, paper: settled, status: 'beslutat' }, 'expediera'],
    [{ hasLedger: true, paper: settled, status: 'beslutat', oexpedierade: 2 }, 'skicka'],
    [{ hasLedger: true, paper: decided, status: 'beslutat', oexpedierade: 2 }, 'sandlista'],
    [{ hasLedger: false, paper: undefined, status: 'beslutat' }, 'expediera'],
    [{ hasLedger: false, paper: settled, status: 'under_beredning' }, 'bered'],
    [{ hasLedger: true, paper: settled, status: 'expedierat' }, 'avsluta'],
    [{ hasLedger: false, paper: undefined, status: 'overlamnat' }, 'avsluta'],
    [{ hasLedger: true, paper: draft, status: 'vilande' }, 'aterta'],
    [{ hasLedger: true, paper: decided, status: 'avslutat' }, 'avslutat'],
    [{ hasLedger: false, paper: undefined, status: 'makulerat' }, 'makulerat'],
  ] as const)('of %o is %s', (state, step) => {
    expect(nextStep({ oexpedierade: 0, ...state, isAsked: false })).toBe(step);
  });
});

describe('the next step of a case with a remiss to answer', () => {
  const status = 'registrerat' as const;
  const asked = { hasLedger: false, isAsked: true, status, oexpedierade: 0 };

  it('is the answer, until it is begun', () => {
    expect(nextStep({ ...asked, paper: undefined })).toBe('remissvar');
    expect(nextStep({ ...asked, paper: draft })).toBe('skriv');
  });
});

describe('the ways on from a state', () => {
  it('says what blocks one, and leaves closing and makulering to their own dialogs', () => {
    const ways = [
      { till: 'beslutat', hinder: [{ kod: 'beslut_saknas', antal: 1 }], krav: [] },
      { till: 'vilande', hinder: [], krav: ['orsak'] },
      { till: 'avslutat', hinder: [], krav: [] },
      { till: 'makulerat', hinder: [], krav: ['orsak'] },
    ] as const satisfies readonly unknown[];
    const offered = offeredWays(ways.map((way) => Overgang.parse(way)));
    expect(statusOptions('under_beredning', offered)).toMatchObject([
      { id: 'beslutat', isDisabled: true, detail: 'Inget beslut är registrerat i ärendet.' },
      { id: 'vilande', isDisabled: false, detail: undefined },
    ]);
  });

  it('names preparation by where it comes from', () => {
    expect(overgangText('avslutat', 'under_beredning')).toBe('Öppna ärendet igen');
    expect(overgangText('vilande', 'under_beredning')).toBe('Ta upp igen');
    expect(overgangText('registrerat', 'under_beredning')).toBe('Ta upp till beredning');
  });
});

describe('the address of the list', () => {
  it('asks for the newest number first', () => {
    const sort = { by: 'diarienummer', descending: true };
    expect(arendesokning({})).toMatchObject({ lista: 'arenden', sort });
  });

  it('leaves out what can’t be read', () => {
    const search = { q: 5, status: ['okänd'], sortera: 'lön', fallande: 'ja', valt: '3' };
    expect(arendesokning(ArendeSearch.parse(search))).toEqual(arendesokning({}));
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
    expect(nearnessOf(senast, '2026-11-22')).toBe(nearness);
    expect(daysLeft(senast, '2026-11-22')).toBe(left);
  });
});
