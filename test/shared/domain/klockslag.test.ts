import { expect, test } from 'vitest';
import { formatKlockslag, parseKlockslag } from '../../../shared/domain/klockslag.ts';

test.each([
  ['13.00', '13:00'],
  ['9:05', '09:05'],
  ['1300', '13:00'],
  [' 8 ', '08:00'],
  ['24.00', null],
  ['12.60', null],
  ['kl 13', null],
  ['', null],
])('%s is read as %s', (text, time) => {
  expect(parseKlockslag(text)).toBe(time);
});

test('a time is printed with a full stop', () => {
  expect(formatKlockslag('09:05')).toBe('09.05');
});
