import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArendeId } from '../../../shared/domain/id.ts';
import {
  andelITid,
  arendetal,
  perKlass,
  perManad,
  punktlighet,
  tidsatgang,
} from '../../../shared/rules/statistik.ts';
import { punktlighetsstaplar, tidsstaplar } from '../../../shared/rules/statistikdiagram.ts';
import { dagarOrd, gruppOrd } from '../../../shared/rules/statistikord.ts';

const arende = { typ: 'arende', id: ArendeId.parse('01ARENDE0000000000000000AA') } as const;
const frist = (senast: string, skedde: string | null) => ({
  ...{ vad: 'KS 2026/1', senast, skedde, plats: arende },
});
const grupp = (manad: string, klass: string, dagar: number, antal = 1) => ({
  ...{ manad, klass, dagar, antal },
});

const handelser = {
  inkomna: [grupp('2026-01', '1.1', 0, 3), grupp('2026-03', '1.2', 0)],
  beslutade: [grupp('2026-03', '1.1', 40, 2)],
  avslutade: [grupp('2026-03', '', 60)],
};

describe('cases', () => {
  test('are counted over all months and classes', () => {
    expect(arendetal(handelser)).toEqual({ inkomna: 4, beslutade: 2, avslutade: 1 });
  });

  test('are told month by month, empty months too, over a new year', () => {
    const none = { inkomna: 0, beslutade: 0, avslutade: 0 };
    expect(perManad(handelser, '2025-12-15', '2026-03-01')).toEqual([
      { manad: '2025-12', ...none },
      { manad: '2026-01', ...none, inkomna: 3 },
      { manad: '2026-02', ...none },
      { manad: '2026-03', inkomna: 1, beslutade: 2, avslutade: 1 },
    ]);
  });

  test('are told class by class, the largest first', () => {
    expect(perKlass(handelser).map(({ klass, mediandagar }) => [klass, mediandagar])).toEqual([
      ...[['1.1', 40] as const, ['1.2', null] as const, ['', null] as const],
    ]);
  });
});

describe('how long it took', () => {
  const days = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
  const groupsOf = (list: readonly number[]) => list.map((dagar) => grupp('2026-01', '', dagar));

  test.each([
    [[5], 5, 5],
    [[1, 2], 1.5, 2],
    [[1, 2, 3], 2, 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9.5],
  ])('of %j has its middle and its ninth tenth', (list, median, nionde) => {
    expect(tidsatgang(groupsOf(list))).toMatchObject({ antal: list.length, median, nionde });
  });

  test('of nothing is nothing', () => {
    const { antal, median, grupper } = tidsatgang([]);
    expect([antal, median, grupper.every((one) => one.antal === 0)]).toEqual([0, null, true]);
  });

  test('each case is in one group of days, whatever the cases are', () => {
    fc.assert(
      fc.property(days, (list) => {
        const { antal, grupper, median, nionde } = tidsatgang(groupsOf(list));
        expect(grupper.reduce((sum, one) => sum + one.antal, 0)).toBe(list.length);
        expect(antal).toBe(list.length);
        expect(list.filter((one) => one <= (median ?? -1)).length * 2).toBeGreaterThanOrEqual(
          antal,
        );
        expect(list.filter((one) => one <= (nionde ?? -1)).length * 10).toBeGreaterThanOrEqual(
          antal * 9,
        );
      }),
    );
  });

  test('limits belong to the group that ends with them', () => {
    const { grupper } = tidsatgang(groupsOf([0, 7, 8, 30, 31, 365, 366]));
    expect(grupper.map(({ antal }) => antal)).toEqual([2, 2, 1, 0, 1, 1]);
    const widths = tidsstaplar({ grupper }).map(([one]) => one?.width);
    expect(widths).toEqual([100, 100, 50, 0, 50, 50]);
  });

  test('groups are worded with both their ends', () => {
    const tid = tidsatgang([]);
    expect([0, 1, 5].map((index) => gruppOrd(tid, index))).toEqual([
      ...['Högst 7 dagar', '8–30 dagar', 'Mer än 365 dagar'],
    ]);
    expect([1, 10.5].map(dagarOrd)).toEqual(['1 dag', '10,5 dagar']);
  });
});

describe('in time', () => {
  const idag = '2026-11-20';

  test.each([
    ['done on its last day', frist('2026-11-10', '2026-11-10'), { iTid: 1, sena: 0, ogjorda: 0 }],
    ['done the day after', frist('2026-11-10', '2026-11-11'), { iTid: 0, sena: 1, ogjorda: 0 }],
    ['not done, and late', frist('2026-11-19', null), { iTid: 0, sena: 0, ogjorda: 1 }],
    ['not done on its last day', frist('2026-11-20', null), { iTid: 0, sena: 0, ogjorda: 0 }],
    ['still to come', frist('2026-12-01', null), { iTid: 0, sena: 0, ogjorda: 0 }],
  ])('%s', (_what, one, expected) => {
    const told = punktlighet([one], idag);
    expect(told).toMatchObject(expected);
    expect(told.forseningar).toHaveLength(expected.sena + expected.ogjorda);
  });

  test('a hundred delays are listed, and all of them are counted', () => {
    const many = Array.from({ length: 150 }, () => frist('2026-01-01', '2026-02-01'));
    const told = punktlighet(many, idag);
    expect([told.sena, told.forseningar.length]).toEqual([150, 100]);
  });

  test('only all of them is a hundred per cent', () => {
    const of = (iTid: number, sena: number) => ({ iTid, sena, ogjorda: 0, forseningar: [] });
    expect([of(0, 0), of(999, 1), of(5, 0)].map(andelITid)).toEqual([null, 99, 100]);
    expect(punktlighetsstaplar(of(3, 1))).toEqual([
      ...[
        { start: 0, width: 75 },
        { start: 75, width: 25 },
        { start: 100, width: 0 },
      ],
    ]);
    expect(punktlighetsstaplar(of(0, 0)).map(({ width }) => width)).toEqual([0, 0, 0]);
  });
});
