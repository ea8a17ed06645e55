import { expect, test } from 'vitest';
import { inPresent, saysTaken, tagetBeslut } from '../../../shared/checks/taget-beslut.ts';

const told = tagetBeslut(['Parknämnden', 'nämnden']);

test.each([
  ['Nämnden har beslutat att rusta bryggorna.', 'Nämnden har beslutat', 'Nämnden beslutar'],
  ['Därför har nämnden godkänt planen.', 'har nämnden godkänt', 'godkänner nämnden'],
  [
    'Parknämnden har därför antagit den.',
    'Parknämnden har därför antagit',
    'Parknämnden antar därför',
  ],
  ['Nämnden avslog ansökan.', 'Nämnden avslog', 'Nämnden avslår'],
])('%s is said as it happens', (sentence, found, now) => {
  expect(saysTaken(told, sentence)).toBe(true);
  expect(told.exec(sentence)?.[0]).toBe(found);
  expect(inPresent(found)).toBe(now);
});

test.each([
  'Nämnden beslutar att rusta bryggorna.',
  'Nämnden har tidigare beslutat om bryggorna.',
  'Nämnden beslutade den 4 mars 2026 att rusta bryggorna.',
  'Fullmäktige har beslutat om budgeten.',
  'Nämndens ordförande har beslutat det.',
])('%s is no decision taken now', (sentence) => {
  expect(saysTaken(told, sentence)).toBe(false);
});
