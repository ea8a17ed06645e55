import { expect, test } from 'vitest';
import { diariumName, suggestedForms } from '../../../renderer/features/start/new-register.ts';

test.each([
  ['Kommunstyrelsen', 'Kommunstyrelsens diarium'],
  [' Miljönämnden ', 'Miljönämndens diarium'],
  ['', 'Diarium'],
  ['x'.repeat(100), 'Diarium'],
])('the first diarium of %o is called %o', (namn, called) => {
  expect(diariumName(namn)).toBe(called);
});

test.each([
  ['Kommunstyrelsen', 'KS', 'ks'],
  ['Regionstyrelsen', 'RS', 'ks'],
  ['Barn- och ungdomsnämnden', 'BUN', 'namnd'],
  ['Kommunfullmäktige', 'KF', 'kf'],
  // An authority as a whole keeps no register of a body here.
  ['Länsstyrelsen', 'LS', 'namnd'],
  ['', '', 'namnd'],
])('of the name %o follow %o and %o', (namn, forkortning, organtyp) => {
  expect(suggestedForms(namn)).toMatchObject({ forkortning, organtyp });
});
