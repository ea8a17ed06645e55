import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { headlessChromium } from '../../support/chromium.ts';
import { PATIENCE } from '../../support/patience.ts';

/** A headless Chromium for the gallery. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await headlessChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--headless', '--disable-gpu', '--hide-scrollbars'],
  });
}

export interface Look {
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly forcedColors?: 'active' | 'none';
  readonly width: number;
  readonly height: number;
}

/** A gallery page in a look, with everything the page complained about. */
export async function openPage(browser: Browser, url: string, look: Look) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    forcedColors: look.forcedColors ?? 'none',
    colorScheme: look.theme === 'light' ? 'light' : 'dark',
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  });
  await context.addInitScript((theme) => {
    localStorage.setItem('paragraf.preferences', JSON.stringify({ theme }));
  }, look.theme);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.locator('main :is(h1, .breadcrumbs, .error-view)').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints, close: () => context.close() };
}

export type GalleryPage = Page;
