import { expect, test } from 'vitest';
import { idsOfPage, pagesAround, pagesOf } from '../../../renderer/api/row-pages.ts';

const none = { from: 9999, to: -1 };

test('the pages on screen and one more each way, or two the way it is scrolled', () => {
  expect(pagesAround(none, 250, 280, 0)).toEqual({ from: 1, to: 3 });
  expect(pagesAround(none, 190, 210, 0)).toEqual({ from: 0, to: 3 });
  expect(pagesAround(none, 450, 480, 1)).toEqual({ from: 4, to: 6 });
  expect(pagesAround(none, 450, 480, -3)).toEqual({ from: 2, to: 4 });
});

test('pages stay while one more is at hand the way it is scrolled', () => {
  const old = { from: 4, to: 6 };
  expect(pagesAround(old, 520, 550, 1)).toBe(old);
  expect(pagesAround(old, 580, 610, 1)).toEqual({ from: 5, to: 8 });
  expect(pagesAround(old, 440, 470, -1)).toEqual({ from: 2, to: 4 });
});

test('never outside the list', () => {
  expect(pagesAround(none, 0, 30, -1)).toEqual({ from: 0, to: 0 });
  expect(pagesOf({ from: 0, to: 3 }, 150)).toEqual([0, 1]);
  expect(pagesOf({ from: 0, to: 1 }, 21)).toEqual([0]);
  expect(pagesOf({ from: 0, to: 1 }, 0)).toEqual([]);
  expect(pagesOf({ from: 7, to: 9 }, 150)).toEqual([]);
});

test('the last page may be short', () => {
  const ids = Array.from({ length: 150 }, (_, index) => index);
  expect(idsOfPage(ids, 1)).toHaveLength(50);
  expect(idsOfPage(ids, 1)[0]).toBe(100);
});
