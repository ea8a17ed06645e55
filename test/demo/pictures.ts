import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
] as const;
const LOOKS = [
  { name: 'morkt', colorScheme: 'dark' },
  { name: 'ljust', colorScheme: 'light' },
] as const;

/** Sets the window as it is between pictures: the smaller size, in light, without movement. */
export async function setUpWindow(page: Page): Promise<void> {
  await page.setViewportSize(SIZES[1]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Saves what is on the page in each size, light and dark; ends as it began. */
export async function takePictures(page: Page, folder: string, screen: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const { name, colorScheme } of LOOKS) {
      await page.emulateMedia({ colorScheme });
      const file = `${screen}-${size.width}x${size.height}-${name}.png`;
      await page.screenshot({ path: join(folder, file) });
    }
  }
}
