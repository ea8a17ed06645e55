import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDays } from '../../../shared/domain/day-list.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { addDays, MANADSNAMN, VECKODAGSNAMN, weekday } from '../../../shared/domain/kalender.ts';

const today = '2026-02-10';
const daysOf = (text: string) => parseDays(text, today).days;

describe('days are read as people list them', () => {
  test.each<[string, string, string[]]>([
    ['forms mixed', '12 mars, 9/4 och 2026-05-14', ['2026-03-12', '2026-04-09', '2026-05-14']],
    [
      'lines with weekday and time',
      'Torsdag 12 mars kl. 18.00–21.00\nTors. 9 april kl 18',
      ['2026-03-12', '2026-04-09'],
    ],
    [
      'a pasted table',
      'Datum\tTid\tPlats\ntorsdag\t12 mars\t18.00\tRådhuset\n\t9 april\t13:30',
      ['2026-03-12', '2026-04-09'],
    ],
    [
      'a year as heading',
      'Sammanträden\n2027:\n12 mars; 9/4\n2028\n6 januari',
      ['2027-03-12', '2027-04-09', '2028-01-06'],
    ],
    [
      'one month for several days',
      '12 och 26 mars samt 9 april',
      ['2026-03-12', '2026-03-26', '2026-04-09'],
    ],
    ['bullets, week numbers, twice the same', '• v. 11 torsdag 12 mars\n- 12 mars', ['2026-03-12']],
    ['ISO days with spaces only', '2026-03-12 2026-04-09', ['2026-03-12', '2026-04-09']],
    ['years stated', '260312, 12.3.2027', ['2026-03-12', '2027-03-12']],
    ['words only', 'Sammanträdesdagar, torsdag', []],
  ])('%s', (_, text, days) => {
    expect(parseDays(text, today)).toEqual({ days, unread: [] });
  });

  test('what is no day is told, and so is what means a day only beside today', () => {
    expect(parseDays('31 februari, 12 mars, +14, v12, rum 204', today)).toEqual({
      days: ['2026-03-12'],
      unread: ['31 februari', '+14', 'v12', 'rum 204'],
    });
  });
});

const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays(today, days));
const forms: readonly ((dag: string) => string)[] = [
  (dag) => dag,
  (dag) => dag.replaceAll('-', ''),
  (dag) => formatDag(dag),
  (dag) => `${VECKODAGSNAMN[weekday(dag) - 1] ?? ''} ${formatDag(dag)}`,
  (dag) => `${Number(dag.slice(8))} ${(MANADSNAMN[Number(dag.slice(5, 7)) - 1] ?? '').slice(0, 3)}`,
  (dag) => `${Number(dag.slice(8))}/${Number(dag.slice(5, 7))}`,
  (dag) => `${formatDag(dag)} kl. 18.30`,
];

test('any list of days in any written form is read back', () => {
  const written = fc.tuple(day, fc.constantFrom(...forms)).map(([dag, form]) => [dag, form(dag)]);
  const separator = fc.constantFrom(', ', '\n', '; ', ' och ', '\t');
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 15 }), separator, (all, between) => {
      const text = all.map(([, one]) => one).join(between);
      expect(daysOf(text)).toEqual([...new Set(all.map(([dag]) => dag))].sort());
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const dag of daysOf(text)) expect(dag).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }),
  );
});
