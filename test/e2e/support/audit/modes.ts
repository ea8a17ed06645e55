import type { Page } from 'playwright-core';
import { faultsOn } from '../../../support/axe.ts';
import { REACHABLE } from '../axe.ts';
import { expect } from '../expect.ts';
import { overflows } from '../overflow.ts';
import { focusFaults } from './focus.ts';
import { frameFaults, movements } from './frame.ts';

const PLAIN = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;
const LAPTOP = { width: 1280, height: 800 };
/**
 * What a window of 1280 × 1024 is in CSS pixels when its text is made so many per cent large. The
 * pixels of the screen are left as they are: nothing is laid out by them.
 */
const ZOOMED = {
  '200 %': { width: 640, height: 512 },
  '400 %': { width: 320, height: 256 },
} as const;
/** Fonts and pictures of pages come a moment after the window has its new size. */
const SETTLING = 3000;

type Check = (page: Page, sidebars: number) => Promise<string[]>;

/** The looks in which nothing but the colours can differ from the plain one. */
export const looks = {
  mörkt: (page) => coloursIn(page, { colorScheme: 'dark' }),
  'systemets kontrast': (page) => coloursIn(page, { forcedColors: 'active' }),
  'egen hög kontrast': contrastFaults,
} as const satisfies Readonly<Record<string, Check>>;

/** Every way to look at a page, with what must hold in it. Each leaves the page as it found it. */
const modes: Readonly<Record<string, Check>> = {
  ljust: (page) => faultsOn(page, 'everything'),
  ...looks,
  '200 %': (page) => inSize(page, '200 %', settled),
  '400 %': (page) => inSize(page, '400 %', settled),
  stilla: (page) => page.evaluate(movements),
  ram: (page, sidebars) => page.evaluate(frameFaults, sidebars),
  tangentbord: focusFaults,
};

/** The page is without fault in every mode. Where no register may be seen there is no sidebar. */
export async function expectFaultless(page: Page, name: string, sidebars = 1): Promise<void> {
  for (const [mode, faultsIn] of Object.entries(modes)) {
    expect.soft(await faultsIn(page, sidebars), `${name}, ${mode}`).toEqual([]);
  }
}

/** The window as every check expects it. */
export async function layOut(page: Page): Promise<void> {
  await page.setViewportSize(LAPTOP);
  await page.emulateMedia(PLAIN);
}

async function coloursIn(
  page: Page,
  look: Partial<Record<keyof typeof PLAIN, 'dark' | 'active'>>,
): Promise<string[]> {
  await page.emulateMedia({ ...PLAIN, ...(look as object) });
  const found = await faultsOn(page, 'colours', [], REACHABLE);
  await page.emulateMedia(PLAIN);
  return found;
}

/** The program's own theme, which is chosen by an attribute of the root. */
async function contrastFaults(page: Page): Promise<string[]> {
  const chosen = await page.evaluate(() => {
    const before = document.documentElement.dataset['theme'];
    document.documentElement.dataset['theme'] = 'contrast';
    return before;
  });
  const found = await faultsOn(page, 'colours', [], REACHABLE);
  await page.evaluate((theme) => {
    if (theme === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, chosen);
  return found;
}

/** A check of the page as it is when it is zoomed. */
export async function inSize(
  page: Page,
  zoom: keyof typeof ZOOMED,
  check: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  await page.setViewportSize(ZOOMED[zoom]);
  const found = await check(page);
  await page.setViewportSize(LAPTOP);
  return found;
}

/** What does not fit once the page has come to rest. */
export async function settled(page: Page): Promise<string[]> {
  const until = performance.now() + SETTLING;
  let found = await page.evaluate(overflows);
  while (found.length > 0 && performance.now() < until) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    found = await page.evaluate(overflows);
  }
  return found;
}
