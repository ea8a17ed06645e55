import { expect, test } from 'vitest';
import { nextPane } from '../../../renderer/shell/panes.ts';

test('panes go round in both directions', () => {
  expect([0, 1, 2].map((pane) => nextPane(pane, 3, 1))).toEqual([1, 2, 0]);
  expect([0, 1, 2].map((pane) => nextPane(pane, 3, -1))).toEqual([2, 0, 1]);
});

test('from nowhere one comes to the first or the last', () => {
  expect(nextPane(-1, 3, 1)).toBe(0);
  expect(nextPane(-1, 3, -1)).toBe(2);
});
