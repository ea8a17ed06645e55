import { expect } from './expect.ts';
import type { Locator, Page } from 'playwright-core';
import { openChoice, roleOf, type Hand } from './hand.ts';

/** A hand that clicks, and uses keys only to write. */
export function mouseHand(page: Page): Hand {
  return {
    page,
    press,
    run: (target) => press(target),
    write: async (field, text) => {
      await field.click();
      await page.keyboard.press('Control+A');
      if (text === '') await page.keyboard.press('Delete');
      else await page.keyboard.insertText(text);
    },
    append: async (field, text) => {
      await field.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(text);
    },
    choose: async (field, ...names) => {
      await bringIntoView(field);
      await field.click();
      const list = page.getByRole('listbox').filter({ visible: true }).last();
      const staysOpen = (await list.getAttribute('aria-multiselectable')) === 'true';
      for (const name of names) await openChoice(page, 'option', name).click();
      // Esc would close what is around a list that closes by itself.
      if (staysOpen) await field.press('Escape');
      await expect(field).not.toHaveAttribute('aria-expanded', 'true');
    },
    pick: async (menu, name) => {
      await menu.click();
      await openChoice(page, 'menuitem', name).click();
    },
    selectRow: (grid, words) => grid.getByRole('row').filter({ hasText: words }).click(),
    openRow: (grid, words) => grid.getByRole('row').filter({ hasText: words }).dblclick(),
  };
}

/** An open list closes when the page scrolls: that must be over before it is opened. */
async function bringIntoView(field: Locator): Promise<void> {
  await field.scrollIntoViewIfNeeded();
  await field.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

/** Round and square boxes are drawn over the input that holds them. */
async function press(target: Locator): Promise<void> {
  const isBox = ['radio', 'checkbox'].includes(await roleOf(target));
  await (isBox ? target.locator('xpath=ancestor::label[1]') : target).click();
}
