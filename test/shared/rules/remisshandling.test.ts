import { expect, test } from 'vitest';
import type { Handling } from '../../../shared/domain/handling.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { newOrgan } from '../../../shared/domain/organ.ts';
import { remissrubrik } from '../../../shared/rules/remiss.ts';
import {
  dnrIn,
  isRemissrubrik,
  remisshandling,
  remissuppgifter,
} from '../../../shared/rules/remisshandling.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { organtypOf } from '../../../shared/rules/organslag.ts';

test.each([
  ['Remiss: riktlinjer för färdtjänst', true],
  ['Remiss från Region Norrsjö', true],
  ['VB: Remissen om cykelplan', true],
  ['Remissvar om cykelplan', false],
  ['Svar på remiss', false],
])('%s is headed as a remiss: %s', (rubrik, is) => {
  expect(isRemissrubrik(rubrik)).toBe(is);
});

test.each([
  ['Remiss: riktlinjer för färdtjänst (dnr RN 2026-1187)', 'RN 2026-1187'],
  ['Remiss: cykelplan, vår beteckning 2026/14:3.', '2026/14:3'],
  ['Remiss av betänkande, dnr Ju2026/00123', 'Ju2026/00123'],
  ['Remiss: plan för 2026', ''],
  ['Föredraganden 2026', ''],
])('the number told of by "%s" is "%s"', (text, dnr) => {
  expect(dnrIn(text)).toBe(dnr);
});

test('the number is no part of what a remiss concerns', () => {
  const subject = 'Remiss: riktlinjer för färdtjänst (dnr RN 2026-1187)';
  expect(remissrubrik(subject)).toBe('Riktlinjer för färdtjänst');
});

const region = {
  ...newOrgan({ namn: 'Region Norrsjö', externt: true }),
  ...{ id: OrganId.parse('01RGAN00000000000000000000'), version: 1, sammanslagenMed: null },
};
const arende = {
  ursprung: 'ansokan',
  ursprungRef: '',
  arendemening: 'Färdtjänst',
  initiativtagare: 'Någon annan',
  inkomDatum: '2027-01-09',
} as const;

function received(known: Partial<Handling>) {
  const data = newHandling('in', '2027-01-04');
  return { ...data, makulering: null, ...known };
}

test('the handling that a remiss came as is the one registered as such, then the one headed so', () => {
  const letter = received({ rubrik: 'Brev' });
  const headed = received({ rubrik: 'Remiss: färdtjänst' });
  const registered = received({ rubrik: 'Färdtjänst', handlingstyp: 'remiss' });
  expect(remisshandling([letter, headed, registered])).toBe(registered);
  expect(remisshandling([letter, headed])).toBe(headed);
  expect(remisshandling([letter, { ...headed, riktning: 'ut' }])).toBeNull();
});

test('sender, number and day are those of the handling, and the sender is found by name', () => {
  const handling = received({
    rubrik: 'Remiss: färdtjänst, dnr RN 2026-1187',
    motpart: { typ: 'namn', namn: 'region norrsjö' },
  });
  expect(remissuppgifter(arende, handling, [region])).toEqual({
    ...{ avsandare: 'region norrsjö', avsandareOrganId: region.id },
    ...{ avsandarensDnr: 'RN 2026-1187', inkommenDatum: '2027-01-04' },
  });
  const unknown = remissuppgifter(arende, handling, []);
  expect(unknown).toMatchObject({ avsandare: 'region norrsjö', avsandareOrganId: null });
});

test('without a handling the case tells, and its own number of a remiss is the sender’s', () => {
  const told = { ...arende, ursprung: 'remiss', ursprungRef: 'RN 7', initiativtagare: '' } as const;
  expect(remissuppgifter(told, null, [])).toEqual({
    ...{ avsandare: '', avsandareOrganId: null },
    ...{ avsandarensDnr: 'RN 7', inkommenDatum: '2027-01-09' },
  });
});

test.each([
  ['Region Norrsjö', 'region'],
  ['Länsstyrelsen i Norrsjö län', 'statlig'],
  ['Trafikverket', 'statlig'],
  ['Granholma kommunfullmäktige', 'kf'],
  ['Miljönämnden i Granholma', 'annan'],
  ['Norrsjö Vatten AB', 'annan'],
])('%s is of the kind %s', (namn, organtyp) => {
  expect(organtypOf(namn)).toBe(organtyp);
});
