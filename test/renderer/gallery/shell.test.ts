import { describe, expect, test } from 'vitest';
import { eventually, useGallery } from './fixture.ts';

const open = useGallery();

describe('a dialog', () => {
  test('Esc closes it, but asks first when something has been written', async () => {
    const { page } = await open('delar');
    const dialog = page.getByRole('dialog', { name: 'Ny anteckning' });
    const text = dialog.getByRole('textbox', { name: /^Text/u });
    await page.getByRole('button', { name: 'Ny anteckning' }).click();
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Ny anteckning' }).click();
    await text.fill('Ringde');
    await text.press('Escape');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Enter');
    expect(await text.inputValue()).toBe('Ringde');
    await text.press('Escape');
    await page.getByRole('button', { name: 'Kasta' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('keys', () => {
  test('the palette finds by words, runs with Enter and goes away', async () => {
    const { page } = await open('lista');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mörkt');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('.palette').count()).toBe(0);
  });

  test('Esc closes the palette and focus goes back', async () => {
    const { page } = await open('lista');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mö');
    await page.keyboard.press('Escape');
    await page.locator('.palette').waitFor({ state: 'detached' });
    await eventually(() => page.evaluate(() => document.activeElement?.role)).toBe('grid');
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

describe('windows and messages', () => {
  test('Ctrl+Enter finishes a dialog and focus goes back to its button', async () => {
    const { page } = await open('delar');
    await page.getByRole('button', { name: 'Ny anteckning' }).click();
    await page.getByLabel('Text').focus();
    await page.keyboard.press('Control+Enter');
    await page.locator('.dialog').waitFor({ state: 'detached' });
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Ny anteckning',
    );
  });

  test('a question that destroys begins on the harmless answer', async () => {
    const { page } = await open('delar');
    await page.getByRole('button', { name: 'Gallra 3 handlingar' }).click();
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Avbryt');
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
    await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  test('density and text size apply at once and stay', async () => {
    const { page } = await open('installningar');
    await page.getByText('Kompakt').click();
    await page.getByText('Störst').click();
    const root = page.locator('html');
    await eventually(() => root.getAttribute('data-density')).toBe('compact');
    await eventually(() => root.getAttribute('data-text-size')).toBe('largest');
    const stored = await page.evaluate(() => localStorage.getItem('paragraf.preferences'));
    expect(JSON.parse(stored ?? '{}')).toMatchObject({ density: 'compact', textSize: 'largest' });
  });
});
