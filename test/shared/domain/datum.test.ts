import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  Dag,
  daysBetween,
  formatDag,
  formatManad,
  isoWeek,
  lastDayOfManad,
  Manad,
  parseDay,
  relativDag,
  weekday,
} from '../../../shared/domain/datum.ts';

/** Days as the platform's own calendar gives them, to check our arithmetic against. */
const dag = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Dag', () => {
  it.each(['2026-12-10', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'takes %s',
    (text) => {
      expect(Dag.parse(text)).toBe(text);
    },
  );

  it.each([
    ...['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31'],
    ...['2026-1-1', '20260101', '2026-01-01T00:00', ' 2026-01-01', '0000-01-01', '', 20260101],
  ])('refuses %s', (text) => {
    expect(Dag.safeParse(text).success).toBe(false);
  });
});

test('Manad takes a month and nothing else', () => {
  expect(Manad.parse('2019-02')).toBe('2019-02');
  for (const text of ['2019-13', '2019-00', '2019-2', '2019', '2019-02-01']) {
    expect(Manad.safeParse(text).success).toBe(false);
  }
});

describe('formatting', () => {
  it('writes days and months in words', () => {
    expect(formatDag('2026-12-10')).toBe('10 december 2026');
    expect(formatDag('2027-01-01')).toBe('1 januari 2027');
    expect(formatManad('2019-02')).toBe('februari 2019');
  });

  it('refuses what is not a day', () => {
    expect(() => formatDag('2026-02-30')).toThrow(RangeError);
    expect(() => formatManad('2026-13')).toThrow(RangeError);
  });

  it('is read back as the same day', () => {
    fc.assert(
      fc.property(dag, dag, (day, today) => {
        expect(parseDay(formatDag(day), today)).toBe(day);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('adds days as the platform calendar does', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        const expected = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day, days)).toBe(expected);
        expect(daysBetween(day, expected)).toBe(days);
      }),
    );
  });

  it('knows the days of the week', () => {
    fc.assert(
      fc.property(dag, (day) => {
        expect(weekday(day) % 7).toBe(new Date(day).getUTCDay());
      }),
    );
  });

  test.each([
    ['2026-01-01', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2027-01-30', 2027, 4],
  ])('%s is in week %d/%d', (day, ar, vecka) => {
    expect(isoWeek(day)).toEqual({ ar, vecka });
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });

  it('knows the last day of a month', () => {
    expect(['2019-02', '2024-02', '2026-04', '2026-12'].map(lastDayOfManad)).toEqual([
      ...['2019-02-28', '2024-02-29', '2026-04-30', '2026-12-31'],
    ]);
  });
});

describe('parseDay', () => {
  const today = '2026-12-10';

  test.each([
    ['2027-01-30', '2027-01-30'],
    ['20270130', '2027-01-30'],
    ['270130', '2027-01-30'],
    ['27-01-30', '2027-01-30'],
    ['2027/1/30', '2027-01-30'],
    ['30/1', '2027-01-30'],
    ['30/1 2027', '2027-01-30'],
    ['30/1-27', '2027-01-30'],
    ['30.1.2027', '2027-01-30'],
    ['30.1.', '2027-01-30'],
    ['30 jan', '2027-01-30'],
    ['30 Jan.', '2027-01-30'],
    ['den 30:e januari 2028', '2028-01-30'],
    ['12 sept', '2027-09-12'],
    ['1 dec', '2026-12-01'],
    ['v4', '2027-01-25'],
    ['V. 4', '2027-01-25'],
    ['vecka 4', '2027-01-25'],
    ['v4 fre', '2027-01-29'],
    ['v53 sön', '2027-01-03'],
    ['+14', '2026-12-24'],
    ['+2v', '2026-12-24'],
    ['+ 3 d', '2026-12-13'],
    ['-7', '2026-12-03'],
    ['i dag', '2026-12-10'],
    ['Idag', '2026-12-10'],
    ['i  morgon', '2026-12-11'],
    ['imorgon', '2026-12-11'],
    ['i går', '2026-12-09'],
    ['fredag', '2026-12-11'],
    ['på tors', '2026-12-17'],
    ['lo\u0308rdag', '2026-12-12'],
  ])('reads %j', (text, expected) => {
    expect(parseDay(text, today)).toBe(expected);
  });

  it.each([
    ...['', '31/2', '2026-02-30', '20260230', '32 jan', '0/1', '30 foo', 'v54', 'v0', 'v4 foo'],
    ...['2027', '13', 'constructor', 'toString', '1/2/3/4', '30-1', '29/2', 'fredags', '+1000'],
  ])('refuses %j', (text) => {
    expect(parseDay(text, today)).toBeNull();
  });

  it('takes a day without a year from sixty days back and on', () => {
    expect(parseDay('30/12', '2027-01-07')).toBe('2026-12-30');
    expect(parseDay('1/9', '2026-12-10')).toBe('2027-09-01');
    expect(parseDay('29/2', '2027-12-01')).toBe('2028-02-29');
    expect(parseDay('v53', '2026-12-31')).toBe('2026-12-28');
  });

  it('gives an existing day or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string(), dag, (text, day) => {
        const read = parseDay(text, day);
        if (read !== null) expect(Dag.safeParse(read).success).toBe(true);
      }),
    );
  });

  it('reads every day in the short forms, near today', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -60, max: 300 }), (start, offset) => {
        const day = addDays(start, offset);
        const [, manad, number] = day.split('-').map(Number);
        expect(parseDay(day.replaceAll('-', ''), start)).toBe(day);
        expect(parseDay(`${number}/${manad}`, start)).toBe(day);
      }),
    );
  });
});

test.each([
  ['2026-12-10', { kind: 'i_dag', days: 0 }],
  ['2026-12-11', { kind: 'i_morgon', days: 1 }],
  ['2026-12-09', { kind: 'i_gar', days: 1 }],
  ['2026-12-24', { kind: 'om', days: 14 }],
  ['2026-11-30', { kind: 'sedan', days: 10 }],
])('relativDag of %s', (day, expected) => {
  expect(relativDag(day, '2026-12-10')).toEqual(expected);
});
