import { expect, test } from 'vitest';
import { diariumName } from '../../../renderer/features/start/new-register.ts';

test.each([
  ['Kommunstyrelsen', 'Kommunstyrelsens diarium'],
  [' Miljönämnden ', 'Miljönämndens diarium'],
  ['', 'Diarium'],
  ['x'.repeat(100), 'Diarium'],
])('the first diarium of %o is called %o', (namn, called) => {
  expect(diariumName(namn)).toBe(called);
});
