import { expect, test } from 'vitest';
import { delegationslistaFacts } from '../../../shared/document/sammantrade/delegation-av-register.ts';
import { DelegationslistaFacts } from '../../../shared/document/sammantrade/delegation-facts.ts';
import type { Delegationsbeslut, Delegationspunkt } from '../../../shared/domain/delegation.ts';
import {
  DelegationsbeslutId,
  DelegationspunktId,
  OrganId,
  PersonId,
} from '../../../shared/domain/id.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import { standardmall } from '../../../shared/rules/mall.ts';

const mall = standardmall('protokollsutdrag');

const organId = OrganId.parse('01GRGAN0000000000000000000');
const personId = PersonId.parse('01PERS0N000000000000000000');
const personer = [
  {
    ...newPerson({ fornamn: 'Moa', efternamn: 'Ås' }),
    ...{ id: personId, version: 1, sammanslagenMed: null },
  },
];
const punktOf = (key: string, more: Partial<Delegationspunkt>): Delegationspunkt => ({
  ...{ id: DelegationspunktId.parse(key.padStart(26, '0')), organId, version: 1 },
  ...{ nummer: `${key}.1`, arendegrupp: 'Avtal', delegatslag: 'anstalld', delegat: 'Chef' },
  ...{ vidaredelegat: '', villkor: '', lagrum: '', anmals: true, avslutad: null, ...more },
});
const [avtal, utskott, unused] = [
  punktOf('A', {}),
  punktOf('B', { arendegrupp: 'Resor', delegatslag: 'utskott', delegat: 'Resursutskottet' }),
  punktOf('C', {}),
] as const;

const beslutOf = (nr: number, more: Partial<Delegationsbeslut> = {}): Delegationsbeslut => ({
  ...{ id: DelegationsbeslutId.parse(String(nr).padStart(26, '0')), organId },
  ...{ version: 1, ar: 2026, nr, punktId: avtal.id, datum: `2026-03-0${String(nr)}` },
  ...{ beslutsfattareId: personId, arendeId: null, innehall: `Beslut ${String(nr)}` },
  ...{ sarskiltProtokoll: '', diarienummer: null, anmald: null, makulering: null },
  ...{ overklagande: 'ej', protokollfort: null, anslaget: null, nedtaget: null, ...more },
});

test('the list has decisions by point, urgent ones first, and what the series lacks', () => {
  const anmalda = [
    beslutOf(5, { diarienummer: 'KS 2026/7' }),
    beslutOf(2),
    beslutOf(3, { punktId: utskott.id, beslutsfattareId: null }),
    beslutOf(6, { punktId: null }),
  ];
  const facts = delegationslistaFacts({
    ...{ kommun: 'Granholma', organ: 'Nämnden', datum: '2026-03-24', mall, anmalda, personer },
    ...{ serie: [...anmalda, beslutOf(1)], punkter: [avtal, utskott, unused] },
  });
  expect(DelegationslistaFacts.parse(facts)).toEqual(facts);
  expect(facts).toMatchObject({ fran: '2026-03-02', till: '2026-03-06', saknade: ['2026:4'] });
  const told = facts.punkter.map(({ punkt, bradskande, beslut }) => ({
    ...{ punkt, bradskande },
    beslut: beslut.map(({ nr, delegat }) => `${nr} ${delegat}`),
  }));
  expect(told).toEqual([
    { punkt: '', bradskande: true, beslut: ['2026:6 Moa Ås'] },
    { punkt: 'A.1', bradskande: false, beslut: ['2026:2 Moa Ås', '2026:5 Moa Ås'] },
    { punkt: 'B.1', bradskande: false, beslut: ['2026:3 Resursutskottet'] },
  ]);
  expect(facts.punkter[1]?.beslut[1]?.dnr).toBe('KS 2026/7');
});

test('a meeting that nothing is reported to has an empty list', () => {
  const nothing = { serie: [], anmalda: [], punkter: [avtal], personer };
  const place = { kommun: 'Granholma', organ: 'Nämnden', datum: '2026-03-24', mall };
  expect(delegationslistaFacts({ ...place, ...nothing })).toMatchObject({
    ...{ fran: '2026-03-24', till: '2026-03-24', punkter: [], saknade: [] },
  });
});
