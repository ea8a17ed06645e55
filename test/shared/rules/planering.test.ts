import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SammantradeId } from '../../../shared/domain/id.ts';
import { addDays, daysBetween } from '../../../shared/domain/kalender.ts';
import { PlanData, VANLIGA_REGLER } from '../../../shared/domain/planering.ts';
import type { PlaneringsreglerData } from '../../../shared/domain/planering.ts';
import { isArbetsdag } from '../../../shared/rules/arbetsdagar.ts';
import {
  moveDate,
  followSammantrade,
  suggestPlan,
  sammantradesdagOf,
  chooseJustering,
  chooseSammantrade,
  chooseSistaDag,
} from '../../../shared/rules/planering.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { planFaults } from '../../../shared/rules/planering-faults.ts';
import { assessSammantraden, otherWays } from '../../../shared/rules/planering-sammantraden.ts';

const idOf = (nr: number) => SammantradeId.parse(`01${String(nr).padStart(24, '0')}`);
const meetings = (...days: string[]) => days.map((datum, index) => ({ id: idOf(index), datum }));
const codes = (plan: PlanData, fakta: Planeringsfakta) =>
  planFaults(plan, fakta).map(({ kod }) => kod);
const dayOf = ({ dagar }: PlanData, wanted: string) =>
  dagar.find(({ slag, namn }) => slag === wanted || namn === wanted)?.datum;

const council: PlaneringsreglerData = {
  ...VANLIGA_REGLER,
  inlamningDagar: 10,
  samrad: [
    { typ: 'facklig', namn: 'samverkansgruppen', dagarFore: 14 },
    { typ: 'rad', namn: 'rådet för funktionshinderfrågor', dagarFore: 7 },
  ],
};

