import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../shared/domain/datum.ts';
import { isArbetsdag } from '../../../shared/rules/arbetsdagar.ts';
import { anslagSenast, klagotidSistaDag, nedtagTidigast } from '../../../shared/rules/klockor.ts';
import { justeringSenast } from '../../../shared/rules/planering-dagar.ts';

/** Notices of real minutes: put up, last day of appeal. */
const NOTICES = [
  ['2018-04-03', '2018-04-24'],
  ['2017-09-12', '2017-10-03'],
  // Easter Monday moves it a day.
  ['2011-04-04', '2011-04-26'],
  // A Saturday, and then 1 May on the Monday.
  ['2017-04-08', '2017-05-02'],
  // Christmas Eve, and then the holidays.
  ['2026-12-03', '2026-12-28'],
  // Midsummer Eve.
  ['2026-05-29', '2026-06-22'],
] as const;

describe('the last day of appeal (KL 13 kap. 5 §)', () => {
  test.each(NOTICES)('of a notice of %s is %s', (anslaget, last) => {
    expect(klagotidSistaDag(anslaget)).toBe(last);
    expect(nedtagTidigast(anslaget)).toBe(addDays(last, 1));
  });

  test('is a working day, three weeks on or as little later as can be', () => {
    const days = fc.integer({ min: 0, max: 36_500 }).map((count) => addDays('2000-01-01', count));
    fc.assert(
      fc.property(days, (anslaget) => {
        const last = klagotidSistaDag(anslaget);
        expect(isArbetsdag(last)).toBe(true);
        const moved = daysBetween(addDays(anslaget, 21), last);
        expect(moved).toBeGreaterThanOrEqual(0);
        for (let day = 0; day < moved; day += 1) {
          expect(isArbetsdag(addDays(anslaget, 21 + day))).toBe(false);
        }
      }),
    );
  });
});

describe('a meeting on 23 March 2017', () => {
  test('is approved by 6 April and announced by the 8th', () => {
    expect(justeringSenast('2017-03-23')).toBe('2017-04-06');
    expect(anslagSenast('2017-04-06')).toBe('2017-04-08');
  });
});
