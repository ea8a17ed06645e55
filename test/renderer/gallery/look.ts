// Takes pictures of the gallery to look at: node test/renderer/gallery/look.ts [folder]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openPage } from './browser.ts';
import type { GalleryPage, Look } from './browser.ts';
import { serveGallery } from './serve.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../../.cache/gallery-pictures');

const looks: Record<string, Look> = {
  light: { theme: 'light', width: 1280, height: 800 },
  dark: { theme: 'dark', width: 1280, height: 800 },
  contrast: { theme: 'contrast', width: 1280, height: 800 },
  forced: { theme: 'light', forcedColors: 'active', width: 1280, height: 800 },
  wide: { theme: 'light', width: 1920, height: 1080 },
  narrow: { theme: 'light', width: 640, height: 800 },
  smallest: { theme: 'light', width: 320, height: 640 },
};

const steps: Record<string, { path: string; then?: (page: GalleryPage) => Promise<unknown> }> = {
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
      await page.getByLabel('Svar senast').first().press('Alt+ArrowDown');
      await page.locator('.calendar-grid').waitFor();
    },
  },
  lista: { path: 'lista' },
  delar: { path: 'delar' },
  belopp: { path: 'belopp' },
  stannar: { path: 'stannar' },
  installningar: { path: 'installningar' },
  palett: {
    path: 'lista',
    then: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.palette-item').first().waitFor();
    },
  },
  hjalp: {
    path: 'lista',
    then: async (page) => {
      await page.keyboard.press('F1');
      await page.locator('.key-table').first().waitFor();
    },
  },
  dialog: {
    path: 'delar',
    then: async (page) => {
      await page.getByRole('button', { name: 'Visa meddelande' }).click();
      await page.getByRole('button', { name: 'Ny anteckning' }).click();
      await page.locator('.dialog').waitFor();
    },
  },
};

const wantedSteps = process.argv[4]?.split(',');
const wanted = process.argv[3]?.split(',') ?? Object.keys(looks);
mkdirSync(folder, { recursive: true });
const server = await serveGallery();
const browser = await openBrowser();
try {
  for (const name of wanted) {
    const look = looks[name];
    if (look === undefined) throw new Error(`no such look: ${name}`);
    for (const [step, { path, then }] of Object.entries(steps)) {
      if (wantedSteps && !wantedSteps.includes(step)) continue;
      const { page, complaints, close } = await openPage(browser, `${server.url}#/${path}`, look);
      await then?.(page);
      await page.screenshot({ path: join(folder, `${step}-${name}.png`) });
      if (complaints.length > 0) console.log(step, name, complaints);
      await close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
