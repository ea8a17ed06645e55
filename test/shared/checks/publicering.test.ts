import { describe, expect, test } from 'vitest';
import { checkPost, checkNummerserie } from '../../../shared/checks/diarium.ts';
import { checkPublicering } from '../../../shared/checks/publicering.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';

const empty = {
  ...{ rubrik: 'Bidrag', underrubrik: '', myndighetsutovning: false, stangdaDorrar: false },
  ...{ overklagande: 'laglighetsprovning', ordforandeId: '', arendebeskrivning: [] },
  ...{ tidigare: [], handlingar: [], jav: [], forslag: [], yrkanden: [], propositioner: [] },
  ...{ beslut: [], reservationer: [], uttalanden: [], mottagare: [], andringar: [] },
} as unknown as ParagrafData;
const hits = (text: string) =>
  checkPublicering({ ...empty, arendebeskrivning: [text] }).map(({ details }) => [
    ...[details['slag'], details['text']],
  ]);

describe('on the web shouldn’t stand (K66)', () => {
  test.each([
    ['Sökanden 811228-9874 får bidrag.', ['personnummer', '811228-9874']],
    ['Ring 070-123 45 67 om något är oklart.', ['telefon', '070-123 45 67']],
    ['Telefon 08-508 00 00 till kansliet.', ['telefon', '08-508 00 00']],
    [
      'Svar lämnas till ada.ek@granberg.example senast fredag.',
      ['epost', 'ada.ek@granberg.example'],
    ],
  ])('%s', (text, hit) => {
    expect(hits(text)).toEqual([hit]);
  });

  test.each([
    'Nämnden beviljar 1 250 000 kronor för 2026–2027.',
    'Ärendet har diarienummer KS 2026/0123 och behandlades den 2026-11-18.',
    'Fastigheten Granen 7:12, 2 300 kvadratmeter.',
    'Beslutet gäller från och med 0700 till 1600.',
  ])('but may: %s', (text) => {
    expect(hits(text)).toEqual([]);
  });

  test('what is said twice is told once, wherever in the § it stands', () => {
    const paragraf = { ...empty, rubrik: 'Bidrag till 811228-9874' };
    const found = checkPublicering({ ...paragraf, arendebeskrivning: ['811228-9874'] });
    expect(found).toHaveLength(1);
  });
});

test('a gap in a series stops, and names its numbers and year (K06)', () => {
  const luckor = [{ ar: 2026, fran: 4, till: 5 }];
  expect(checkNummerserie({ luckor })).toMatchObject([
    { id: 'K06', severity: 'S', details: { ar: 2026, fran: 4, till: 5 } },
  ]);
  expect(checkNummerserie({ luckor: [{ ar: null, fran: 4, till: 4 }] })[0]?.details).toEqual({
    ...{ fran: 4, till: 4 },
  });
  expect(checkNummerserie({ luckor: [] })).toEqual([]);
});

test('post that has waited too long is told by how much there is (K05)', () => {
  expect(checkPost(3)).toMatchObject([{ id: 'K05', details: { antal: 3 } }]);
  expect(checkPost(0)).toEqual([]);
});
