import { beforeAll, expect, test } from 'vitest';
import type { Dictionary } from '../../../renderer/spelling/hunspell.ts';
import { ocrRepairs } from '../../../shared/rules/ocr.ts';
import { readSwedish } from '../../support/spelling/read-swedish.ts';

let dictionary: Dictionary;

beforeAll(async () => {
  dictionary = await readSwedish();
});

test('words of the trade are known, compounds too, and misspelt ones are not', () => {
  const known = ['kommunstyrelsen', 'delegationsbeslut', 'medborgarförslag', 'vård- och', 'Åsa'];
  for (const word of known.flatMap((text) => text.split(' '))) {
    expect([word, dictionary.isWord(word.replace(/-$/u, ''))]).toEqual([word, true]);
  }
  for (const word of ['kommunstyrelssen', 'beslutt', 'dverlamnar', 'xqzw']) {
    expect([word, dictionary.isWord(word)]).toEqual([word, false]);
  }
});

test('a misspelt word has what was meant among its suggestions', () => {
  expect(dictionary.suggest('beslutt')).toContain('beslut');
});

test('a word that is added is known from then on', () => {
  expect(dictionary.isWord('Skogsbackavik')).toBe(false);
  dictionary.add('Skogsbackavik');
  expect(dictionary.isWord('Skogsbackavik')).toBe(true);
});

test('letters that OCR has mistaken are put right by words of the dictionary', () => {
  const repairs = (word: string) => ocrRepairs(word, (one) => dictionary.isWord(one));
  expect(repairs('dverlamnar')).toContain('överlämnar');
  expect(repairs('sjdlva')).toContain('själva');
  expect(repairs('f4')[0]).toBe('få');
  expect(repairs('ink&p')).toContain('inköp');
  expect(repairs('Gverlata')).toContain('Överlåta');
  expect(repairs('1dsa')).toContain('läsa');
});
