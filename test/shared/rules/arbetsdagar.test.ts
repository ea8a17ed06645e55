import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../../../shared/domain/kalender.ts';
import { arbetsdagarBetween, isArbetsdag } from '../../../shared/rules/arbetsdagar.ts';
import { isForsenad, lastForsenadDag } from '../../../shared/rules/inkorg.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('nobody works on', () => {
  test.each([
    ['a Saturday', '2026-11-21'],
    ['New Year’s Day', '2027-01-01'],
    ['Epiphany', '2027-01-06'],
    ['Good Friday', '2027-03-26'],
    ['Easter Monday', '2027-03-29'],
    ['Ascension Day', '2027-05-06'],
    ['Easter Monday of another year', '2018-04-02'],
    ['the first of May', '2026-05-01'],
    ['the national day', '2025-06-06'],
    ['Midsummer Eve', '2026-06-19'],
    ['Midsummer Eve at its latest', '2027-06-25'],
    ['Christmas Eve', '2026-12-24'],
    ['New Year’s Eve', '2026-12-31'],
  ])('%s', (_what, dag) => {
    expect(isArbetsdag(dag)).toBe(false);
  });
});

test.each(['2026-11-23', '2026-06-12', '2026-06-26', '2027-03-25', '2026-12-23'])(
  'everybody works on %s',
  (dag) => {
    expect(isArbetsdag(dag)).toBe(true);
  },
);

describe('working days from one day to another', () => {
  test.each([
    [0, '2026-11-20', '2026-11-20'],
    [0, '2026-11-20', '2026-11-22'],
    [1, '2026-11-20', '2026-11-23'],
    [2, '2026-11-20', '2026-11-24'],
    [1, '2026-12-23', '2026-12-28'],
    [0, '2026-11-24', '2026-11-20'],
  ])('are %i from %s to %s', (count, first, last) => {
    expect(arbetsdagarBetween(first, last)).toBe(count);
  });

  test('add up, and are never more than the days', () => {
    fc.assert(
      fc.property(day, fc.nat(200), fc.nat(150), (first, a, b) => {
        const [middle, last] = [addDays(first, a), addDays(first, a + b)];
        const [whole, before, after] = [
          arbetsdagarBetween(first, last),
          arbetsdagarBetween(first, middle),
          arbetsdagarBetween(middle, last),
        ];
        return whole === before + after && whole <= a + b;
      }),
    );
  });
});

describe('what waits is overdue (K05)', () => {
  const post = (inkommenDatum: string) => ({ inkommenDatum, status: 'vantar' }) as const;

  test('when more than one working day has gone', () => {
    // It came on a Friday.
    expect(isForsenad(post('2026-11-20'), '2026-11-23')).toBe(false);
    expect(isForsenad(post('2026-11-20'), '2026-11-24')).toBe(true);
  });

  test('and never when it has been settled', () => {
    expect(isForsenad({ inkommenDatum: '2020-01-01', status: 'dubblett' }, '2026-11-24')).toBe(
      false,
    );
  });

  test('exactly up to the last day that a search asks for', () => {
    fc.assert(
      fc.property(day, (today) => {
        const last = lastForsenadDag(today);
        return (
          isForsenad(post(last), today) &&
          !isForsenad(post(addDays(last, 1)), today) &&
          weekday(last) >= 1
        );
      }),
    );
  });
});
