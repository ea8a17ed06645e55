import { expect, test } from 'vitest';
import { idsOfPage, pagesAround } from '../../../renderer/api/row-pages.ts';

test('the pages on screen and one more each way', () => {
  expect(pagesAround(250, 280, 100_000)).toEqual([1, 2, 3]);
  expect(pagesAround(190, 210, 100_000)).toEqual([0, 1, 2, 3]);
});

test('never outside the list', () => {
  expect(pagesAround(0, 30, 100_000)).toEqual([0, 1]);
  expect(pagesAround(0, 20, 21)).toEqual([0]);
  expect(pagesAround(0, 0, 0)).toEqual([]);
});

test('the last page may be short', () => {
  const ids = Array.from({ length: 150 }, (_, index) => index);
  expect(idsOfPage(ids, 1)).toHaveLength(50);
  expect(idsOfPage(ids, 1)[0]).toBe(100);
});
