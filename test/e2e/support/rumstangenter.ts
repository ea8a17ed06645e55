import type { Page } from 'playwright-core';
import { textMotesrum as text, textParagrafstatus } from '../../../renderer/text/motesrum.ts';
import { expect } from './expect.ts';

const NAMED = /^(?:Enter|Backspace|Arrow\w+|Escape|Control\+\w+)$/;

/** Presses keys of the room one after another; what is longer than a key and no name of one is written. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (/^[åäö]$/.test(key)) await pressSwedish(page, key);
    else if (key.length === 1 || NAMED.test(key)) await page.keyboard.press(key);
    else if (key.length > 20) await page.keyboard.insertText(key);
    else await page.keyboard.type(key);
  }
}

/** The letters that a keyboard of the test's own layout lacks. */
async function pressSwedish(page: Page, key: string): Promise<void> {
  await page.evaluate((letter) => {
    const event = new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, key);
}

/** The § in hand. */
export const paragraf = (page: Page) => page.getByRole('article');
/** Who is there, and who serves for whom. */
export const narvaro = (page: Page) => page.getByRole('complementary', { name: text.narvaro });
/** Everything that was entered is on disk. */
export const saved = (page: Page) => expect(page.locator('.rum-sparat')).toContainText(text.vila);

/** Takes up the next item, which gets this number. */
export async function opensNext(page: Page, nr: number): Promise<void> {
  await press(page, 'n');
  await expect(paragraf(page).getByRole('heading', { level: 2 })).toContainText(`§ ${nr} `);
}

/** The § is decided as is most likely. */
export async function decides(page: Page): Promise<void> {
  await press(page, 'b', 'Enter');
  await expect(paragraf(page)).toContainText(textParagrafstatus.beslutad);
}
