import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHandling } from '../../../shared/checks/handling.ts';
import type { Handlingsunderlag } from '../../../shared/checks/handling.ts';
import { HandlingData } from '../../../shared/domain/handling.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';
import { soundHandling, writtenHandling } from '../handling-arbitraries.ts';

const letter: HandlingData = {
  ...newHandling('in', '2026-01-02'),
  rubrik: 'Brev om vägen',
  motpart: { typ: 'namn', namn: 'Eva Alm' },
};
const marking = {
  lagrum: '26 kap. 1 §',
  datum: '2026-01-02',
  myndighet: 'Nämnden',
  anmarkning: '',
};

function found(changes: Partial<HandlingData>, rest: Partial<Handlingsunderlag> = {}) {
  const underlag = { beteckning: 'KS 2026/1-1', markeringar: [], ...rest };
  return checkHandling({ data: { ...letter, ...changes }, ...underlag }).map(
    ({ id, field, details }) => ({ id, field, ...details }),
  );
}

describe('K01', () => {
  test('a letter with the four data has no fault, and a number that is to be given is none', () => {
    expect(found({})).toEqual([]);
    expect(found({}, { beteckning: null })).toEqual([]);
    expect(found({ motpart: { typ: 'saknas' } })).toEqual([]);
  });

  test('each of the four is told of at its own field', () => {
    expect(found({ inkommenDatum: null })).toEqual([
      { id: 'K01', field: 'inkommenDatum', saknas: 'datum' },
    ]);
    expect(found({}, { beteckning: ' ' })).toEqual([
      { id: 'K01', field: 'beteckning', saknas: 'beteckning' },
    ]);
    expect(found({ motpart: { typ: 'dold', namn: ' ' } })).toEqual([
      { id: 'K01', field: 'motpart', saknas: 'motpart' },
    ]);
    expect(found({ rubrik: ' ' })).toEqual([{ id: 'K01', field: 'rubrik', saknas: 'rubrik' }]);
  });

  test('what the form would store has no stop, and what has one is not stored', () => {
    fc.assert(
      fc.property(fc.oneof(writtenHandling, soundHandling), (data) => {
        const findings = checkHandling({ data, beteckning: null, markeringar: [] });
        const stops = findings.filter(({ severity }) => severity === 'S');
        const isStorable = HandlingData.safeParse(data).success;
        if (isStorable) expect(stops).toEqual([]);
        if (stops.length > 0) expect(isStorable).toBe(false);
      }),
    );
  });
});

test('K02: a marking lacks its provision, day or authority', () => {
  const markeringar = [marking, { ...marking, lagrum: ' ', myndighet: '' }];
  expect(found({ offentlighet: 'delvis' }, { markeringar })).toEqual([
    { id: 'K02', field: 'markeringar.1.lagrum', saknas: 'lagrum' },
    { id: 'K02', field: 'markeringar.1.myndighet', saknas: 'myndighet' },
  ]);
});

test('K03: what is secret by judgement or by a marking is entered in the register', () => {
  const kept = { registreringsform: 'halls_ordnat' } as const;
  expect(found(kept)).toEqual([]);
  expect(found({ ...kept, offentlighet: 'sekretess' })).toEqual([
    { id: 'K03', field: 'registreringsform' },
  ]);
  expect(found(kept, { markeringar: [marking] })).toEqual([
    { id: 'K03', field: 'registreringsform' },
  ]);
  expect(found({ offentlighet: 'sekretess' }, { markeringar: [marking] })).toEqual([]);
});

describe('K04', () => {
  const dold = { typ: 'dold', namn: 'Eva Alm' } as const;

  test('the heading that the public reads names nobody hidden and gives no personnummer', () => {
    expect(found({ motpart: dold, rubrik: 'Brev från Eva Alm' })).toEqual([
      { id: 'K04', field: 'rubrik', namn: 'Eva Alm' },
    ]);
    expect(found({ rubrik: 'Om 20121212-1212' })).toEqual([
      { id: 'K04', field: 'rubrik', personnummer: '20121212-1212' },
    ]);
  });

  test('the public wording is judged where there is one, and the other then is free', () => {
    const rubrik = 'Brev från Eva Alm';
    expect(found({ motpart: dold, rubrik, rubrikOffentlig: 'Brev' })).toEqual([]);
    expect(found({ motpart: dold, rubrik, rubrikOffentlig: rubrik })).toEqual([
      { id: 'K04', field: 'rubrikOffentlig', namn: 'Eva Alm' },
    ]);
  });

  test('a heading that no public list shows is free', () => {
    const named = { motpart: dold, rubrik: 'Brev från Eva Alm' };
    expect(found({ ...named, offentlighet: 'sekretess' })).toEqual([]);
    expect(found({ ...named, registreringsform: 'ringa_betydelse' })).toEqual([]);
    expect(found({ ...named, ...newHandling('intern', '2026-01-02'), ...named })).toEqual([]);
  });
});
