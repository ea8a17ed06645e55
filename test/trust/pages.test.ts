import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesOf, readResults } from './pages.ts';
import { scenarios } from './scenarios.ts';
import { isHeld } from './table.ts';

/** Tables are laid out afterwards. */
const bare = (text: string) => text.replaceAll(/ {2,}/gu, ' ').replaceAll(/-{2,}/gu, '--');

test('every scenario has been run for the pages, and what it tried held', () => {
  const results = readResults();
  expect(Object.keys(results).sort()).toEqual(scenarios.map(({ name }) => name).sort());
  const rows = Object.values(results).flatMap((part) => part.rows);
  expect(rows.filter((row) => !isHeld(row))).toEqual([]);
});

test('the tables in the pages are those of the results', () => {
  for (const [page, text] of Object.entries(pagesOf(readResults()))) {
    expect(bare(readFileSync(page, 'utf8'))).toBe(bare(text));
  }
});
