import { expect, test } from 'vitest';
import { dayOf, today } from '../../../electron/services/context.ts';

test('a day is that of the machine, also around midnight', () => {
  const afterMidnight = new Date(2026, 10, 22, 0, 10);
  const beforeMidnight = new Date(2026, 10, 22, 23, 50);
  expect([dayOf(afterMidnight), dayOf(beforeMidnight)]).toEqual(['2026-11-22', '2026-11-22']);
  expect(today({ now: () => afterMidnight })).toBe('2026-11-22');
});
