import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasFittingAvsnitt, standardmall } from '../../../shared/rules/mall.ts';
import {
  justeringsbrott,
  protokollsutdrag,
  utdragsnamn,
} from '../../../shared/rules/protokollsutdrag.ts';
import type { Utdragsunderlag } from '../../../shared/rules/protokollsutdrag.ts';

const mall = standardmall('protokollsutdrag');
const underlag: Utdragsunderlag = {
  ...{ organ: 'Kulturnämnden', sammantradesdag: '2026-11-17', paragraf: 112 },
  ...{ arendemening: 'Fördelning av medel', beslutsstil: 'numrerade_meningar' },
  punkter: [
    { text: 'Byalaget tilldelas 10 000 kr.', delpunkter: [] },
    { text: 'Byalaget ska', delpunkter: ['redovisa i mars', 'svara på frågor'] },
  ],
  belopp: [
    { sokande: 'Byalaget', begartKr: 25_000, beloppKr: 10_000 },
    { sokande: 'Kören', begartKr: 5_000, beloppKr: 0 },
  ],
  mottagare: ['Byalaget', 'Ekonomienheten'],
  ...{ justerad: '2026-11-24', bestyrkare: '' },
};

describe('an extract of minutes', () => {
  test('says whose §, of which day and when it was approved', () => {
    const { rubrik, forbehall, uppgifter } = protokollsutdrag(underlag, mall);
    expect(rubrik).toBe('§\u00a0112 Fördelning av medel');
    expect(forbehall).toBe('');
    expect(uppgifter.map(({ varde }) => varde)).toEqual([
      ...['Kulturnämnden', '17 november 2026', '24 november 2026'],
    ]);
    expect(utdragsnamn(underlag)).toBe('Protokollsutdrag Kulturnämnden 2026-11-17 §\u00a0112');
  });

  test('of what is not approved says so under its title and in its head', () => {
    const { forbehall, uppgifter } = protokollsutdrag({ ...underlag, justerad: null }, mall);
    expect(forbehall).toMatch(/^Paragrafen är inte justerad\./u);
    expect(uppgifter).toContainEqual({ namn: 'Justering', varde: 'Inte justerad' });
  });

  test('has the decision, what was granted with its sum, the recipients and the certificate', () => {
    const { delar } = protokollsutdrag(underlag, mall);
    expect(delar.map(({ typ, rubrik }) => [typ, rubrik])).toEqual([
      ['beslut', 'Beslut'],
      ['belopp', 'Tilldelade medel'],
      ['expediering', 'Expedieras till'],
      ['bestyrkande', 'Rätt utdraget intygar'],
    ]);
    expect(delar[1]).toMatchObject({
      rader: [
        ['Sökande', 'Sökt', 'Tilldelat'],
        ['Byalaget', '25\u00a0000\u00a0kr', '10\u00a0000\u00a0kr'],
        ['Kören', '5\u00a0000\u00a0kr', '0\u00a0kr'],
        ['Summa', '30\u00a0000\u00a0kr', '10\u00a0000\u00a0kr'],
      ],
    });
  });

  test('repeats the points to the letter, whatever they hold', () => {
    const point = fc.record({ text: fc.string(), delpunkter: fc.array(fc.string()) });
    fc.assert(
      fc.property(fc.array(point), (punkter) => {
        const [beslut] = protokollsutdrag({ ...underlag, punkter }, mall).delar;
        expect(beslut).toMatchObject({ typ: 'beslut', punkter });
      }),
    );
  });

  test('leaves out the table where nothing was applied for', () => {
    const { delar } = protokollsutdrag({ ...underlag, belopp: [] }, mall);
    expect(delar.map(({ typ }) => typ)).not.toContain('belopp');
  });

  test('follows the order, the headings and the style of its template', () => {
    const [beslut, sandlista, intyg] = mall.avsnitt;
    if (!beslut || !sandlista || !intyg) throw new Error('three sections');
    const avsnitt = [{ ...sandlista, rubrik: 'Skickas till' }, beslut, intyg];
    const { delar } = protokollsutdrag(underlag, { avsnitt, beslutsstil: 'att_satser' });
    expect(delar[0]).toMatchObject({ typ: 'expediering', rubrik: 'Skickas till' });
    expect(delar[1]).toMatchObject({ typ: 'beslut', stil: 'att_satser' });
  });

  test('is certified by name, or on a line to write on', () => {
    const last = (bestyrkare: string) =>
      protokollsutdrag({ ...underlag, bestyrkare }, mall).delar.at(-1);
    const rows = (name: string) => [
      { ledtext: 'Ort och dag', ifyllt: '' },
      { ledtext: 'Namnteckning', ifyllt: '' },
      { ledtext: 'Namnförtydligande', ifyllt: name },
    ];
    expect(last('')).toMatchObject({ rader: rows('') });
    expect(last('Siv Ek')).toMatchObject({ rader: rows('Siv Ek') });
  });
});

test.each([
  [null, null],
  ['2026-11-16', 'approved_before_meeting'],
  ['2026-11-17', null],
  ['2026-11-30', null],
  ['2026-12-01', 'day_in_future'],
])('a § of 17 November approved on %s breaks %s on the last of the month', (day, rule) => {
  expect(justeringsbrott(day, '2026-11-17', '2026-11-30')).toBe(rule);
});

describe('the sections of a template for extracts', () => {
  const [beslut, sandlista, intyg] = mall.avsnitt;
  const written = { typ: 'bakgrund', rubrik: 'Bakgrund', obligatoriskt: false } as const;
  test.each([
    ['all three', [beslut, sandlista, intyg], true],
    ['no recipients', [intyg, beslut], true],
    ['no decision', [sandlista, intyg], false],
    ['no certificate', [beslut, sandlista], false],
    ['the decision twice', [beslut, beslut, intyg], false],
    ['something written', [beslut, written, intyg], false],
  ])('%s: %#', (_, avsnitt, fits) => {
    const sections = avsnitt.flatMap((one) => (one ? [one] : []));
    expect(hasFittingAvsnitt({ ...mall, avsnitt: sections })).toBe(fits);
    expect(hasFittingAvsnitt({ ...standardmall('yttrande'), avsnitt: sections })).toBe(true);
  });
});
