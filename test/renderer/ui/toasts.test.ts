import { expect, test, vi } from 'vitest';
import { createToasts, toastTime } from '../../../renderer/ui/toasts.ts';

test('a message stays eight seconds at least, longer when there is more to read', () => {
  expect(toastTime({ title: '' })).toBe(8_000);
  expect(toastTime({ title: 'Ärendet är avslutat' })).toBeGreaterThan(8_000);
  expect(toastTime({ title: 'x', kind: 'error' })).toBeGreaterThan(toastTime({ title: 'x' }));
});

test('the two latest are shown, the others wait, and closing tells those who look', () => {
  const toasts = createToasts();
  const listener = vi.fn();
  toasts.subscribe(listener);
  for (const title of ['a', 'b', 'c', 'd']) toasts.show({ title });
  expect(toasts.shown().map(({ title }) => title)).toEqual(['c', 'd']);
  toasts.close(toasts.shown()[0]?.id ?? 0);
  expect(toasts.shown().map(({ title }) => title)).toEqual(['b', 'd']);
  expect(listener).toHaveBeenCalledTimes(5);
});

test('an error is not crowded out by what went well', () => {
  const toasts = createToasts();
  toasts.show({ title: 'gick inte', kind: 'error' });
  for (const title of ['a', 'b']) toasts.show({ title });
  expect(toasts.shown().map(({ title }) => title)).toEqual(['gick inte', 'b']);
});
