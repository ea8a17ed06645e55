import type { Locator, Page } from 'playwright-core';
import {
  textAvsnitt,
  textHandlingar,
  textHead,
  textPunkter,
} from '../../renderer/text/dokument.ts';
import { textSection } from '../../renderer/text/skrivelse.ts';
import { textStart } from '../../renderer/text/start.ts';
import { textOrdlista, textStavning } from '../../renderer/text/stavning.ts';
import { textShell, textToasts } from '../../renderer/text/sv.ts';
import { PATIENCE } from '../support/patience.ts';
import { expectAccessible } from './support/axe.ts';
import { exampleFolder, openExamplePaper, startWithExample } from './support/exempel.ts';
import { button, dialog, messages, navigationLink } from './support/find.ts';
import { expect, test } from './support/fixture.ts';

const background = (page: Page) =>
  page.getByRole('textbox', { name: textAvsnitt.text('Bakgrund') });
const marked = (page: Page) => background(page).locator('.misspelt');
const entry = (page: Page, name: string) => page.getByRole('menuitem', { name });

/** Goes from marked word to marked word until this one, and opens what can be done with it. */
async function suggestFor(page: Page, word: string): Promise<Locator> {
  // Which is the next depends on where the cursor was left in the text.
  await expect(async () => {
    await page.keyboard.press('Alt+F7');
    const selected = () => page.evaluate(() => String(getSelection()));
    await expect.poll(selected, { timeout: 2000 }).toBe(word);
  }).toPass({ timeout: PATIENCE });
  await page.keyboard.press('Control+.');
  const menu = page.getByRole('menu', { name: textStavning.menu(word) });
  await expect(menu).toBeVisible();
  return menu;
}

