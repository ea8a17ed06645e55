import { describe, expect, test } from 'vitest';
import { eventually, useGallery } from './fixture.ts';

const open = useGallery();

describe('fields', () => {
  test('a day is read as people write it, and stepped with the arrows', async () => {
    const { page } = await open('falt');
    const field = page.getByLabel('Inkom').first();
    await field.fill('30 jan');
    await field.press('Enter');
    await eventually(() => field.inputValue()).toBe('2027-01-30');
    await field.press('ArrowUp');
    await eventually(() => field.inputValue()).toBe('2027-01-31');
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
    await eventually(() => field.inputValue()).toBe('2027-01-29');
  });

  test('an amount with a unit becomes kronor; decimals without one are asked about', async () => {
    const { page } = await open('falt');
    const field = page.getByLabel('Ram', { exact: true });
    await field.fill('2,5 mnkr');
    await page.getByText('= 2 500 000 kr').waitFor();
    await field.press('Tab');
    await eventually(() => field.inputValue()).toBe('2\u00a0500\u00a0000');
    await field.fill('2,5');
    await field.press('Tab');
    await page.getByText('Beloppet har decimaler men ingen enhet', { exact: false }).waitFor();
    expect(await field.inputValue()).toBe('2,5');
  });

  test('in a table Enter goes down and the sum follows each key', async () => {
    const { page } = await open('belopp');
    const sum = page.getByTestId('sum');
    await page.getByLabel('Förslag för Kurs i nyckelharpa').fill('60000');
    await eventually(() => sum.textContent()).toBe('200\u00a0000');
    await page.keyboard.press('Enter');
    await page.keyboard.type('5');
    await eventually(() => sum.textContent()).toBe('200\u00a0005');
  });

  test('the combo box opens on focus and å ä ö are letters of their own', async () => {
    const { page } = await open('falt');
    const field = page.getByRole('combobox', { name: 'Ansvarig' });
    await field.focus();
    await page.getByRole('option').first().waitFor();
    await field.fill('sköld');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => field.inputValue()).toBe('Örjan Sköld');
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
    await eventually(() => tags.allTextContents()).toEqual([
      'Cevin Dahlström',
      'Fredrik Nordanå',
      'Åsa Lindqvist',
    ]);
    await page.keyboard.press('Escape');
    await tags.first().focus();
    await page.keyboard.press('Delete');
    await eventually(() => tags.count()).toBe(2);
  });

  test('the summary counts the errors, takes focus and leads to a field', async () => {
    const { page } = await open('falt');
    await page.getByLabel('Ärendemening').fill('');
    await page.getByLabel('Svar senast').first().fill('31/2');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Det finns 2 fel att rätta').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await eventually(focused).toBe('error-summary');
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
    await eventually(activeRow).toBe('6');
    await page.keyboard.press('End');
    await eventually(activeRow).toBe('100001');
    await page.keyboard.press('Home');
    await eventually(activeRow).toBe('2');
  });

  test('a double press opens the row of its first press, also when the list changes', async () => {
    const { page } = await open('lista');
    await page.getByRole('row').nth(3).hover();
    const press = async (clickCount: number) => {
      await page.mouse.down({ clickCount });
      await page.mouse.up({ clickCount });
    };
    await press(1);
    await page.getByRole('searchbox').fill('ett');
    await page.getByText('1 ärende', { exact: true }).waitFor();
    await press(2);
    await page.getByText('KN 2026/99998').waitFor();
  });

  test('an empty answer offers to clear the filter', async () => {
    const { page } = await open('lista');
    await page.getByLabel('Filtrera ärenden').fill('inget');
    await page.getByText('Inga ärenden matchar filtret').waitFor();
    await page.getByRole('button', { name: 'Rensa filter' }).click();
    await eventually(() => page.getByRole('row').count()).toBeGreaterThan(10);
  });
});

describe('reflow', () => {
  test.for(['falt', 'delar', 'installningar'])('%s fits 320 pixels', async (path) => {
    const { page } = await open(path, { width: 320, height: 640 });
    const width = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('main *')].map((e) => e.getBoundingClientRect().right),
      ),
    );
    expect(width).toBeLessThanOrEqual(320);
  });
});

describe('forced colours', () => {
  test('the chosen row has the colours of the system, since they come in the last layer', async () => {
    const { page } = await open('lista', { forcedColors: 'active' });
    const chosen = page.locator('.grid-row[aria-selected="true"]');
    const [row, system] = await chosen.evaluate((element) => {
      const probe = document.createElement('div');
      probe.style.cssText = 'background: Highlight; forced-color-adjust: none';
      document.body.append(probe);
      return [element, probe].map((part) => getComputedStyle(part).backgroundColor);
    });
    expect(row).toBe(system);
  });
});
