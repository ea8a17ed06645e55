import { describe, expect, test } from 'vitest';
import { faultsOn } from '../../support/axe.ts';
import type { GalleryPage } from './browser.ts';
import { useGallery } from './fixture.ts';

const open = useGallery();

/** Everything in the light theme; in the others what differs, which is the colours. */
async function violationsInEveryTheme(page: GalleryPage): Promise<Record<string, string[]>> {
  const found = { light: await faultsOn(page, 'everything') };
  return {
    ...found,
    dark: await violationsOfColour(page, 'dark'),
    contrast: await violationsOfColour(page, 'contrast'),
  };
}

async function violationsOfColour(page: GalleryPage, theme: string): Promise<string[]> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
  return faultsOn(page, 'colours');
}

const clean = { light: [], dark: [], contrast: [] };

const overlays: Record<string, { path: string; open: (page: GalleryPage) => Promise<void> }> = {
  palette: {
    path: 'lista',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.palette-item').first().waitFor();
    },
  },
  help: {
    path: 'lista',
    open: async (page) => {
      await page.keyboard.press('F1');
      await page.locator('.key-table').first().waitFor();
    },
  },
  calendar: {
    path: 'falt',
    open: async (page) => {
      await page.getByLabel('Svar senast').first().press('Alt+ArrowDown');
      await page.locator('.calendar-grid').waitFor();
    },
  },
  dialog: {
    path: 'delar',
    open: async (page) => {
      await page.getByRole('button', { name: 'Ny anteckning' }).click();
      await page.locator('.dialog').waitFor();
    },
  },
  question: {
    path: 'delar',
    open: async (page) => {
      await page.getByRole('button', { name: 'Gallra 3 handlingar' }).click();
      await page.locator('.dialog').waitFor();
    },
  },
  errors: {
    path: 'falt',
    open: async (page) => {
      await page.getByLabel('Ärendemening').fill('');
      await page.getByRole('button', { name: 'Spara' }).click();
      await page.locator('.error-summary').waitFor();
    },
  },
};

describe('axe', () => {
  test.for(['falt', 'delar', 'lista', 'belopp', 'installningar', 'stannar', 'finns-inte'])(
    'page %s',
    async (path) => {
      const { page, complaints } = await open(path);
      expect(await violationsInEveryTheme(page)).toEqual(clean);
      if (path !== 'stannar') expect(complaints).toEqual([]);
    },
  );

  test.for(Object.keys(overlays))('open %s', async (name) => {
    const overlay = overlays[name]!;
    const { page } = await open(overlay.path);
    await overlay.open(page);
    expect(await violationsInEveryTheme(page)).toEqual(clean);
  });
});

describe('content security policy', () => {
  test('nothing in the kit breaks it', async () => {
    const { page, complaints, url } = await open('delar');
    for (const { path, open: openOverlay } of Object.values(overlays)) {
      await page.goto(`${url}#/${path}`);
      await page.reload();
      await page.locator('main :is(h1, .breadcrumbs)').first().waitFor();
      await openOverlay(page);
    }
    expect(complaints).toEqual([]);
  });
});
