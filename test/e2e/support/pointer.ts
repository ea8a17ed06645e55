import type { Page } from 'playwright-core';
import { expect } from './expect.ts';

/** Counts, from now on, whatever is done to a page by a mouse and never by a key. */
export async function watchPointer(page: Page): Promise<{ expectUnused: () => Promise<void> }> {
  const counter = await page.evaluateHandle(() => {
    const count = { uses: 0 };
    for (const type of ['pointerdown', 'mousedown', 'wheel']) {
      addEventListener(type, () => (count.uses += 1), { capture: true, passive: true });
    }
    return count;
  });
  return {
    expectUnused: async () => expect(await counter.evaluate(({ uses }) => uses)).toBe(0),
  };
}
