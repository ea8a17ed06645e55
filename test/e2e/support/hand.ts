import type { Locator, Page } from 'playwright-core';

/**
 * The person at the program, with a mouse or with the keyboard alone. What is done is the same;
 * the specs play every flow with both.
 */
export interface Hand {
  readonly page: Page;
  /** Presses a button, a link, a tab, a box or a choice. */
  press(target: Locator): Promise<void>;
  /** Does what a button does: by its key where the hand uses keys. */
  run(target: Locator, key: string): Promise<void>;
  /** Writes in a field, in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Writes at the end of a longer text. */
  append(field: Locator, text: string): Promise<void>;
  /** Opens the list of a field and chooses in it; several names when the field takes several. */
  choose(field: Locator, ...names: readonly string[]): Promise<void>;
  /** Opens a menu and takes an entry of it. */
  pick(menu: Locator, name: string): Promise<void>;
  /** Chooses the row of a list that holds the words, to see it beside the list. */
  selectRow(grid: Locator, words: string): Promise<void>;
  /** Opens the row of a list that holds the words. */
  openRow(grid: Locator, words: string): Promise<void>;
}

/** The choice of an open list or menu, by its first words. */
export function openChoice(page: Page, role: 'option' | 'menuitem', name: string): Locator {
  return page.getByRole(role).filter({ hasText: name }).first();
}

/** The role that an element has for someone who cannot see it. */
export async function roleOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const given = element.getAttribute('role');
    if (given !== null) return given;
    return element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
  });
}
