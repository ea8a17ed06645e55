import { describe, expect, test } from 'vitest';
import {
  columnTemplate,
  fittingColumns,
  neededWidth,
  nextSort,
} from '../../../renderer/ui/grid-columns.ts';
import type { GridColumn } from '../../../renderer/ui/grid-columns.ts';
import { rowAfterKey } from '../../../renderer/ui/grid-keys.ts';

function column(id: string, width: number, rest: Partial<GridColumn<string>> = {}) {
  return { id, title: id, width, cell: (row: string) => row, ...rest };
}

const columns = [
  column('dnr', 7),
  column('rubrik', 13, { grows: true }),
  column('vem', 8, { priority: 2 }),
  column('inkom', 6, { priority: 1 }),
];
const ids = (width: number) => fittingColumns(columns, width).map(({ id }) => id);

describe('columns', () => {
  test('all stay while there is room', () => {
    expect(ids(neededWidth(columns))).toEqual(['dnr', 'rubrik', 'vem', 'inkom']);
  });

  test('those of lowest priority leave first, those without never', () => {
    expect(ids(neededWidth(columns) - 0.1)).toEqual(['dnr', 'rubrik', 'vem']);
    expect(ids(25)).toEqual(['dnr', 'rubrik']);
    expect(ids(5)).toEqual(['dnr', 'rubrik']);
  });

  test('one column takes the free width', () => {
    expect(columnTemplate(columns)).toBe('7rem minmax(13rem, 1fr) 8rem 6rem');
  });
});

test('a head sorts up first, then down; another head begins anew', () => {
  const up = nextSort(undefined, 'dnr');
  expect(up).toEqual({ by: 'dnr', descending: false });
  expect(nextSort(up, 'dnr')).toEqual({ by: 'dnr', descending: true });
  expect(nextSort(nextSort(up, 'dnr'), 'inkom')).toEqual({ by: 'inkom', descending: false });
});

describe('keys', () => {
  const place = { active: 50, count: 100, page: 20 };

  test.for([
    ['ArrowDown', 51],
    ['ArrowUp', 49],
    ['PageDown', 70],
    ['PageUp', 30],
    ['Home', 0],
    ['End', 99],
  ] as const)('%s leads to row %d', ([key, row]) => {
    expect(rowAfterKey(key, place)).toBe(row);
  });

  test('stop at the ends, and other keys are left alone', () => {
    expect(rowAfterKey('ArrowUp', { ...place, active: 0 })).toBe(0);
    expect(rowAfterKey('PageDown', { ...place, active: 95 })).toBe(99);
    expect(rowAfterKey('ArrowDown', { active: -1, count: 0, page: 20 })).toBeNull();
    expect(rowAfterKey('a', place)).toBeNull();
  });
});
