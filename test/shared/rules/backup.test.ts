import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualSchedule } from '../../../shared/domain/backup.ts';
import { expiredBackups, isOldBackup, madeBy } from '../../../shared/rules/backup.ts';
import type { KeptBackup } from '../../../shared/rules/backup.ts';

const backups = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 400 * 24 * 60 }),
      reason: fc.constantFrom('by_hand', 'hourly', 'closing', 'import', 'upgrade'),
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

/** After all of them. */
const LATER = '2030-01-01T00:00:00.000Z';

const spans = (list: readonly KeptBackup[], length: number) =>
  [...new Set(list.map(({ time }) => time.slice(0, length)))].sort().toReversed();

describe('the schedule', () => {
  test('never removes the newest, nor one made by hand', () => {
    fc.assert(
      fc.property(backups, schedules, (list, schedule) => {
        const gone = expiredBackups(list, schedule, LATER);
        expect(gone.filter(({ reason }) => reason === 'by_hand')).toEqual([]);
        const newest = list.toSorted((a, b) => (a.time + a.id < b.time + b.id ? 1 : -1))[0];
        if (newest) expect(gone).not.toContain(newest);
      }),
    );
  });

  test('leaves one of each of the newest hours, days and months that had any', () => {
    fc.assert(
      fc.property(backups, schedules, (list, schedule) => {
        const gone = new Set(expiredBackups(list, schedule, LATER));
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

  test('keeps no more than it says beside those made by hand and the last ones before something, and asks for nothing twice', () => {
    fc.assert(
      fc.property(backups, schedules, (list, schedule) => {
        const gone = new Set(expiredBackups(list, schedule, LATER));
        const left = list.filter((one) => !gone.has(one));
        const counted = left.filter(({ reason }) => reason !== 'by_hand');
        const { hours, days, months } = schedule;
        expect(counted.length).toBeLessThanOrEqual(hours + days + months + 2);
        expect(expiredBackups(left, schedule, LATER)).toEqual([]);
      }),
    );
  });
});

test('the last backup before an import and before a new version are kept whatever comes after', () => {
  const at = (minute: string, reason: KeptBackup['reason']) => ({
    ...{ id: minute, time: `2026-11-22T10:${minute}:00.000Z`, reason },
  });
  const list = [at('01', 'upgrade'), at('02', 'upgrade'), at('03', 'import'), at('04', 'closing')];
  const gone = expiredBackups(list, { hours: 1, days: 1, months: 1 }, LATER);
  expect(gone.map(({ id }) => id)).toEqual(['01']);
});

test('backups that a wrong clock dated to days to come take nobody’s place', () => {
  const schedule = { hours: 1, days: 1, months: 1 };
  const made = (time: string) => ({ id: time, time, reason: 'hourly' as const });
  const [wrong, right] = [made('2031-05-01T10:00:00.000Z'), made('2026-11-22T10:00:00.000Z')];
  expect(expiredBackups([wrong, right], schedule, '2026-11-22T10:00:00.000Z')).toEqual([]);
  expect(madeBy([wrong, right], '2026-11-22T10:00:00.000Z')).toEqual([right]);
});

test('a backup is old when a week has gone and something has changed', () => {
  const now = '2026-11-22T12:00:00.000Z';
  expect(isOldBackup('2026-11-20T12:00:00.000Z', now, true)).toBe(false);
  expect(isOldBackup('2026-11-10T12:00:00.000Z', now, true)).toBe(true);
  expect(isOldBackup('2026-11-10T12:00:00.000Z', now, false)).toBe(false);
  expect(isOldBackup(null, now, true)).toBe(true);
  expect(usualSchedule.hours).toBeGreaterThan(0);
});
