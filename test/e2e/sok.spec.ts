import { textSok } from '../../renderer/text/sok.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelarende, startWithExample } from './support/exempel.ts';
import { navigationLink, pageTitle } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { openPalette } from './support/palette.ts';

test('registret söks med tangenterna, från sökning till ärende och tillbaka', async ({
  computer,
}) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press('F3');
  await expect(pageTitle(page, textSok.title)).toBeVisible();
  await expectAccessible(page, 'sök, ännu inget skrivet');

  await page.keyboard.type('fördelningar av medlet');
  const hits = page.getByRole('listbox', { name: textSok.results });
  await expect(hits.getByRole('option').first()).toContainText(exempelarende);
  await expect(hits.locator('mark').first()).toHaveText('Fördelning');
  await expectAccessible(page, 'sök med träffar');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: exempelarende })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('searchbox')).toHaveValue('fördelningar av medlet');

  await page.keyboard.press('Control+F');
  await page.keyboard.type('finns inte någonstans');
  await expect(page.getByText(textSok.noneTitle)).toBeVisible();
  await expectAccessible(page, 'sök utan träff');
  await page.keyboard.press('Control+F');
  await page.keyboard.type('-fördelning');
  await expect(page.getByText(textSok.onlyExcluded)).toBeVisible();
});

test('ett nummer hur det än skrivs står först, också i paletten', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await navigationLink(page, textSok.title).click();
  const hits = page.getByRole('listbox', { name: textSok.results });
  for (const written of ['KS 2026/1', 'ks2026/1', '1/26']) {
    await hand.write(page.getByRole('searchbox'), written);
    await expect(hits.getByRole('option').first()).toContainText('KS 2026/1');
  }
  await openPalette(page);
  await page.keyboard.type('ks2026/1');
  await expect(page.getByRole('menuitem').first()).toContainText('KS 2026/1');
});