describe('an answer due on 31 March 2017, and a board that meets on the 23rd', () => {
  const fakta: Planeringsfakta = {
    idag: '2017-02-20',
    sammantraden: meetings('2017-02-16', '2017-03-23', '2017-04-20'),
    regler: council,
  };
  const plan = suggestPlan('2017-03-31', fakta);

  test('needs immediate approval, since the ordinary one may be as late as 6 April', () => {
    expect(assessSammantraden(fakta, '2017-03-31')).toMatchObject([
      { datum: '2017-02-16', lage: 'passerat' },
      { datum: '2017-03-23', lage: 'omedelbar', justeringSenast: '2017-04-06', forsent: [] },
      { datum: '2017-04-20', lage: 'for_sent' },
    ]);
    expect(sammantradesdagOf(plan, fakta)).toBe('2017-03-23');
    expect(plan.omedelbarJustering).toBe(true);
    expect(planFaults(plan, fakta).filter(({ niva }) => niva !== 'upplysning')).toEqual([]);
    expect(codes(plan, fakta)).toContain('omedelbar_planerad');
    const ordinary = chooseJustering(plan, false, fakta);
    expect(planFaults(ordinary, fakta)[0]).toEqual({
      kod: 'omedelbar_kravs',
      niva: 'fel',
      slag: 'justering',
      namn: '',
      grans: '2017-04-06',
    });
    expect(dayOf(ordinary, 'justering')).toBe('2017-04-06');
    expect(codes(ordinary, fakta)).toContain('expediering_efter_sista_dag');
  });

  test('has the union heard on the 7th and the council on the 16th in time', () => {
    const heard = moveDate(
      moveDate(plan, { slag: 'samrad', namn: 'samverkansgruppen' }, '2017-03-07'),
      { slag: 'samrad', namn: 'rådet för funktionshinderfrågor' },
      '2017-03-16',
    );
    expect(codes(heard, fakta)).toEqual(['omedelbar_planerad', 'samrad_efter_inlamning']);
  });

  test('counts the days back to working days', () => {
    expect(plan.dagar.map(({ slag, datum }) => [slag, datum])).toEqual([
      ['samrad', '2017-03-09'],
      ['samrad', '2017-03-16'],
      ['inlamning', '2017-03-13'],
      ['kallelse', '2017-03-16'],
      ['justering', '2017-03-23'],
      ['expediering', '2017-03-24'],
    ]);
  });

  test('tells of each demand that a moved date breaks', () => {
    const moved = (slag: 'samrad' | 'kallelse' | 'expediering' | 'inlamning', datum: string) =>
      moveDate(plan, { slag, namn: slag === 'samrad' ? 'samverkansgruppen' : '' }, datum);
    expect(codes(moved('samrad', '2017-03-24'), fakta)[0]).toBe('efter_sammantradet');
    expect(codes(moved('samrad', '2017-03-10'), fakta)[0]).toBe('sen');
    expect(codes(moved('kallelse', '2017-03-17'), fakta)[0]).toBe('sen');
    expect(codes(moved('inlamning', '2017-03-11'), fakta)[0]).toBe('ej_arbetsdag');
    expect(codes(moved('inlamning', '2017-02-17'), fakta)).toContain('passerad');
    expect(codes(moved('expediering', '2017-03-22'), fakta)[0]).toBe('expediering_fore_justering');
    expect(codes(moved('expediering', '2017-04-03'), fakta)[0]).toBe('expediering_efter_sista_dag');
    expect(codes(chooseSammantrade(plan, idOf(2), fakta), fakta)[0]).toBe(
      'sammantrade_efter_sista_dag',
    );
    expect(codes({ ...plan, dagar: plan.dagar.slice(1) }, fakta)[0]).toBe('samrad_saknas');
  });

  test('a moved date stays when the meeting is another, until it is let go', () => {
    const key = { slag: 'inlamning', namn: '' } as const;
    const moved = moveDate(plan, key, '2017-03-01');
    const other = chooseSammantrade(moved, idOf(2), fakta);
    expect(dayOf(other, 'inlamning')).toBe('2017-03-01');
    expect(dayOf(other, 'kallelse')).toBe('2017-04-13');
    expect(dayOf(followSammantrade(other, key, fakta), 'inlamning')).toBe('2017-04-10');
  });

  test('a later last day makes ordinary approval safe, and the plan says so', () => {
    const later = chooseSistaDag(plan, '2017-04-06', fakta);
    expect(codes(later, fakta)).toContain('omedelbar_onodig');
    expect(suggestPlan('2017-04-06', fakta).omedelbarJustering).toBe(false);
  });

  test('without a meeting in time there are three ways left', () => {
    const none = { ...fakta, idag: '2017-03-24' };
    expect(suggestPlan('2017-03-31', none)).toMatchObject({ sammantradeId: null, dagar: [] });
    expect(codes(suggestPlan('2017-03-31', none), none)).toEqual(['sammantrade_saknas']);
    expect(otherWays(none, '2017-03-31')).toEqual([
      {
        slag: 'anstand',
        sammantrade: '2017-04-20',
        omedelbart: '2017-04-21',
        ordinarie: '2017-05-05',
      },
      { slag: 'ordforandebeslut', anmals: '2017-04-20' },
      { slag: 'delegation', anmals: '2017-04-20' },
    ]);
    expect(otherWays({ ...none, sammantraden: [] }, '2017-03-31')[0]).toMatchObject({
      sammantrade: null,
      ordinarie: null,
    });
  });
});

test('approval on the weekday after day 14, a Saturday, is told of, not called wrong', () => {
  const fakta = { idag: '2026-01-01', sammantraden: meetings('2026-02-07'), regler: council };
  const plan = suggestPlan('2026-04-01', fakta);
  expect(dayOf(plan, 'justering')).toBe('2026-02-20');
  const on = (datum: string) =>
    planFaults(moveDate(plan, { slag: 'justering', namn: '' }, datum), fakta)[0];
  expect(on('2026-02-23')).toMatchObject({ kod: 'justering_forlangd', grans: '2026-02-21' });
  expect(on('2026-02-24')).toMatchObject({ kod: 'justering_sen', niva: 'fel' });
});

