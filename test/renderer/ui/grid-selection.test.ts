import { describe, expect, test } from 'vitest';
import {
  allOrNone,
  markedThrough,
  marksAfterKey,
  toggled,
} from '../../../renderer/ui/grid-selection.ts';
import { fittingWidth } from '../../../renderer/ui/column-handle.tsx';

const ids = [10, 20, 30, 40, 50];
const press = (key: string, more = {}) => ({ key, ctrlKey: false, shiftKey: false, ...more });
const after = (
  key: ReturnType<typeof press>,
  marked: number[],
  active: number,
  next: number | null = null,
) => {
  const marks = marksAfterKey(key, { ids, marked: new Set(marked) }, active, next);
  return marks === null ? null : [...marks];
};

describe('keys that mark', () => {
  test('space marks the row one stands on, and takes the mark away', () => {
    expect(after(press(' '), [], 1)).toEqual([20]);
    expect(after(press(' '), [20, 30], 1)).toEqual([30]);
    expect(after(press(' '), [], -1)).toBeNull();
  });

  test('shift and an arrow mark every row on the way', () => {
    expect(after(press('ArrowDown', { shiftKey: true }), [], 1, 2)).toEqual([20, 30]);
    expect(after(press('Home', { shiftKey: true }), [50], 2, 0)).toEqual([50, 10, 20, 30]);
    expect(after(press('ArrowDown'), [10], 1, 2)).toBeNull();
  });

  test('ctrl and A mark all; Esc takes every mark away, once there are some', () => {
    expect(after(press('a', { ctrlKey: true }), [], -1)).toEqual(ids);
    expect(after(press('Escape'), [10], 1)).toEqual([]);
    expect(after(press('Escape'), [], 1)).toBeNull();
    expect(after(press('Enter', { ctrlKey: true }), [10], 1)).toBeNull();
  });
});

test('the box over the boxes marks all, or none when all are', () => {
  expect([...allOrNone({ ids, marked: new Set([10]) })]).toEqual(ids);
  expect([...allOrNone({ ids, marked: new Set(ids) })]).toEqual([]);
});

test('marks change without touching the set they were in', () => {
  const marked = new Set([10]);
  expect([...toggled(marked, 10)]).toEqual([]);
  expect([...markedThrough({ ids, marked }, 3, 2)]).toEqual([10, 30, 40]);
  expect([...marked]).toEqual([10]);
});

test('a column is never drawn thinner or wider than it may be', () => {
  expect([0.2, 7.31, 99].map(fittingWidth)).toEqual([3, 7.25, 40]);
});
