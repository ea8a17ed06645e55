import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualSchedule } from '../../../shared/domain/backup.ts';
import { expiredBackups, isOldBackup } from '../../../shared/rules/backup.ts';
import type { KeptBackup } from '../../../shared/rules/backup.ts';

const backups = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 400 * 24 * 60 }),
      reason: fc.constantFrom('by_hand', 'hourly', 'closing', 'import'),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ minute, reason }, index): KeptBackup => ({
      id: String(index).padStart(3, '0'),
      time: new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString(),
      reason,
    })),
  );
const schedules = fc.record({
  hours: fc.integer({ min: 1, max: 30 }),
  days: fc.integer({ min: 1, max: 30 }),
  months: fc.integer({ min: 1, max: 14 }),
});

const spans = (list: readonly KeptBackup[], length: number) =>
  [...new Set(list.map(({ time }) => time.slice(0, length)))].sort().toReversed();

describe('the schedule', () => {
  test('never removes the newest, nor one made by hand', () => {
    fc.assert(
      fc.property(backups, schedules, (list, schedule) => {
        const gone = expiredBackups(list, schedule);
        expect(gone.filter(({ reason }) => reason === 'by_hand')).toEqual([]);
        const newest = list.toSorted((a, b) => (a.time + a.id < b.time + b.id ? 1 : -1))[0];
        if (newest) expect(gone).not.toContain(newest);
      }),
    );
  });

  test('leaves one of each of the newest hours, days and months that had any', () => {
    fc.assert(
      fc.property(backups, schedules, (list, schedule) => {
        const gone = new Set(expiredBackups(list, schedule));
        const left = list.filter((one) => !gone.has(one));
        const lengths = [
          [13, schedule.hours],
          [10, schedule.days],
          [7, schedule.months],
        ] as const;
        for (const [length, count] of lengths) {
          expect(spans(left, length)).toEqual(
            expect.arrayContaining(spans(list, length).slice(0, count)),
          );
        }
      }),
    );
  });

  test('keeps no more than it says beside those made by hand, and asks for nothing twice', () => {
    fc.assert(
      fc.property(backups, schedules, (list, schedule) => {
        const gone = new Set(expiredBackups(list, schedule));
        const left = list.filter((one) => !gone.has(one));
        const counted = left.filter(({ reason }) => reason !== 'by_hand');
        const { hours, days, months } = schedule;
        expect(counted.length).toBeLessThanOrEqual(hours + days + months);
        expect(expiredBackups(left, schedule)).toEqual([]);
      }),
    );
  });
});

test('a backup is old when a week has gone and something has changed', () => {
  const now = '2026-11-22T12:00:00.000Z';
  expect(isOldBackup('2026-11-20T12:00:00.000Z', now, true)).toBe(false);
  expect(isOldBackup('2026-11-10T12:00:00.000Z', now, true)).toBe(true);
  expect(isOldBackup('2026-11-10T12:00:00.000Z', now, false)).toBe(false);
  expect(isOldBackup(null, now, true)).toBe(true);
  expect(usualSchedule.hours).toBeGreaterThan(0);
});
