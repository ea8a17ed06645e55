import type { Page } from 'playwright-core';
import { textCommands } from '../../../renderer/text/sv.ts';
import { expect } from './expect.ts';
import { typeText } from './keyboard.ts';

/** Opens the command palette, ready to write in. */
export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  const window = page.getByRole('dialog', { name: textCommands.paletteTitle });
  await expect(window.getByRole('searchbox')).toBeFocused();
}

/** Runs a command by its words, as somebody does who knows no way to it. */
export async function runInPalette(page: Page, title: string): Promise<void> {
  await openPalette(page);
  await typeText(page, title);
  await expect(page.getByRole('menuitem').first()).toContainText(title);
  await page.keyboard.press('Enter');
}
