import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterWriting, written } from '../../../renderer/lib/after-writing.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('nothing waits while nobody writes', () => {
  const run = vi.fn();
  afterWriting(run);
  expect(run).toHaveBeenCalledTimes(1);
});

test('what comes while somebody writes waits for a rest, and is done once', () => {
  const run = vi.fn();
  written();
  afterWriting(run);
  afterWriting(run);
  vi.advanceTimersByTime(200);
  written();
  vi.advanceTimersByTime(200);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(1);
});

test('whoever never rests still sees what has changed within five seconds', () => {
  const run = vi.fn();
  written();
  afterWriting(run);
  for (let key = 0; key < 60; key += 1) {
    vi.advanceTimersByTime(100);
    written();
  }
  expect(run).toHaveBeenCalledTimes(1);
});
