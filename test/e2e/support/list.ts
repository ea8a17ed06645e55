import type { Locator } from 'playwright-core';
import { expect } from './expect.ts';
import type { Hand } from './hand.ts';

/** The rows of a list, without its head. */
export function rowsOf(grid: Locator): Locator {
  return grid.getByRole('row').filter({ has: grid.page().getByRole('gridcell') });
}

/**
 * Narrows a list by words that stand in every row that is to be left, and waits until no other
 * row is: whoever presses a row before that may miss it.
 */
export async function narrow(
  hand: Hand,
  filter: Locator,
  grid: Locator,
  words: string,
): Promise<void> {
  await hand.write(filter, words);
  const rows = rowsOf(grid);
  await expect(rows.filter({ hasNotText: words })).toHaveCount(0);
  await expect(rows.first()).toContainText(words);
}
