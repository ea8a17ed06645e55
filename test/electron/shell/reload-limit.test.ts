import { expect, test } from 'vitest';
import { createReloadLimit } from '../../../electron/shell/reload-limit.ts';

/** What is answered when the window dies at these seconds. */
function answers(...seconds: number[]): boolean[] {
  const mayShowAnew = createReloadLimit();
  return seconds.map((second) => mayShowAnew(second * 1000));
}

test('a window that dies is shown anew three times within a minute, then somebody is asked', () => {
  expect(answers(0, 1, 2, 3)).toEqual([true, true, true, false]);
  expect(answers(0, 20, 40, 59.9)).toEqual([true, true, true, false]);
});

test('deaths that lie further apart are never asked about', () => {
  expect(answers(0, 20, 40, 60, 80, 100)).toEqual([true, true, true, true, true, true]);
});

test('after the question it begins anew', () => {
  expect(answers(0, 1, 2, 3, 4, 5, 6, 7)).toEqual([
    ...[true, true, true, false],
    ...[true, true, true, false],
  ]);
});
