import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, dayAt, daysOf, xOf } from '../../../renderer/features/planering/axis.ts';
import { longDay, shortDay } from '../../../renderer/features/planering/day-words.ts';
import { movedPlan, nextMeeting } from '../../../renderer/features/planering/moved-plan.ts';
import { planRowsOf } from '../../../renderer/features/planering/plan-rows.ts';
import { textPlanbevakning } from '../../../renderer/text/planering.ts';
import { SammantradeId } from '../../../shared/domain/id.ts';
import { addDays, weekday } from '../../../shared/domain/kalender.ts';
import { Planpunkt, VANLIGA_REGLER } from '../../../shared/domain/planering.ts';
import { suggestPlan, sammantradesdagOf } from '../../../shared/rules/planering.ts';
import { planFaults } from '../../../shared/rules/planering-faults.ts';

const sammantraden = ['2017-02-16', '2017-03-23', '2017-04-20'].map((datum, nr) => ({
  id: SammantradeId.parse(`01${String(nr).padStart(24, '0')}`),
  datum,
}));
const regler = {
  ...VANLIGA_REGLER,
  samrad: [{ typ: 'facklig' as const, namn: 'samverkansgruppen', dagarFore: 14 }],
};
const fakta = { idag: '2017-02-20', sammantraden, regler };
const plan = suggestPlan('2017-03-31', fakta);

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));

describe('the axis', () => {
  test('is whole weeks from a Monday, with room for every day and the words beside it', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 9 }), (days) => {
        const axis = axisOf(days, 200, 700);
        expect(weekday(axis.from)).toBe(1);
        expect(daysOf(axis)).toHaveLength(axis.dayCount);
        expect(axis.dayCount % 7).toBe(0);
        for (const dag of days) {
          expect(xOf(axis, dag)).toBeGreaterThan(200 + 60);
          expect(xOf(axis, dag)).toBeLessThan(900 - 60);
          expect(dayAt(axis, xOf(axis, dag))).toBe(dag);
        }
      }),
    );
  });

  test('gives a day for any place, also outside of it', () => {
    const axis = axisOf(['2026-03-02', '2026-03-20'], 0, 700);
    expect(dayAt(axis, -500)).toBe(axis.from);
    expect(dayAt(axis, 9000)).toBe(daysOf(axis).at(-1));
  });
});

describe('a moved date', () => {
  const on = (slag: Planpunkt, dag: string, namn = '') =>
    movedPlan(plan, { slag, namn }, dag, fakta);

  test('goes where it is put; a meeting to the nearest day the body meets', () => {
    expect(on('kallelse', '2017-03-01').dagar).toContainEqual(
      expect.objectContaining({ slag: 'kallelse', datum: '2017-03-01', egen: true }),
    );
    expect(sammantradesdagOf(on('sammantrade', '2017-04-12'), fakta)).toBe('2017-04-20');
    expect(on('sammantrade', '2017-03-24')).toBe(plan);
    expect(on('sista_dag', '2017-04-07').sistaDag).toBe('2017-04-07');
    expect(nextMeeting('2017-03-23', 1, fakta)).toBe('2017-04-20');
    expect(nextMeeting('2017-03-23', -1, fakta)).toBe('2017-02-16');
    expect(nextMeeting('2017-04-20', 1, fakta)).toBeNull();
  });
});

test('the rows say what is asked of each date, where it lies and whether it holds', () => {
  const faults = planFaults(plan, fakta);
  const rows = planRowsOf({ plan, fakta, faults, isSistaDagFixed: true });
  expect(rows.map(({ label, datum }) => `${datum} ${label}`)).toEqual([
    '2017-03-09 Samverkansgruppen',
    '2017-03-09 Handlingar inlämnade',
    '2017-03-16 Kallelse skickas',
    '2017-03-23 Sammanträde',
    '2017-03-23 Justering',
    '2017-03-24 Svaret skickas',
    '2017-03-31 Svar senast',
  ]);
  expect(rows[0]).toMatchObject({
    krav: 'Minst 14 dagar före, senast torsdag 9 mars 2017',
    lage: '14 dagar före sammanträdet',
    niva: null,
  });
  expect(rows.filter(({ isMovable }) => !isMovable).map(({ slag }) => slag)).toEqual([
    'justering',
    'sista_dag',
  ]);
});

test('days are written short in the picture and long in words', () => {
  expect([shortDay('2017-03-16'), shortDay('2026-12-05'), shortDay('2026-06-03')]).toEqual([
    ...['tors 16 mars', 'lör 5 dec', 'ons 3 juni'],
  ]);
  expect(longDay('2017-03-16')).toBe('torsdag 16 mars 2017');
});

test('every kind of date has its words as a reminder', () => {
  for (const slag of Planpunkt.options) expect(textPlanbevakning[slag]('x')).not.toBe('');
});
