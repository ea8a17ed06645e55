import { expect } from './expect.ts';
import type { Locator, Page } from 'playwright-core';
import { openChoice, roleOf, type Hand } from './hand.ts';

/** More than any page needs; an element that is not reached by then is not reached by keyboard. */
const MOST_STEPS = 200;

/** As many keys as tell whether a field takes letters, spaces and signs as text. */
const KEYS = 6;

/** Members of a group that is one stop for Tab; arrows move within it. */
const GROUPS: Readonly<Partial<Record<string, string>>> = {
  radio: 'radiogroup',
  tab: 'tablist',
};

/** A hand with nothing but keys: it never points, and never puts the focus anywhere by itself. */
export function keyboardHand(page: Page): Hand {
  const press = async (target: Locator): Promise<void> => {
    await expect(target).toBeEnabled();
    const role = await roleOf(target);
    const group = GROUPS[role];
    if (group !== undefined) return arrowIn(page, target, group);
    await tabTo(page, target);
    await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
  };
  return {
    page,
    press,
    run: async (target, key) => {
      await expect(target).toBeEnabled();
      await page.keyboard.press(key);
    },
    write: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('Control+A');
      if (text === '') await page.keyboard.press('Delete');
      else await typeText(page, text);
    },
    append: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('Control+End');
      await typeText(page, text);
    },
    choose: async (field, ...names) => {
      await tabTo(page, field);
      await chooseOpen(page, field, names);
    },
    pick: async (menu, name) => {
      await press(menu);
      await expect(page.locator('[role=menu]:focus-within')).toBeVisible();
      await arrowTo(page, openChoice(page, 'menuitem', name));
      await page.keyboard.press('Enter');
    },
    selectRow: (grid, words) => rowTo(page, grid, words),
    openRow: async (grid, words) => {
      await rowTo(page, grid, words);
      await page.keyboard.press('Enter');
    },
  };
}

/** Writes where the focus is: the beginning key by key, what is left of a longer text in one go. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, KEYS));
  if (text.length > KEYS) await page.keyboard.insertText(text.slice(KEYS));
}

/** Moves with Tab or Shift+Tab, whichever way the element lies, until it has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  // A list that opens on the way hides the rest of the page from locators by role.
  let element = await target.elementHandle();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const way = await element.evaluate(wayTo);
    if (way === 'here') return;
    if (way === 'gone') element = await target.elementHandle();
    else await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}

/** Runs in the page, which may have put another element in the place of the target. */
function wayTo(target: Element): 'here' | 'back' | 'on' | 'gone' {
  if (!target.isConnected) return 'gone';
  const active = document.activeElement ?? document.body;
  if (target.contains(active)) return 'here';
  const isBefore = active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBefore !== 0 && !target.contains(active) ? 'back' : 'on';
}

async function rowTo(page: Page, grid: Locator, words: string): Promise<void> {
  await tabTo(page, grid);
  await page.keyboard.press('Home');
  await arrowTo(page, grid.getByRole('row').filter({ hasText: words }));
}

async function arrowTo(
  page: Page,
  target: Locator,
  step: () => Promise<void> = () => page.keyboard.press('ArrowDown'),
): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await target.evaluate(isActive)) return;
    await step();
  }
  throw new Error(`Arrows never reach ${target.toString()}`);
}

/** Runs in the page. A list may keep the focus in its field and point at the choice from there. */
function isActive(target: Element): boolean {
  const active = document.activeElement;
  return (
    target === active ||
    (target.id !== '' && active?.getAttribute('aria-activedescendant') === target.id)
  );
}

/** Goes to a group and along it, one member at a time: each is chosen as it is reached. */
async function arrowIn(page: Page, target: Locator, group: string): Promise<void> {
  await tabTo(page, target.locator(`xpath=ancestor::*[@role="${group}"][1]`));
  await arrowTo(page, target, async () => {
    await page.keyboard.press('ArrowRight');
    if (group !== 'tablist') return;
    await expect(page.locator('[role=tab]:focus')).toHaveAttribute('aria-selected', 'true');
  });
  if (group === 'radiogroup') await page.keyboard.press('Space');
}

/** A field to write in is narrowed first; a button opens its list. */
async function chooseOpen(page: Page, field: Locator, names: readonly string[]): Promise<void> {
  const isCombo = (await roleOf(field)) === 'combobox';
  if (!isCombo) {
    await page.keyboard.press('Enter');
    await expect(page.locator('[role=listbox]:focus-within')).toBeVisible();
    await page.keyboard.press('Home');
  }
  for (const name of names) {
    if (isCombo) {
      await page.keyboard.press('Control+A');
      await typeText(page, name);
    }
    await arrowTo(page, openChoice(page, 'option', name));
    await page.keyboard.press('Enter');
  }
  // Esc would close what is around a list that closes by itself at the same moment.
  if ((await field.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Tab');
  await expect(field).not.toHaveAttribute('aria-expanded', 'true');
  // A list that closes gives the focus back a moment later; a key before that goes nowhere.
  if (!isCombo) await expect(field).toBeFocused();
}
