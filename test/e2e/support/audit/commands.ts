import type { Page } from 'playwright-core';
import { commandIds } from '../../../../renderer/commands/command-ids.ts';
import type { Command } from '../../../../renderer/commands/command.ts';
import { appCommands } from '../../../../renderer/shell/app-commands.ts';
import { expect } from '../expect.ts';
import { typeText } from '../keyboard.ts';
import { openPalette } from '../palette.ts';

/** Every command of the program, but the lock, which needs a register of its own and is tried there. */
export const commands: readonly Command[] = appCommands({
  navigate: () => Promise.resolve(),
  goBack: () => undefined,
}).filter(({ id }) => id !== 'register.las');

/**
 * What somebody at the keyboard notices that a command has done: another page, or a change of it.
 * Nothing in between, when what had the focus is gone and what gets it isn't there.
 */
export async function outcome(page: Page): Promise<string> {
  return page.evaluate(() => {
    const dialog = document.querySelector('[role=dialog] [slot=title], [role=dialog]');
    const pane = document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane');
    const theme = document.documentElement.dataset['theme'];
    const here = dialog === null ? pane : dialog.textContent.slice(0, 20);
    if (dialog === null && document.activeElement === document.body) return '';
    return location.hash.startsWith('#/kontakter/grupper')
      ? `${String(here)} ${String(theme)}`
      : location.hash;
  });
}

/** The command by its own key; nothing for one that has none. */
export async function pressKey(page: Page, { key }: Command): Promise<void> {
  const pressed = key?.replace('Ctrl', 'Control');
  if (pressed !== undefined) await page.keyboard.press(pressed);
}

/** The command by its name in the palette, which has all but itself. */
export async function runByName(page: Page, command: Command): Promise<void> {
  if (command.id === commandIds.palette) return pressKey(page, command);
  await openPalette(page);
  await typeText(page, command.title);
  const found = page.getByRole('menuitem', { name: command.title, exact: true });
  await expect(found).toBeVisible();
  // Others may have the word too, in groups that stand before.
  while ((await found.getAttribute('data-focused')) === null) {
    await page.keyboard.press('ArrowDown');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.palette-overlay')).toHaveCount(0);
}
