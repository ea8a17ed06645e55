import { beforeAll, expect, test } from 'vitest';
import type { Dictionary } from '../../../renderer/spelling/hunspell.ts';
import { ocrRepairs } from '../../../shared/rules/ocr.ts';
import { readSwedish } from '../../support/spelling/read-swedish.ts';

let dictionary: Dictionary;
let [loadedIn, memory] = [0, 0];

beforeAll(async () => {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  dictionary = await readSwedish();
  loadedIn = performance.now() - start;
  memory = (process.memoryUsage.rss() - before) / 1024 ** 2;
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

test('the dictionary is read within its budget', () => {
  console.info(`dictionary: ${loadedIn.toFixed(0)} ms, ${memory.toFixed(0)} MB`);
  expect(loadedIn).toBeLessThan(3000);
});
