// What the tour in tillganglighet.spec.ts doesn't come by: states of pages, and what lies over them.
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/axe.ts';
import {
  openExampleCase,
  openExampleLedger,
  openExamplePaper,
  startWithExample,
} from './support/exempel.ts';
import { textUtdrag } from '../../renderer/text/protokollsutdrag.ts';
import { button, comboBox, dialog, pageTitle, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { mouseHand } from './support/mouse.ts';
import { openPalette } from './support/palette.ts';
import { describeMeeting, recordDecision } from './support/beslut.ts';
import { fillSandlista, settleSandlista } from './support/sandlista.ts';

/** The window that was asked for; it is closed again. */
async function seeDialog(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, name);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('nytt register med fel', async ({ computer }) => {
  const { page } = await computer.start();
  const hand = mouseHand(page);
  await expect(button(page, 'Nytt register')).toBeVisible();
  await hand.press(button(page, 'Nytt register'));
  await hand.press(button(page, 'Skapa registret'));
  await expect(page.getByText('fel att rätta')).toBeVisible();
  await expectAccessible(page, 'nytt register med fel');
});

test('översikt, register och nytt ärende', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await expectAccessible(page, 'översikt', { withFrame: true });
  await page.keyboard.press('Alt+2');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row').nth(3)).toBeVisible();
  await grid.getByRole('row').nth(2).click();
  await expect(button(page, 'Öppna ärendet')).toBeVisible();
  await expectAccessible(page, 'ärenden med ett valt');
  await hand.write(page.getByRole('searchbox'), 'finns inte');
  await expect(page.getByText('Inga ärenden matchar filtret')).toBeVisible();
  await page.keyboard.press('Control+N');
  await expect(pageTitle(page, 'Nytt ärende')).toBeVisible();
  await comboBox(page, 'Handläggare').click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'nytt ärende med öppen lista', { hasOpenList: true });
  await page.keyboard.press('Escape');
  await textField(page, 'Inkom').press('Alt+ArrowDown');
  await expect(page.getByRole('grid')).toBeVisible();
  await expectAccessible(page, 'nytt ärende med öppen kalender');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('fel att rätta')).toBeVisible();
  await expectAccessible(page, 'nytt ärende med fel');
});

test('ärendets fönster', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExampleCase(hand);
  for (const name of ['Avsluta …', 'Makulera …']) {
    await hand.pick(button(page, 'Mer'), name);
    await seeDialog(page, name);
  }
});

test('fördelning', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExampleLedger(hand);
  await hand.press(button(page, 'Uppgifter om Omsorgsnämnden'));
  await expectAccessible(page, 'fördelning med uppgifter');
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'ny sökande', { hasOpenList: true });
  await page.keyboard.press('Escape');
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Nytt organ …' }));
  await expect(page.getByRole('dialog', { name: 'Nytt organ' })).toBeVisible();
  await expectAccessible(page, 'ny nämnd');
});

test('tjänsteskrivelse', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExamplePaper(hand);
  await expect(page.getByRole('complementary').getByRole('img').first()).toBeVisible();
  await expectAccessible(page, 'tjänsteskrivelse');
  await page.getByRole('textbox', { name: 'Text under Bakgrund' }).click();
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('dialog', { name: 'Ny fotnot' })).toBeVisible();
  await expectAccessible(page, 'ny fotnot', { hasOpenList: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await hand.press(button(page, 'Avsnitt'));
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'tjänsteskrivelse med öppen meny');
});

/** The extract of the only decision, put in its case. */
async function makeExtract(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('button', { name: /^Protokollsutdrag av / }));
  const window = dialog(page, textUtdrag.title);
  await expect(window.getByRole('img').first()).toBeVisible();
  await expectAccessible(page, 'protokollsutdrag');
  await hand.press(button(window, textUtdrag.add));
  await expect(page.getByText(/^Utdraget är handling /u)).toBeVisible();
}

test('beslut och sändlista', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExamplePaper(hand);
  await describeMeeting(hand);
  await hand.press(page.getByRole('radio', { name: 'Ändrat' }));
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page, 'registrera ändrat beslut');
  await hand.press(page.getByRole('radio', { name: 'Enligt förslaget' }));
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'fråga om beslutet');
  await page.keyboard.press('Escape');
  await recordDecision(hand);
  await page.getByRole('tab', { name: 'Beslut' }).click();
  await makeExtract(hand);
  await fillSandlista(hand);
  await settleSandlista(hand);
  await expectAccessible(page, 'fastställd sändlista');
});

test('inställningar och det som ligger över sidorna', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press('Control+,');
  await expect(pageTitle(page, 'Inställningar')).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('motion');
  await expect(page.getByRole('menuitem', { name: /Motion om fler/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.palette-item[data-focused]')).toBeVisible();
  await expectAccessible(page, 'kommandopalett');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible();
  await expectAccessible(page, 'tangenter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.evaluate(() => location.assign('#/finns-inte'));
  await expect(pageTitle(page, 'Sidan finns inte')).toBeVisible();
  await expectAccessible(page, 'sidan finns inte');
});

test('frågan om osparade ändringar', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press('Control+N');
  await hand.write(textField(page, 'Ärendemening'), 'Utkast');
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'frågan');
});