test('a last day on a Saturday is answered on the Friday', () => {
  const fakta = {
    idag: '2026-01-01',
    sammantraden: meetings('2026-02-26'),
    regler: VANLIGA_REGLER,
  };
  const plan = suggestPlan('2026-02-28', fakta);
  expect(dayOf(plan, 'expediering')).toBe('2026-02-27');
  expect(planFaults(plan, fakta)).toMatchObject([
    { kod: 'omedelbar_planerad', grans: '2026-03-12' },
    { kod: 'sista_dag_helg', grans: '2026-02-27' },
  ]);
});

test('a meeting that all can be made ready for comes before one that is safer or later', () => {
  const regler = { ...VANLIGA_REGLER, inlamningDagar: 14 };
  const fakta = { idag: '2026-03-02', regler, sammantraden: meetings('2026-03-10', '2026-03-25') };
  expect(sammantradesdagOf(suggestPlan('2026-03-31', fakta), fakta)).toBe('2026-03-25');
  const two = { ...fakta, sammantraden: meetings('2026-03-18', '2026-03-25', '2026-04-15') };
  expect(sammantradesdagOf(suggestPlan('2026-04-17', two), two)).toBe('2026-03-25');
});

const dag = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));
const regler = fc.record({
  inlamningDagar: fc.integer({ min: 0, max: 90 }),
  kallelseDagar: fc.integer({ min: 0, max: 60 }),
  samrad: fc
    .array(
      fc.record({
        typ: fc.constantFrom('facklig' as const, 'rad' as const),
        namn: fc.constantFrom('samverkansgruppen', 'pensionärsrådet', 'ungdomsrådet'),
        dagarFore: fc.integer({ min: 0, max: 180 }),
      }),
      { maxLength: 3 },
    )
    .map((all) => all.filter(({ namn }, nr) => all.findIndex((one) => one.namn === namn) === nr)),
});
const fakta = fc
  .record({ idag: dag, regler, days: fc.uniqueArray(dag, { maxLength: 12 }) })
  .map(({ days, ...rest }): Planeringsfakta => ({ ...rest, sammantraden: meetings(...days) }));

describe('whatever the calendar', () => {
  test('a suggestion breaks nothing but what has passed already, and can be stored', () => {
    fc.assert(
      fc.property(fakta, dag, (facts, sistaDag) => {
        const plan = suggestPlan(sistaDag, facts);
        expect(PlanData.safeParse(plan).success).toBe(true);
        const wrong = planFaults(plan, facts).filter(({ niva }) => niva === 'fel');
        expect(wrong).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('immediate approval is suggested exactly when 14 days do not fit', () => {
    fc.assert(
      fc.property(fakta, dag, (facts, sistaDag) => {
        const plan = suggestPlan(sistaDag, facts);
        const meeting = sammantradesdagOf(plan, facts);
        if (meeting === null) return;
        expect(plan.omedelbarJustering).toBe(daysBetween(meeting, sistaDag) < 14);
        expect(meeting >= facts.idag && meeting <= sistaDag).toBe(true);
      }),
    );
  });

  test('no meeting is left that would need less than the suggested one', () => {
    fc.assert(
      fc.property(fakta, dag, (facts, sistaDag) => {
        const chosen = suggestPlan(sistaDag, facts).sammantradeId;
        const seen = assessSammantraden(facts, sistaDag);
        const possible = seen.filter(({ lage }) => lage === 'sakert' || lage === 'omedelbar');
        const best = possible.find(({ id }) => id === chosen);
        expect(best === undefined).toBe(possible.length === 0);
        for (const one of possible) {
          expect(one.forsent.length).toBeGreaterThanOrEqual(best?.forsent.length ?? 0);
        }
      }),
    );
  });

  test('what is prepared falls on working days, in time for the meeting', () => {
    fc.assert(
      fc.property(fakta, dag, (facts, sistaDag) => {
        const plan = suggestPlan(sistaDag, facts);
        const meeting = sammantradesdagOf(plan, facts) ?? '9999-12-31';
        for (const { slag, datum } of plan.dagar) {
          if (slag === 'justering' || slag === 'expediering') continue;
          expect(isArbetsdag(datum) && datum <= meeting).toBe(true);
        }
      }),
    );
  });
});
