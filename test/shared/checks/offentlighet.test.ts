import { describe, expect, test } from 'vitest';
import {
  checkOffentligLydelse,
  doldaNamnInArende,
  personnummerInArende,
} from '../../../shared/checks/offentlighet.ts';
import { offentligHandling, offentligArende } from '../support-offentligt.ts';

const lydelse = (text: string) => [{ field: 'arendemeningOffentlig', text }];

describe('K04', () => {
  test.each([
    ['Ansökan från 811228-9874 om bidrag', [], [{ personnummer: '811228-9874' }]],
    ['Klagomål från Anna Berg', ['Anna Berg'], [{ namn: 'Anna Berg' }]],
    ['Klagomål, BERG, ANNA', ['Anna Berg'], [{ namn: 'Anna Berg' }]],
    ['Klagomål av Berg Anna Maria', ['Anna Maria Berg'], [{ namn: 'Anna Maria Berg' }]],
    ['Anna Bergs överklagande', ['Anna Berg'], [{ namn: 'Anna Berg' }]],
    ['Mejl från anna.berg@exempel.invalid', ['Anna Berg'], [{ namn: 'Anna Berg' }]],
    ['Anna\u00ad-\nB\u200berg (Berg,Anna)', ['Anna Berg'], [{ namn: 'Anna Berg' }]],
    ['Ansökan 811228-9874, Bo', ['Bo'], [{ personnummer: '811228-9874' }, { namn: 'Bo' }]],
  ])('in %j', (text, names, details) => {
    expect(checkOffentligLydelse(lydelse(text), names)).toEqual(
      details.map((detail) => ({
        ...{ id: 'K04', severity: 'V', gate: 'D', field: 'arendemeningOffentlig' },
        details: detail,
      })),
    );
  });

  test.each([
    ['Klagomål på skolskjuts', ['Anna Berg']],
    // A surname that is a word of its own names nobody.
    ['Nytt tak på Berg skola', ['Anna Berg']],
    ['Bobergs förskola', ['Bo']],
    ['Klagomål', ['', ' ']],
  ])('nothing in %j', (text, names) => {
    expect(checkOffentligLydelse(lydelse(text), names)).toEqual([]);
  });
});

describe('places in a public list', () => {
  const arende = offentligArende({
    arendemening: 'Ansökan 811228-9874',
    ursprungRef: 'från Anna Berg',
    handlingar: [
      offentligHandling({ rubrik: 'Bilaga 19121212-1212 och 811228-9874' }),
      offentligHandling({ beteckning: 'KS 2026/1-2', motpart: '701063-2391', rubrik: 'Anna Berg' }),
    ],
  });
  const place = { arendeId: arende.id, diarienummer: 'KS 2026/1' };

  test('every personnummer, with its field', () => {
    const of = (beteckning: string | null, falt: string, text: string) => ({
      ...{ slag: 'personnummer', ...place, falt, text },
      handling: beteckning === null ? null : { id: offentligHandling().id, beteckning },
    });
    expect(personnummerInArende(arende)).toEqual([
      of(null, 'arendemening', '811228-9874'),
      of('KS 2026/1-1', 'rubrik', '19121212-1212'),
      of('KS 2026/1-1', 'rubrik', '811228-9874'),
      of('KS 2026/1-2', 'motpart', '701063-2391'),
    ]);
  });

  test('every name that is hidden in the case', () => {
    expect(doldaNamnInArende(arende, ['Anna Berg', 'Cilla Dahl'])).toMatchObject([
      { slag: 'dolt_namn', handling: null, falt: 'ursprungRef', text: 'Anna Berg' },
      {
        slag: 'dolt_namn',
        handling: { beteckning: 'KS 2026/1-2' },
        falt: 'rubrik',
        text: 'Anna Berg',
      },
    ]);
  });
});
