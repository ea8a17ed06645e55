import { expect, test } from 'vitest';
import { foldedSwedish, matchesWords, matchScore } from '../../../renderer/lib/matching.ts';

test('å, ä and ö are letters of their own; other accents are not', () => {
  expect(foldedSwedish('ÅÄÖ Éü Šimić')).toBe('åäö eu simic');
  expect(matchesWords('Örjan Sköld', 'sköld')).toBe(true);
  expect(matchesWords('Örjan Sköld', 'skold')).toBe(false);
  expect(matchesWords('Zoran Šimić', 'simic')).toBe(true);
});

test('a letter written in two parts is the same letter', () => {
  expect(matchesWords('O\u0308rjan', 'ör')).toBe(true);
});

test('every word must be there, in any order', () => {
  expect(matchesWords('Åsa Lindqvist', 'lind å')).toBe(true);
  expect(matchesWords('Åsa Lindqvist', 'lind ö')).toBe(false);
  expect(matchesWords('Åsa Lindqvist', '  ')).toBe(true);
});

test('beginnings score over words, words over letters without dots', () => {
  const scores = ['mörkt tema', 'mörkt', 'tema', 'morkt', 'ljust'].map((query) =>
    matchScore('Mörkt tema', query),
  );
  expect(scores).toEqual([3, 2, 1, 0.5, 0]);
});
