import type { Locator } from 'playwright-core';
import { textAvsnitt, textPreview } from '../../renderer/text/dokument.ts';
import {
  textAside,
  textDelpunkter,
  textFind,
  textFollowed,
  textPaperMenu,
} from '../../renderer/text/skrivelse.ts';
import { textNiva, textSection } from '../../renderer/text/skrivelse.ts';
import { expectAccessible } from './support/axe.ts';
import { openExamplePaper, startWithExample } from './support/exempel.ts';
import { button } from './support/find.ts';
import { expect, test } from './support/fixture.ts';

/** The headings of the form, in order. */
function headings(place: Locator): Promise<string[]> {
  const fields = place.getByRole('textbox', { name: textSection.heading });
  return fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
}

test('en skrivelse skrivs, flyttas om och ångras med tangentbordet', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExamplePaper(hand);
  const form = page.locator('.paper-desk');
  const text = page.getByRole('textbox', { name: textAvsnitt.text('Bakgrund') });
  await expect(text).toBeVisible();
  const before = await headings(form);

  await test.step('Ett avsnitt flyttas, och flytten ångras', async () => {
    const heading = form.getByRole('textbox', { name: textSection.heading }).nth(2);
    const moved = await heading.inputValue();
    await heading.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await headings(form))[3]).toBe(moved);
    await expect(form.getByRole('textbox', { name: textSection.heading }).nth(3)).toBeFocused();
    // The heading of the signatures is a section's too, though not one to write in.
    const all = before.length + 1;
    await expect(page.getByText(textSection.moved(moved, 4, all))).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect.poll(() => headings(form)).toEqual(before);
  });

  await test.step('Ord skrivs, ångras och görs om; ett annat fält tar del i samma ångra', async () => {
    await text.focus();
    await page.keyboard.type('Medlen är de som nämnden har.');
    const punkt = page.getByRole('textbox', { name: 'Beslutspunkt 1', exact: true });
    await punkt.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Tillägg.');
    await expect(punkt).toHaveValue(/ Tillägg\.$/u);
    await page.keyboard.press('Control+z');
    await expect(punkt).not.toHaveValue(/Tillägg/u);
    await page.keyboard.press('Control+z');
    await expect(text).toHaveText('');
    await expect(text).toBeFocused();
    await page.keyboard.press('Control+y');
    await expect(text).toHaveText('Medlen är de som nämnden har.');
  });

  await test.step('En ny tom punkt blir delpunkt med Tab', async () => {
    await page.getByRole('textbox', { name: 'Beslutspunkt 1', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Beslutspunkt 2', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    const sub = page.getByRole('textbox', { name: textDelpunkter.name('1 a)') });
    await expect(sub).toBeFocused();
    await page.keyboard.type('redovisas i februari');
    await expect(sub).toHaveValue('redovisas i februari');
  });

  await test.step('Inga konsekvenser skrivs av sig självt', async () => {
    const section = form.getByRole('region', { name: 'Konsekvenser för miljön' });
    await section.getByRole('radio', { name: textNiva.levels.inga, exact: true }).press('Space');
    await expect(section.getByText('inga konsekvenser för miljön')).toBeVisible();
  });

  await test.step('Sökningen når rubriker, punkter och det som skrivs av ärendet', async () => {
    await button(page, textPaperMenu.label).press('Enter');
    await page.getByRole('menuitem', { name: textFind.findAndReplace }).press('Enter');
    const bar = page.getByRole('search', { name: textFind.label });
    // The menu that closes gives the focus back before the bar takes it.
    await expect(bar.getByRole('textbox', { name: textFind.query })).toBeFocused();
    await page.keyboard.type('konsekvenser för miljön');
    await expect(bar.getByText('1 av 2').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(bar.getByText('2 av 2').first()).toBeVisible();
    await expect(bar.getByText(textFind.follows.avsnitt)).toBeVisible();
    const replacement = bar.getByRole('textbox', { name: textFind.replacement });
    await replacement.fill('Inverkan på miljön');
    await button(page, textFind.replaceAll).press('Enter');
    const kept = { uppgift: 0, punkt: 0, avsnitt: 1 };
    await expect(bar.getByText(textFind.replaced(1, kept))).toBeVisible();
    expect(await headings(form)).toContain('Inverkan på miljön');
    await bar.getByRole('textbox', { name: textFind.query }).fill('redovisa');
    await replacement.fill('rapportera');
    await button(page, textFind.replaceAll).press('Enter');
    const points = { uppgift: 0, punkt: 3, avsnitt: 0 };
    await expect(bar.getByText(textFind.replaced(1, points))).toBeVisible();
    const sub = page.getByRole('textbox', { name: textDelpunkter.name('1 a)') });
    await expect(sub).toHaveValue('rapporteras i februari');
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(sub).toHaveValue('redovisas i februari');
    await page.keyboard.press('Control+z');
    await expect.poll(() => headings(form)).toContain('Konsekvenser för miljön');
  });

  await test.step('Ett avsnitt som följer ärendet frigörs', async () => {
    const section = form.getByRole('region', { name: 'Konsekvenser för miljön' });
    await button(page, textFollowed.writeOwn).first().press('Enter');
    await expect(
      section.getByRole('textbox', { name: textAvsnitt.text('Konsekvenser för miljön') }),
    ).toContainText('inga konsekvenser för miljön');
  });

  await test.step('Sökningen går genom alla avsnitt', async () => {
    await page.keyboard.press('Control+h');
    const bar = page.getByRole('search', { name: textFind.label });
    await expect(bar.getByRole('textbox', { name: textFind.query })).toBeFocused();
    await page.keyboard.type('Medlen är');
    await expect(bar.getByText('1 av 1').first()).toBeVisible();
    await bar.getByRole('textbox', { name: textFind.replacement }).fill('Pengarna är');
    await button(page, textFind.replaceAll).press('Enter');
    await expect(text).toHaveText(/^Pengarna är/u);
    await expect(
      bar.getByText(textFind.replaced(1, { uppgift: 0, punkt: 0, avsnitt: 0 })),
    ).toBeVisible();
    await expectAccessible(page, 'skrivelse med sökning');
    await page.keyboard.press('Escape');
    await expect(bar).toBeHidden();
    await expect(page.locator('.rich-text:focus')).toBeVisible();
  });

  await test.step('Sidan leder till texten', async () => {
    const pages = page.getByRole('complementary', { name: textAside.label }).getByRole('img');
    await expect(pages.first()).toBeVisible();
    await expect(page.getByText(textPreview.follows)).toBeVisible();
    const box = await pages.first().boundingBox();
    await pages.first().click({ position: { x: 80, y: (box?.height ?? 400) * 0.48 } });
    await expect(page.locator('.paper-desk :focus')).toBeVisible();
  });
});
