import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fackord } from '../../../shared/rules/stavning/fackord.ts';
import { movedWords } from '../../../shared/rules/stavning/moved-words.ts';
import {
  createOwnWords,
  isSpeltRight,
  lookups,
  properNames,
  wordsToSpell,
} from '../../../shared/rules/stavning/ord.ts';

const words = (text: string) => wordsToSpell(text).map(({ ord }) => ord);

test.each([
  ['Nämnden beslutar att', ['Nämnden', 'beslutar', 'att']],
  ['SOU 2017:96, Ds 2020:1 och prop. 2021/22:3', ['Ds', 'och', 'prop']],
  ['KS 2026/123 § 7 den 3 maj', ['den', 'maj']],
  ['KS-2026-12 och dnr UTN2026/4', ['och', 'dnr']],
  ['SKR, EU:s och IT-avdelningen', ['och', 'IT-avdelningen']],
  ['skriv till diariet@exempel.se i dag', ['skriv', 'till', 'dag']],
  ['se https://exempel.se/om-oss/stadgarr eller www.exempel.se', ['se', 'eller']],
  ['filen bilaga.pdf och exempel.se', ['filen', 'och']],
  ['t.ex. och bl.a. samt o.s.v.', ['och', 'samt']],
  ['3 b, 4a, a) och b)', ['och']],
  ['och/eller', ['och', 'eller']],
  ['LibreOffice läser', ['läser']],
  ['förskole- och grundskole\u00adverksamhet', ['förskole-', 'och', 'grundskoleverksamhet']],
  ['ekonomi- eller -politik', ['ekonomi-', 'eller', 'politik']],
  ['ra\u0308tt', ['rätt']],
  ['meningen.Nästa', ['meningen', 'Nästa']],
  ['”citat” (parentes) slut.', ['citat', 'parentes', 'slut']],
  ['före\ufffcefter', ['före', 'efter']],
  ['d’Artagnan', ["d'Artagnan"]],
  ['', []],
])('of %j these words are looked at', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word is told where it stands', () => {
  const text = 'Den  förskole- och ra\u0308tt.';
  expect(wordsToSpell(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    ...['Den', 'förskole', 'och', 'ra\u0308tt'],
  ]);
});

const SIGNS = [
  ..."aåBÄéßıİ1٣ ²\n\t\u00a0.,:;-‑–_/\\@'’”()[]§€&<>#".split(''),
  ...[
    '\u00ad',
    '\u0308',
    '\u200b',
    '\u202e',
    '\ufffc',
    '\ufeff',
    '😀',
    '𝒜',
    '\ud800',
    'ﬁ',
    'ي',
    '漢',
  ],
  ...['https://', 'www.', 'mailto:', '.se', 't.ex.', 'EU:s'],
];
const anyText = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 300 });

test('whatever the text, words stand in order, within it, and hold no figures or spaces', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = wordsToSpell(text);
      const ends = [0, ...found.map(({ to }) => to)];
      const wrong = found.filter(
        ({ ord, from, to }, index) =>
          from < (ends[index] ?? 0) || to <= from || to > text.length || /[\s\p{N}]/u.test(ord),
      );
      expect(wrong).toEqual([]);
    }),
  );
});

test('a sentence of plain words is looked at word by word', () => {
  const plain = fc.stringMatching(/^[a-zåäö]{2,12}$/u);
  fc.assert(
    fc.property(fc.array(plain), (sentence) => {
      expect(words(sentence.join(' '))).toEqual(sentence);
    }),
  );
});

test.each([' ', '.', '-', 'a', 'a.', "a'", '@', '/', 'ä:'])(
  'a very long text of %j is looked through in the time of any other',
  { timeout: 20_000 },
  (unit) => {
    expect(wordsToSpell(unit.repeat(500_000)).length).toBeLessThan(2);
  },
);

describe('a word with hyphens', () => {
  const dictionary = new Set(['förskolearbete', 'avdelningen', 'politik', 'tete-a-tete']);
  const isRight = (ord: string) => isSpeltRight(ord, (one) => dictionary.has(one));

  test.each([
    ['förskole-', true],
    ['förskolle-', false],
    ['IT-avdelningen', true],
    ['IT-avdelningenn', false],
    ['e-politik', true],
    ['tete-a-tete', true],
    ['politik', true],
    ['politikk', false],
  ])('%s is right: %s', (ord, expected) => {
    expect(isRight(ord)).toBe(expected);
  });

  test('everything that decides it is among what is looked up', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zå]{1,4}(-[a-zå]{1,4}){0,3}-?$/u), (ord) => {
        const asked = new Set<string>();
        isSpeltRight(ord, (one) => {
          asked.add(one);
          return false;
        });
        expect([...asked].filter((one) => !lookups(ord).includes(one))).toEqual([]);
      }),
    );
  });
});

test('own words count with a capital first and in the genitive, names only as names', () => {
  const knows = createOwnWords(['attsats', 'Skogsbacka', ...fackord]);
  const right = ['attsats', 'Attsats', 'attsatsens', 'Skogsbacka', 'Skogsbackas', 'Dnr', 'Ds'];
  for (const ord of right) expect([ord, knows(ord)]).toEqual([ord, true]);
  for (const ord of ['skogsbacka', 'Skogsbackan', 's'])
    expect([ord, knows(ord)]).toEqual([ord, false]);
});

test('names are the words with a capital that don’t only begin a sentence', () => {
  expect(properNames('Motion om gångväg vid Qvarntorpa och EU:s Norrsjö')).toEqual([
    ...['Qvarntorpa', 'Norrsjö'],
  ]);
});

describe('marked words after a change', () => {
  const before = 'Beslutt om protkoll och väggar';
  const marks = wordsToSpell(before).filter(({ ord }) => ord !== 'om' && ord !== 'och');
  const read = (after: string) =>
    movedWords(marks, before, after).map(({ from, to }) => after.slice(from, to));

  test.each([
    ['Ett beslutt om protkoll och väggar', ['protkoll', 'väggar']],
    ['Beslutt om två protkoll och väggar', ['Beslutt', 'protkoll', 'väggar']],
    ['Beslutt om protokoll och väggar', ['Beslutt', 'väggar']],
    ['Beslutt om protkoll och väggar nu', ['Beslutt', 'protkoll', 'väggar']],
    ['', []],
  ])('in %j stand where they are', (after, expected) => {
    expect(read(after)).toEqual(expected);
  });

  test('are never anything but whole marked words', () => {
    fc.assert(
      fc.property(fc.nat(before.length), fc.nat(8), fc.string({ maxLength: 6 }), (at, cut, put) => {
        const after = before.slice(0, at) + put + before.slice(at + cut);
        for (const { ord, from, to } of movedWords(marks, before, after)) {
          expect(after.slice(from, to)).toBe(ord);
        }
      }),
    );
  });
});