test('felstavade ord märks, rättas och läggs i ordlistan med tangentbordet', async ({
  computer,
}) => {
  test.slow();
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  await openExamplePaper(hand);
  const text = background(page);
  await expect(button(page, textStavning.ready(0))).toBeVisible();

  await test.step('Okända ord märks, men inte det som skrivs, namn, nummer eller adresser', async () => {
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Remisvaret om Zorbax och Qvarntorpa gäller KS 2026/12, SOU 2017:96,');
    await page.keyboard.type(' diariet@exempel.se, attsatsen och Granbergs kommun samt xqzwt');
    await expect(marked(page)).toHaveText(['Remisvaret', 'Zorbax', 'Qvarntorpa']);
    await expect(button(page, textStavning.ready(4))).toBeVisible();
    await page.keyboard.type(' ');
    await expect(marked(page)).toHaveText(['Remisvaret', 'Zorbax', 'Qvarntorpa', 'xqzwt']);
    for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('Backspace');
    await expect(marked(page)).toHaveText(['Remisvaret', 'Zorbax', 'Qvarntorpa']);
    await expectAccessible(page, 'skrivelse med märkta ord');
  });

  await test.step('Ett förslag tar ordets plats, och markören är kvar i texten', async () => {
    await suggestFor(page, 'Remisvaret');
    await expect(entry(page, 'Remissvaret')).toBeFocused();
    await expectAccessible(page, 'stavningsförslag', { hasOpenList: true });
    await page.keyboard.press('Enter');
    await expect(marked(page)).toHaveText(['Zorbax', 'Qvarntorpa']);
    await expect(text).toContainText('Remissvaret om Zorbax');
    await expect(text).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(marked(page)).toHaveText(['Remisvaret', 'Zorbax', 'Qvarntorpa']);
    await page.keyboard.press('Control+y');
    await expect(marked(page)).toHaveText(['Zorbax', 'Qvarntorpa']);
  });

  await test.step('Esc lämnar ordet som det är', async () => {
    await suggestFor(page, 'Zorbax');
    await page.keyboard.press('Escape');
    await expect(text).toBeFocused();
    await expect(marked(page)).toHaveText(['Zorbax', 'Qvarntorpa']);
  });

  await test.step('Ord i rubriken och beslutspunkterna märks och rättas på samma sätt', async () => {
    const title = page.getByRole('textbox', { name: textHead.rubrik, exact: true });
    const before = await title.inputValue();
    await title.fill(`Protkoll: ${before}`);
    await expect(page.locator('.paper-title .misspelt')).toHaveText('Protkoll');
    await expectAccessible(page, 'skrivelse med märkt ord i rubriken');
    await title.press('Control+Home');
    await page.keyboard.press('Shift+F10');
    await entry(page, 'Protokoll').press('Enter');
    await expect(title).toHaveValue(`Protokoll: ${before}`);
    await expect(title).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(title).toHaveValue(`Protkoll: ${before}`);
    await title.fill(before);
    const point = page.getByRole('textbox', { name: textPunkter.number(1), exact: true });
    await point.press('Control+End');
    await page.keyboard.type(' Xqzwt avslås.');
    await expect(page.locator('.punkt .misspelt')).toHaveText('Xqzwt');
    for (let letter = 0; letter < 8; letter += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+.');
    await entry(page, textStavning.add).click();
    await expect(page.locator('.punkt .misspelt')).toHaveCount(0);
    await button(messages(page), textToasts.undo).click();
    await expect(page.locator('.punkt .misspelt')).toHaveText('Xqzwt');
    await point.press('Control+End');
    for (let letter = 0; letter < 14; letter += 1) await page.keyboard.press('Backspace');
    await text.focus();
  });

  await test.step('Ord i avsnittens rubriker och i handlingarna märks också', async () => {
    const heading = page.getByRole('textbox', { name: textSection.heading }).nth(2);
    const before = await heading.inputValue();
    await heading.fill('Samanfattning av ärendet');
    await expect(page.locator('.section-head .misspelt')).toHaveText('Samanfattning');
    await heading.press('Home');
    await page.keyboard.press('Control+.');
    await entry(page, 'Sammanfattning').press('Enter');
    await expect(heading).toHaveValue('Sammanfattning av ärendet');
    await expect(heading).toBeFocused();
    await heading.fill(before);
    const row = page.getByRole('textbox', { name: textHandlingar.rubrik }).first();
    const written = await row.inputValue();
    await row.fill(`Protkoll ${written}`);
    await expect(page.locator('.handling .misspelt')).toHaveText('Protkoll');
    await expectAccessible(page, 'skrivelse med märkta ord i rubrik och handling');
    await row.fill(written);
    await text.focus();
  });

  await test.step('Ord läggs i ordlistan, eller ignoreras i dokumentet', async () => {
    await suggestFor(page, 'Qvarntorpa');
    await page.keyboard.press('End');
    await expect(entry(page, textStavning.ignore)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(marked(page)).toHaveText(['Zorbax']);
    await marked(page).click({ button: 'right' });
    await entry(page, textStavning.add).click();
    await expect(marked(page)).toHaveCount(0);
    await expect(button(page, textStavning.ready(0))).toBeVisible();
  });

  const paper = await page.evaluate(() => location.hash);
  const folder = exampleFolder(computer);
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await program.close();

  await test.step('Efter en omstart är orden kända; ett som tas ur ordlistan märks igen', async () => {
    const again = await computer.start();
    const { page: window } = again;
    await again.dialogs.answerNext(folder);
    await button(window, textStart.open).click();
    await expect(navigationLink(window, textShell.cases)).toBeVisible();
    await window.evaluate((address) => (location.hash = address), paper);
    await expect(background(window)).toContainText('Zorbax');
    await expect(button(window, textStavning.ready(0))).toBeVisible();
    await button(window, textStavning.ready(0)).click();
    await entry(window, textStavning.openList).click();
    await expect(window.getByRole('row', { name: /Zorbax/u })).toBeVisible();
    await expect(window.getByRole('row', { name: /Qvarntorpa/u })).toBeHidden();
    await button(window, textOrdlista.add).click();
    const adding = dialog(window, textOrdlista.addTitle);
    await adding.getByRole('textbox').fill('Ekeby, zorbaxpolitik 2026\nZorbax');
    await expect(adding).toContainText(textOrdlista.known(1));
    await expect(adding).toContainText(textOrdlista.unread('2026'));
    await window.keyboard.press('Control+Enter');
    await expect(window.getByRole('row', { name: /zorbaxpolitik/u })).toBeVisible();
    await expectAccessible(window, 'ordlistan');
    await window.getByRole('searchbox', { name: textOrdlista.search }).fill('ZORBAX');
    await expect(window.getByRole('row', { name: /Ekeby/u })).toBeHidden();
    await button(window, textOrdlista.remove('Zorbax')).click();
    await expect(window.getByRole('rowheader', { name: 'Zorbax', exact: true })).toBeHidden();
    await window.evaluate((address) => (location.hash = address), paper);
    await expect(marked(window)).toHaveText(['Zorbax']);
  });
});
