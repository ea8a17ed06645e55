import { expect, test } from 'vitest';
import { ovrigaPunkter, punktnummerFran } from '../../../shared/rules/rum-yrkande.ts';

test.each([
  ['2', [2]],
  ['1, 3-4', [1, 3, 4]],
  ['4 1 1', [1, 4]],
  ['2–3;5', [2, 3, 5]],
  ['6', []],
  ['0', []],
  ['3-2', []],
  ['ett', []],
  ['', []],
])('points of a proposal of five, as written: %s', (text, expected) => {
  expect(punktnummerFran(text, 5)).toEqual(expected);
});

test('the other points are those that were not named', () => {
  const punkter = ['a', 'b', 'c'].map((text) => ({ text, stycken: [] }));
  expect(ovrigaPunkter({ punkter }, [2])).toEqual([1, 3]);
});
