import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import type { GalleryPage, Look } from './browser.ts';
import { serveGallery } from './serve.ts';

let server: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;

beforeAll(async () => {
  server = await serveGallery();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const normal: Look = { theme: 'light', width: 1280, height: 800 };

async function open(path: string, look: Look = normal) {
  const opened = await openPage(browser, `${server.url}#/${path}`, look);
  onTestFinished(opened.close);
  return opened;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(builder: AxeBuilder): Promise<string[]> {
  const result = await builder.analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

/** Everything in the light theme; in the others what differs, which is the colours. */
async function violationsInEveryTheme(page: GalleryPage): Promise<Record<string, string[]>> {
  const found = { light: await violations(new AxeBuilder({ page }).withTags(tags)) };
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
  return violations(new AxeBuilder({ page }).withRules(['color-contrast']));
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
    const { page, complaints } = await open('delar');
    for (const { path, open: openOverlay } of Object.values(overlays)) {
      await page.goto(`${server.url}#/${path}`);
      await page.reload();
      await page.locator('main :is(h1, .breadcrumbs)').first().waitFor();
      await openOverlay(page);
    }
    expect(complaints).toEqual([]);
  });
});

describe('keys', () => {
  test('the palette finds by words, runs with Enter and goes away', async () => {
    const { page } = await open('lista');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mörkt');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('.palette').count()).toBe(0);
  });

  test('Esc closes the palette and focus goes back', async () => {
    const { page } = await open('lista');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mö');
    await page.keyboard.press('Escape');
    await page.locator('.palette').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('grid');
  });

  test('F6 goes round the parts of the window and back', async () => {
    const { page } = await open('lista');
    const pane = () =>
      page.evaluate(() =>
        document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'),
      );
    const seen: unknown[] = [];
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('F6');
      seen.push(await pane());
    }
    expect(seen).toEqual(['grid', 'inspector', 'navigation', 'main']);
    await page.keyboard.press('Shift+F6');
    expect(await pane()).toBe('navigation');
  });

  test('keys are off behind a modal window', async () => {
    const { page } = await open('delar');
    await page.getByRole('button', { name: 'Ny anteckning' }).click();
    await page.keyboard.press('Control+k');
    expect(await page.locator('.palette').count()).toBe(0);
  });

  test('the skip link leads to the page', async () => {
    const { page } = await open('lista');
    await page.getByRole('link', { name: 'Hoppa till innehållet' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

describe('grid', () => {
  test('arrows, PgDn and End move the chosen row and keep it on the page', async () => {
    const { page } = await open('lista');
    const grid = page.getByRole('grid');
    const activeRow = async () => {
      const id = await grid.getAttribute('aria-activedescendant');
      return page.locator(`[id="${id ?? ''}"]`).getAttribute('aria-rowindex');
    };
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(activeRow).toBe('6');
    await page.keyboard.press('End');
    await expect.poll(activeRow).toBe('100001');
    await page.keyboard.press('Home');
    await expect.poll(activeRow).toBe('2');
  });

  test('an empty answer offers to clear the filter', async () => {
    const { page } = await open('lista');
    await page.getByLabel('Filtrera ärenden').fill('inget');
    await page.getByText('Inga ärenden matchar filtret').waitFor();
    await page.getByRole('button', { name: 'Rensa filter' }).click();
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(10);
  });
});

describe('fields', () => {
  test('a day is read as people write it, and stepped with the arrows', async () => {
    const { page } = await open('falt');
    const field = page.getByLabel('Inkom').first();
    await field.fill('30 jan');
    await field.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('2027-01-30');
    await field.press('ArrowUp');
    await expect.poll(() => field.inputValue()).toBe('2027-01-31');
  });

  test('a day that does not exist is refused with examples', async () => {
    const { page } = await open('falt');
    const field = page.getByLabel('Inkom').first();
    await field.fill('31/2');
    await field.press('Tab');
    await page.getByText('Datumet känns inte igen', { exact: false }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  test('a day is picked in the calendar by keyboard', async () => {
    const { page } = await open('falt');
    const field = page.getByLabel('Svar senast').first();
    await field.press('Alt+ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('2027-01-29');
  });

  test('an amount with a unit becomes kronor; decimals without one are asked about', async () => {
    const { page } = await open('falt');
    const field = page.getByLabel('Ram', { exact: true });
    await field.fill('2,5 mnkr');
    await page.getByText('= 2 500 000 kr').waitFor();
    await field.press('Tab');
    await expect.poll(() => field.inputValue()).toBe('2\u00a0500\u00a0000');
    await field.fill('2,5');
    await field.press('Tab');
    await page.getByText('Beloppet har decimaler men ingen enhet', { exact: false }).waitFor();
    expect(await field.inputValue()).toBe('2,5');
  });

  test('in a table Enter goes down and the sum follows each key', async () => {
    const { page } = await open('belopp');
    const sum = page.getByTestId('sum');
    await page.getByLabel('Förslag för Kurs i nyckelharpa').fill('60000');
    await expect.poll(() => sum.textContent()).toBe('200\u00a0000');
    await page.keyboard.press('Enter');
    await page.keyboard.type('5');
    await expect.poll(() => sum.textContent()).toBe('200\u00a0005');
  });

  test('the combo box opens on focus and å ä ö are letters of their own', async () => {
    const { page } = await open('falt');
    const field = page.getByRole('combobox', { name: 'Ansvarig' });
    await field.focus();
    await page.getByRole('option').first().waitFor();
    await field.fill('sköld');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('Örjan Sköld');
    await field.fill('skold');
    await page.getByText('Ingen handläggare matchar').waitFor();
  });

  test('several handläggare: chosen by keyboard, taken away with Delete', async () => {
    const { page } = await open('falt');
    await page.getByRole('combobox', { name: 'Handläggare' }).focus();
    await page.keyboard.type('åsa');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const tags = page.locator('.tag');
    await expect
      .poll(() => tags.allTextContents())
      .toEqual(['Cevin Dahlström', 'Fredrik Nordanå', 'Åsa Lindqvist']);
    await page.keyboard.press('Escape');
    await tags.first().focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => tags.count()).toBe(2);
  });

  test('the summary counts the errors, takes focus and leads to a field', async () => {
    const { page } = await open('falt');
    await page.getByLabel('Ärendemening').fill('');
    await page.getByLabel('Svar senast').first().fill('31/2');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Det finns 2 fel att rätta').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await expect.poll(focused).toBe('error-summary');
    await page.getByRole('button', { name: /^Svar senast/ }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      '31/2',
    );
    await page.keyboard.press('Control+a');
    await page.keyboard.type('30/1');
    await page.keyboard.press('Tab');
    await page.getByText('Det finns 1 fel att rätta').waitFor();
  });
});

describe('windows and messages', () => {
  test('Ctrl+Enter finishes a dialog and focus goes back to its button', async () => {
    const { page } = await open('delar');
    await page.getByRole('button', { name: 'Ny anteckning' }).click();
    await page.getByLabel('Text').focus();
    await page.keyboard.press('Control+Enter');
    await page.locator('.dialog').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Ny anteckning');
  });

  test('a question that destroys begins on the harmless answer', async () => {
    const { page } = await open('delar');
    await page.getByRole('button', { name: 'Gallra 3 handlingar' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Avbryt');
  });

  test('a message can be undone', async () => {
    const { page } = await open('delar');
    await page.getByRole('button', { name: 'Visa meddelande' }).click();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByText('Ångrat').waitFor();
    expect(await page.getByText('Ärendet är avslutat').count()).toBe(0);
  });

  test('leaving a changed form asks; staying keeps what is written', async () => {
    const { page } = await open('falt');
    await page.getByLabel('Ärendemening').fill('Ändrad mening');
    await page.keyboard.press('Control+,');
    await page.getByRole('button', { name: 'Stanna kvar' }).click();
    expect(await page.getByLabel('Ärendemening').inputValue()).toBe('Ändrad mening');
    await page.keyboard.press('Control+,');
    await page.getByRole('button', { name: 'Kasta ändringarna' }).click();
    await page.getByRole('heading', { name: 'Inställningar' }).waitFor();
  });

  test('a page that stops says so in Swedish and hides the technical text', async () => {
    const { page } = await open('stannar');
    await page.getByText('Den här delen av programmet stannade').waitFor();
    const technical = page.getByText('En sida som alltid stannar', { exact: false });
    expect(await technical.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Visa detaljer' }).click();
    await technical.first().waitFor();
  });
});

describe('settings', () => {
  test('a key can be changed, and one that is taken is refused', async () => {
    const { page } = await open('installningar');
    await page.getByRole('button', { name: 'Ändra tangenten för Mörkt tema' }).click();
    await page.keyboard.press('Control+k');
    await page.getByText('Ctrl K används redan av Sök eller gör något.').waitFor();
    await page.getByRole('button', { name: 'Ändra tangenten för Mörkt tema' }).click();
    await page.keyboard.press('Control+Shift+d');
    await page.getByText('Ctrl Skift D').first().waitFor();
    await page.keyboard.press('Control+Shift+d');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  test('density and text size apply at once and stay', async () => {
    const { page } = await open('installningar');
    await page.getByText('Kompakt').click();
    await page.getByText('Störst').click();
    const root = page.locator('html');
    await expect.poll(() => root.getAttribute('data-density')).toBe('compact');
    await expect.poll(() => root.getAttribute('data-text-size')).toBe('largest');
    const stored = await page.evaluate(() => localStorage.getItem('paragraf.preferences'));
    expect(JSON.parse(stored ?? '{}')).toMatchObject({ density: 'compact', textSize: 'largest' });
  });
});

describe('reflow', () => {
  test.for(['falt', 'delar', 'installningar'])('%s fits 320 pixels', async (path) => {
    const { page } = await open(path, { theme: 'light', width: 320, height: 640 });
    const width = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('main *')].map((e) => e.getBoundingClientRect().right),
      ),
    );
    expect(width).toBeLessThanOrEqual(320);
  });
});
