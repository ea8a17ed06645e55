import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/datum.ts';
import { ArendeId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { Organtyp } from '../../../shared/domain/organ.ts';
import { Barare, Remissriktning } from '../../../shared/domain/remiss.ts';
import { Remissvarstatus, Standpunkt, Svarsvag } from '../../../shared/domain/remiss.ts';
import { isBesvaradUtifran, isForSent, stopsSvar } from '../../../shared/rules/remissvar.ts';
import type { Svarslage, Svarssteg } from '../../../shared/rules/remissvar.ts';

const today = '2026-11-21';
const arendeId = ArendeId.parse('01ARENDE000000000000000000');
const paperId = TjansteskrivelseId.parse('01PAPPER000000000000000000');
const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days));
const maybe = <T>(value: T) => fc.constantFrom(value, null);

const anyLage: fc.Arbitrary<Svarslage> = fc.record({
  remiss: fc.record({
    riktning: fc.constantFrom(...Remissriktning.options),
    inkommenDatum: fc.option(day),
    svarSenast: fc.option(day),
    anstandTill: fc.option(day),
    arendeId: fc.constant(arendeId),
  }),
  svar: fc.record({
    status: fc.constantFrom(...Remissvarstatus.options),
    arendeId: maybe(arendeId),
    tjansteskrivelseId: maybe(paperId),
    standpunkt: fc.option(fc.constantFrom(...Standpunkt.options)),
    barare: fc.constantFrom(...Barare.options),
    vag: fc.constantFrom(...Svarsvag.options),
  }),
  avsandare: fc.constantFrom(...Organtyp.options),
  sammantradesdag: fc.option(day),
  today: fc.constant(today),
});
const anySteg: fc.Arbitrary<Svarssteg> = fc.record({
  till: fc.constantFrom(...Remissvarstatus.options),
  datum: fc.option(day),
  skal: fc.constantFrom('', ' ', 'Nämnden hann inte'),
});

/** Steps that may be taken, for what must then be true of them. */
const taken = (check: (lage: Svarslage, steg: Svarssteg) => void) =>
  fc.assert(
    fc.property(anyLage, anySteg, (lage, steg) => {
      if (stopsSvar(lage, steg) === null) check(lage, steg);
    }),
    { numRuns: 3000 },
  );

/** Received from the board, in a case with a paper, decided, and due in ten days. */
const decided: Svarslage = {
  remiss: {
    ...{ riktning: 'in', inkommenDatum: '2026-11-01', svarSenast: '2026-12-01' },
    ...{ anstandTill: null, arendeId },
  },
  svar: {
    ...{ status: 'beslutad', arendeId, tjansteskrivelseId: paperId },
    ...{ standpunkt: 'tillstyrker', barare: 'tjansteskrivelse', vag: 'namnd' },
  },
  avsandare: 'ks',
  sammantradesdag: '2026-11-20',
  today,
};
const sent = (known: Partial<Svarssteg> = {}): Svarssteg => ({
  ...{ till: 'besvarad', datum: today, skal: '' },
  ...known,
});

describe('a step that may be taken', () => {
  test('an answer left out says why (KL 6 kap. 12 §)', () => {
    taken((_lage, { till, skal }) => {
      if (till === 'avstar') expect(skal.trim()).not.toBe('');
    });
  });

  test('one that is sent has a standpoint and a day that has been, in time or with a reason', () => {
    taken(({ remiss, svar }, { till, datum, skal }) => {
      if (till !== 'besvarad') return;
      expect(svar.standpunkt).not.toBeNull();
      expect(datum !== null && datum <= today).toBe(true);
      const last = remiss.anstandTill ?? remiss.svarSenast;
      if (last !== null && (datum ?? '') > last) expect(skal.trim()).not.toBe('');
    });
  });

  test('an answer to the council is never decided or sent by delegation (KL 6 kap. 38 §)', () => {
    taken(({ remiss, svar, avsandare }, { till }) => {
      if (isBesvaradUtifran({ remiss, svar })) return;
      if (till === 'beslutad' || till === 'besvarad')
        expect(avsandare === 'kf' && svar.vag === 'delegation').toBe(false);
    });
  });

  test('nothing is decided without a case, nor without the report that carries it', () => {
    taken(({ remiss, svar }, { till }) => {
      if (till !== 'beslutad' || isBesvaradUtifran({ remiss, svar })) return;
      expect(svar.arendeId).not.toBeNull();
      if (svar.barare === 'tjansteskrivelse') expect(svar.tjansteskrivelseId).not.toBeNull();
    });
  });

  test('what was sent goes nowhere', () => {
    taken(({ svar }) => {
      expect(svar.status).not.toBe('besvarad');
    });
  });
});

test('a decided answer is sent on the last day, and the day after with a reason', () => {
  expect(stopsSvar(decided, sent())).toBeNull();
  const due = { ...decided, remiss: { ...decided.remiss, svarSenast: today } };
  expect(stopsSvar(due, sent())).toBeNull();
  const late = { ...decided, remiss: { ...decided.remiss, svarSenast: '2026-11-20' } };
  expect(stopsSvar(late, sent())).toBe('late_without_reason');
  expect(stopsSvar(late, sent({ skal: 'Extra möte behövdes' }))).toBeNull();
  const granted = { ...late, remiss: { ...late.remiss, anstandTill: '2026-12-10' } };
  expect(stopsSvar(granted, sent())).toBeNull();
});

test('a delay counts in place of the last day', () => {
  const remiss = { ...decided.remiss, svarSenast: '2026-11-10', anstandTill: '2026-11-25' };
  expect(isForSent(remiss, '2026-11-25')).toBe(false);
  expect(isForSent(remiss, '2026-11-26')).toBe(true);
  expect(isForSent({ ...remiss, svarSenast: null, anstandTill: null }, '2030-01-01')).toBe(false);
});

test('an answer is not skipped past its decision, nor sent before it was asked for', () => {
  const draft = { ...decided, svar: { ...decided.svar, status: 'utkast' as const } };
  expect(stopsSvar(draft, sent())).toBe('svarssteg_missing');
  expect(stopsSvar(decided, sent({ datum: '2026-10-31' }))).toBe('answered_before_asked');
  expect(stopsSvar(decided, sent({ datum: '2026-11-22' }))).toBe('answer_day_in_future');
});

test('what the body is to decide is not decided before it meets', () => {
  const before: Svarslage = {
    ...decided,
    svar: { ...decided.svar, status: 'namndklar' },
    sammantradesdag: addDays(today, 1),
  };
  const step: Svarssteg = { till: 'beslutad', datum: null, skal: '' };
  expect(stopsSvar(before, step)).toBe('decided_before_meeting');
  expect(stopsSvar({ ...before, sammantradesdag: today }, step)).toBeNull();
  const delegated = { ...before, svar: { ...before.svar, vag: 'delegation' as const } };
  expect(stopsSvar(delegated, step)).toBeNull();
});

test('a body outside the register is only waited for', () => {
  const outside: Svarslage = {
    ...decided,
    remiss: { ...decided.remiss, riktning: 'ut' },
    svar: { ...decided.svar, status: 'mottagen', arendeId: null, tjansteskrivelseId: null },
  };
  expect(stopsSvar(outside, sent())).toBeNull();
  expect(stopsSvar(outside, { till: 'utkast', datum: null, skal: '' })).toBe('svarssteg_missing');
});
