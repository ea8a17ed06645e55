import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Arendestatus } from '../../../shared/domain/arende.ts';
import { dayOfHandling, HandlingData, Riktning } from '../../../shared/domain/handling.ts';
import type { Handling } from '../../../shared/domain/handling.ts';
import { stopsCorrection, stopsRegistration } from '../../../shared/rules/handling.ts';
import { newHandling, redirected, withStatus } from '../../../shared/rules/ny-handling.ts';
import { day, soundHandling } from '../handling-arbitraries.ts';

const TODAY = '2026-12-31';
const status = fc.constantFrom(...Arendestatus.options);

function stored(data: HandlingData, changes: Partial<Handling> = {}): Handling {
  return {
    ...data,
    ...{ id: 'h', arendeId: 'a', handlnr: 1, beteckning: 'KS 2026/1-1', ersatterId: null },
    ...{ registreradTid: '', registreradAv: '', version: 1, makulering: null },
    ...changes,
  } as Handling;
}

describe('registration', () => {
  test('what arrives is registered in every case that is not makulerat or arkiverat', () => {
    fc.assert(
      fc.property(soundHandling, status, (data, arendestatus) => {
        fc.pre(data.riktning === 'in');
        const stop = stopsRegistration(data, arendestatus, TODAY);
        const isShut = arendestatus === 'makulerat' || arendestatus === 'arkiverat';
        expect(stop).toEqual(isShut ? { rule: `arende_${arendestatus}`, field: null } : null);
      }),
    );
  });

  test('nothing is a draft in a case that has been settled (TF 2:10)', () => {
    const draft = newHandling('intern', '2026-01-02');
    const stop = { rule: 'draft_in_closed_case', field: 'statusTf' };
    expect(stopsRegistration(draft, 'avslutat', TODAY)).toEqual(stop);
    expect(stopsRegistration(draft, 'overlamnat', TODAY)).toEqual(stop);
    expect(stopsRegistration(draft, 'beslutat', TODAY)).toBeNull();
  });

  test('no day has yet to come', () => {
    fc.assert(
      fc.property(soundHandling, day, (data, today) => {
        const stop = stopsRegistration(data, 'registrerat', today);
        const days = [data.datumHandling, data.inkommenDatum, data.upprattadDatum];
        const isLate = days.some((one) => one !== null && one > today);
        expect(stop?.rule).toBe(isLate ? 'day_in_future' : undefined);
      }),
    );
  });
});

describe('correction', () => {
  const open = { arendestatus: 'registrerat', markerad: false } as const;

  test('what is registered may be stated again as it is, in any case but a makulerat one', () => {
    fc.assert(
      fc.property(soundHandling, status, (data, arendestatus) => {
        const stop = stopsCorrection(stored(data), data, { ...open, arendestatus }, TODAY);
        expect(stop?.rule).toBe(arendestatus === 'makulerat' ? 'arende_makulerat' : undefined);
      }),
    );
  });

  test('only a draft can be a draft', () => {
    fc.assert(
      fc.property(soundHandling, soundHandling, (before, after) => {
        const stop = stopsCorrection(stored(before), after, open, TODAY);
        const isBack = after.statusTf === 'arbetsmaterial' && before.statusTf !== 'arbetsmaterial';
        expect(stop?.rule).toBe(isBack ? 'no_longer_draft' : undefined);
      }),
    );
  });

  test('what is marked is not called public, and what is makulerat stands', () => {
    const data: HandlingData = { ...newHandling('in', '2026-01-02'), offentlighet: 'offentligt' };
    const marked = { ...open, markerad: true };
    expect(stopsCorrection(stored(data), data, marked, TODAY)).toEqual({
      rule: 'still_marked',
      field: 'offentlighet',
    });
    const secret: HandlingData = { ...data, offentlighet: 'delvis' };
    expect(stopsCorrection(stored(data), secret, marked, TODAY)).toBeNull();
    const makulering = { orsak: 'Fel', av: 'Siv', tid: '' };
    expect(stopsCorrection(stored(data, { makulering }), secret, open, TODAY)?.rule).toBe(
      'makulerat',
    );
  });
});

describe('a handling that turns out to go another way', () => {
  test('has the status and the days that the new way asks for, and loses none it may keep', () => {
    fc.assert(
      fc.property(soundHandling, fc.constantFrom(...Riktning.options), (data, riktning) => {
        const turned = { ...data, ...redirected(data, riktning, TODAY) };
        expect(turned.riktning).toBe(riktning);
        expect(dayOfHandling(turned)).not.toBe('');
        const unnamed = turned.motpart.typ !== 'saknas' && turned.motpart.namn === '';
        if (!unnamed) expect(HandlingData.safeParse(turned).error?.issues).toBeUndefined();
        if (data.datumHandling !== null) expect(turned.datumHandling).toBe(data.datumHandling);
      }),
    );
  });

  test('keeps its day when it is turned back', () => {
    fc.assert(
      fc.property(soundHandling, (data) => {
        fc.pre(data.riktning === 'in');
        const out = { ...data, ...redirected(data, 'ut', TODAY) };
        expect({ ...out, ...redirected(out, 'in', TODAY) }).toEqual(data);
      }),
    );
  });

  test('is drawn up the day it came in when it is a draft no longer', () => {
    const letter = newHandling('in', '2026-03-01');
    expect(redirected(letter, 'intern', TODAY, false)).toMatchObject({
      ...{ statusTf: 'upprattad', upprattadDatum: '2026-03-01', datumHandling: null },
    });
  });

  test('is asked for no sender while it stays in the house', () => {
    const letter = newHandling('in', TODAY);
    const internal = redirected(letter, 'intern', TODAY);
    expect(internal.motpart).toEqual({ typ: 'saknas' });
    expect(redirected({ ...letter, ...internal }, 'in', TODAY).motpart).toEqual({
      typ: 'namn',
      namn: '',
    });
    const named = { ...letter, motpart: { typ: 'namn', namn: 'Eva' } as const };
    expect(redirected(named, 'intern', TODAY).motpart).toEqual(named.motpart);
  });

  test('a draft that is drawn up gets a day, and one that is not has none', () => {
    const draft = newHandling('intern', '2026-01-02');
    const drawn = withStatus(draft, 'upprattad', TODAY);
    expect(drawn).toEqual({
      statusTf: 'upprattad',
      datumHandling: '2026-01-02',
      upprattadDatum: TODAY,
    });
    expect(withStatus(drawn, 'arbetsmaterial', TODAY)).toEqual({
      statusTf: 'arbetsmaterial',
      datumHandling: '2026-01-02',
      upprattadDatum: null,
    });
  });
});
