import type { Locator } from 'playwright-core';
import { textSok } from '../../../renderer/text/sok.ts';
import { expect } from './expect.ts';
import { pageTitle } from './find.ts';
import type { Hand } from './hand.ts';

/** Seeks in the whole register; the first hit is the one that holds the words. Answers it. */
export async function findFirst(hand: Hand, written: string, words: string): Promise<Locator> {
  const { page } = hand;
  await page.keyboard.press('F3');
  await expect(pageTitle(page, textSok.title)).toBeVisible();
  await hand.write(page.getByRole('searchbox'), written);
  const hit = page.getByRole('listbox', { name: textSok.results }).getByRole('option').first();
  await expect(hit, written).toContainText(words);
  return hit;
}
