import { expect, test } from 'vitest';
import { losenfrasstyrka } from '../../../shared/rules/losenfras.ts';

test.each([
  ['', 'kort'],
  ['åttatecken', 'kort'],
  ['aaaaaaaaaaaaaaaaaaaa', 'svag'],
  ['123456789012345', 'svag'],
  ['abcdefghijklmnop', 'svag'],
  ['2026-11-23 2026', 'svag'],
  ['hemligt lösen', 'godtagbar'],
  ['hej hej hej hej hej hej', 'svag'],
  ['gröna äpplen i Tallvik', 'godtagbar'],
  ['fyra gröna äpplen rullar bort', 'stark'],
])('%j är %s', (passphrase, styrka) => {
  expect(losenfrasstyrka(passphrase)).toBe(styrka);
});
