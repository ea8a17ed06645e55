import { describe, expect, test } from 'vitest';
import { nextNumber, serieperiod } from '../../../shared/rules/paragrafserie.ts';

describe('what the numbers of §§ run within', () => {
  test.each([
    ['ar', '2026-12-31', 2026],
    ['ar', '2027-01-01', 2027],
    // Terms of office begin the year after the elections of 2018, 2022 and 2026.
    ['mandatperiod', '2022-12-31', 2019],
    ['mandatperiod', '2023-01-01', 2023],
    ['mandatperiod', '2026-12-31', 2023],
    ['mandatperiod', '2027-01-01', 2027],
    ['mandatperiod', '2018-06-01', 2015],
  ] as const)('%s: %s is in %i', (serie, datum, period) => {
    expect(serieperiod(serie, datum)).toBe(period);
  });

  test('the number after the last one, else the first one, else none', () => {
    expect(nextNumber({ forsta: 7, senaste: 12 })).toBe(13);
    expect(nextNumber({ forsta: 7, senaste: null })).toBe(7);
    expect(nextNumber({ forsta: null, senaste: null })).toBeNull();
  });
});
