// Takes pictures of the gallery to look at:
// node test/renderer/gallery/look.ts [folder] [looks, comma between] [steps, comma between]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import type { GalleryPage, Look } from './browser.ts';
import { serveGallery } from './serve.ts';

const [, , folder = '.cache/gallery-pictures', chosenLooks, chosenSteps] = process.argv;

const looks: Record<string, Look> = {
  light: { theme: 'light', width: 1280, height: 800 },
  dark: { theme: 'dark', width: 1280, height: 800 },
  contrast: { theme: 'contrast', width: 1280, height: 800 },
  forced: { theme: 'light', forcedColors: 'active', width: 1280, height: 800 },
  wide: { theme: 'light', width: 1920, height: 1080 },
  narrow: { theme: 'light', width: 640, height: 800 },
  smallest: { theme: 'light', width: 320, height: 640 },
};

interface Step {
  readonly path: string;
  readonly then?: (page: GalleryPage) => Promise<void>;
}

async function press(page: GalleryPage, key: string, expected: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator(expected).first().waitFor();
}

const steps: Record<string, Step> = {
  falt: { path: 'falt' },
  fel: {
    path: 'falt',
    then: async (page) => {
      await page.getByLabel('Ärendemening').fill('');
      await page.getByLabel('Svar senast').first().fill('31/2');
      await page.getByLabel('Ram').fill('2,5');
      await page.getByRole('button', { name: 'Spara' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
  kalender: {
    path: 'falt',
    then: async (page) => {
      await page.getByLabel('Svar senast').first().focus();
      await press(page, 'Alt+ArrowDown', '.calendar-grid');
    },
  },
  lista: { path: 'lista' },
  delar: { path: 'delar' },
  belopp: { path: 'belopp' },
  stannar: { path: 'stannar' },
  installningar: { path: 'installningar' },
  palett: { path: 'lista', then: (page) => press(page, 'Control+k', '.palette-item') },
  hjalp: { path: 'lista', then: (page) => press(page, 'F1', '.key-table') },
  dialog: {
    path: 'delar',
    then: async (page) => {
      await page.getByRole('button', { name: 'Visa meddelande' }).click();
      await page.getByRole('button', { name: 'Ny anteckning' }).click();
      await page.locator('.dialog').waitFor();
    },
  },
};

function chosen<T>(all: Record<string, T>, names: string | undefined): [string, T][] {
  const wanted = names?.split(',') ?? Object.keys(all);
  return Object.entries(all).filter(([name]) => wanted.includes(name));
}

async function takePicture(browser: Browser, url: string, { path, then }: Step, look: Look) {
  const { page, complaints, close } = await openPage(browser, `${url}#/${path}`, look);
  await then?.(page);
  const picture = await page.screenshot();
  await close();
  return { picture, complaints };
}

mkdirSync(folder, { recursive: true });
const server = await serveGallery();
const browser = await openBrowser();
const plan = chosen(looks, chosenLooks).flatMap(([lookName, look]) =>
  chosen(steps, chosenSteps).map(([name, step]) => ({ name: `${name}-${lookName}`, step, look })),
);
try {
  for (const { name, step, look } of plan) {
    const { picture, complaints } = await takePicture(browser, server.url, step, look);
    writeFileSync(join(folder, `${name}.png`), picture);
    if (complaints.length > 0) console.log(name, complaints);
  }
} finally {
  await browser.close();
  server.close();
}
