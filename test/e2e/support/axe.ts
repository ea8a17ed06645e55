import type { Page } from 'playwright-core';
import { faultsOn } from '../../support/axe.ts';
import { expect } from './expect.ts';

const LOOKS = {
  ljust: { colorScheme: 'light', forcedColors: 'none' },
  morkt: { colorScheme: 'dark', forcedColors: 'none' },
  'egna farger': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/**
 * While the list of a combo box is open, React Aria hides the rest of the page from screen readers
 * on purpose: the field keeps the focus, and nothing else can be reached until the list is closed.
 * These rules then follow from that, and from the list lying outside of the page's landmarks.
 */
const FOLLOWS_FROM_OPEN_LIST = ['aria-hidden-focus', 'page-has-heading-one', 'region'];

/** What can be reached: the page, or what lies over it. The page's frame is judged where asked for. */
export const REACHABLE =
  ':is(main, .popover, [role=dialog], [role=alertdialog], [role=region]):not([inert], [inert] *)';

interface State {
  readonly hasOpenList?: boolean;
  /** Whether the frame is judged in every look too, which is the same around every page. */
  readonly withFrame?: boolean;
}

/** What axe says of a page in one look. In all but the first only the colours can differ. */
async function violationsIn(page: Page, look: keyof typeof LOOKS, state: State): Promise<string[]> {
  await page.emulateMedia({ ...LOOKS[look], reducedMotion: 'reduce' });
  await page.evaluate(settle);
  const leftOut = state.hasOpenList === true ? FOLLOWS_FROM_OPEN_LIST : [];
  const found =
    look === 'ljust'
      ? await faultsOn(page, 'everything', leftOut)
      : await faultsOn(page, 'colours', [], state.withFrame === true ? 'html' : REACHABLE);
  return found.map((fault) => `${look}: ${fault}`);
}

/** Runs in the page: what began to move before movement was switched off comes to its end. */
async function settle(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** The page, with whatever lies over it, has no fault that axe can find, in any look. */
export async function expectAccessible(
  page: Page,
  screen: string,
  state: State = {},
): Promise<void> {
  const found: string[] = [];
  for (const look of Object.keys(LOOKS)) {
    found.push(...(await violationsIn(page, look as keyof typeof LOOKS, state)));
  }
  await page.emulateMedia({ ...LOOKS.ljust, reducedMotion: 'reduce' });
  expect.soft(found, screen).toEqual([]);
}
