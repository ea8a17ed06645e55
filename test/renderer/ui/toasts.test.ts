import { expect, test, vi } from 'vitest';
import { createToasts, toastTime } from '../../../renderer/ui/toasts.ts';

test('a message stays eight seconds at least, longer when there is more to read', () => {
  expect(toastTime({ title: '' })).toBe(8_000);
  expect(toastTime({ title: 'Ärendet är avslutat' })).toBeGreaterThan(8_000);
  expect(toastTime({ title: 'x', kind: 'error' })).toBeGreaterThan(toastTime({ title: 'x' }));
});

test('the three latest are shown, and closing tells those who look', () => {
  const toasts = createToasts();
  const listener = vi.fn();
  toasts.subscribe(listener);
  for (const title of ['a', 'b', 'c', 'd']) toasts.show({ title });
  expect(toasts.shown().map(({ title }) => title)).toEqual(['b', 'c', 'd']);
  toasts.close(toasts.shown()[0]?.id ?? 0);
  expect(toasts.shown().map(({ title }) => title)).toEqual(['c', 'd']);
  expect(listener).toHaveBeenCalledTimes(5);
});
