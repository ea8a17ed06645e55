import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { mentions, sentencesOf, withoutPhrases } from '../../../shared/checks/text.ts';

const split = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test('sentencesOf keeps abbreviations and numbers together', () => {
  expect(split('Enligt bl.a. kap. 5 görs det. Ängen slås!\nDet kostar 1.250 kr')).toEqual([
    'Enligt bl.a. kap. 5 görs det.',
    'Ängen slås!',
    'Det kostar 1.250 kr',
  ]);
  expect(split('  ')).toEqual([]);
});

it('loses no word and says where each sentence stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('A', 'b', '. ', '! ', '\n', 'Ö'), { maxLength: 30 }),
      (parts) => {
        const text = parts.join('');
        const sentences = sentencesOf(text);
        const letters = (words: string) => words.replaceAll(/\s/gu, '');
        expect(letters(sentences.map((one) => one.text).join(''))).toBe(letters(text));
        for (const one of sentences) expect(text.slice(one.start, one.end).trim()).toBe(one.text);
      },
    ),
  );
});

test('mentions whole words only, whatever the case', () => {
  expect(mentions('Det gäller läger\u00a0i år.', 'Läger I år')).toBe(true);
  expect(mentions('Det gäller lägerskola.', 'Läger')).toBe(false);
  expect(mentions('C++ (del 1) pågår', 'C++ (del 1)')).toBe(true);
  expect(mentions('En VR-utbildning [a|b] ges.', 'VR-utbildning [a|b]')).toBe(true);
});

test('withoutPhrases takes the longest first', () => {
  expect(withoutPhrases('Läger och Läger och läsning', ['läger', 'läger och läsning']).trim()).toBe(
    'och',
  );
});
