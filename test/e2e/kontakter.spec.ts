import { expect } from './support/expect.ts';
import { textPerson } from '../../renderer/text/grunddata.ts';
import {
  textDubbletter,
  textKontakt,
  textKontakter,
  textPersoner,
  textUppdrag,
} from '../../renderer/text/kontakter.ts';
import { expectAccessible } from './support/axe.ts';
import { startWithExample } from './support/exempel.ts';
import { button, comboBox, dialog, navigationLink, pageTitle } from './support/find.ts';
import { tab, textField } from './support/find.ts';
import { test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';

const row = ({ page }: Hand, name: string) => page.getByRole('row', { name });

async function openKontakter(hand: Hand): Promise<void> {
  await hand.press(navigationLink(hand.page, textKontakter.title));
  await expect(pageTitle(hand.page, textKontakter.title)).toBeVisible();
}

test('kontakternas flikar går att använda för alla', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  for (const [name, first, title] of [
    ['kontakter', 'Granbergs byalag', textKontakt.newTitle],
    ['personer', 'Sigrid Alhage', textPerson.newTitle],
    ['organ', 'Kommunstyrelsen', 'Ny nämnd'],
    ['partier', 'Granbergslistan', 'Nytt parti'],
  ] as const) {
    await hand.press(tab(page, textKontakter.tabs[name]));
    await row(hand, first).click();
    await expect(page.getByRole('heading', { level: 2, name: first })).toBeVisible();
    await expectAccessible(page, `kontakter, ${name}`);
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, title);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('en dubblett slås ihop, och det som pekade på den följer med', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  await hand.press(tab(page, textKontakter.tabs.personer));
  await hand.press(button(page, textPersoner.new));
  const window = dialog(page, textPerson.newTitle);
  await hand.write(textField(window, textPerson.fornamn), 'Sigrid');
  await hand.write(textField(window, textPerson.efternamn), 'Ahlage');
  await hand.write(textField(window, textPersoner.epost), 'sigrid@example.com');
  await page.keyboard.press('Control+Enter');
  await hand.press(button(page, textDubbletter.open(1)));
  await page.getByRole('button', { name: textDubbletter.compare }).click();
  const merge = dialog(page, textDubbletter.mergeTitle.person);
  await hand.press(merge.getByRole('radio', { name: 'Sigrid Ahlage' }));
  await expect(merge.getByText('1 uppdrag')).toBeVisible();
  await expectAccessible(page, 'slå ihop personer');
  await hand.press(merge.getByRole('button', { name: textDubbletter.run }));
  await expect(page.getByText(textDubbletter.none)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(hand, 'Sigrid Alhage')).toHaveCount(0);
  await row(hand, 'Sigrid Ahlage').click();
  await expect(page.getByText('Kommunstyrelsen').last()).toBeVisible();
  await expect(page.getByText(textUppdrag.roller.ordf)).toBeVisible();
});

test('ledamöterna en annan dag, och ett uppdrag som upphör', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  await hand.press(tab(page, textKontakter.tabs.organ));
  await row(hand, 'Kommunstyrelsen').click();
  const list = page.getByRole('complementary');
  await hand.press(button(list, textUppdrag.change('Lova Hedmark (GL)')));
  const window = dialog(page, textUppdrag.changeTitle);
  await hand.write(textField(window, textUppdrag.till), '2026-06-30');
  await page.keyboard.press('Control+Enter');
  await expect(window).toBeHidden();
  await hand.write(textField(list, textUppdrag.onDay), '2026-07-01');
  await page.keyboard.press('Enter');
  await expect(list.getByText('Lova Hedmark')).toBeHidden();
  await expect(list.getByText('Sigrid Alhage')).toBeVisible();
  await hand.write(textField(list, textUppdrag.onDay), '2025-12-31');
  await page.keyboard.press('Enter');
  await expect(list.getByText(textUppdrag.none)).toBeVisible();
  await hand.press(list.getByText(textUppdrag.history));
  await expect(list.getByText('2026-01-01 – 2026-06-30')).toBeVisible();
});

test('en kontakt tas ur bruk och erbjuds inte längre', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  await row(hand, 'Iris Ekbacken').dblclick();
  const window = dialog(page, textKontakt.changeTitle);
  await hand.press(window.getByText(textKontakter.closedField));
  await page.keyboard.press('Control+Enter');
  await expect(row(hand, 'Iris Ekbacken')).toHaveCount(0);
  await hand.press(page.getByText(textKontakter.closedShort));
  await expect(row(hand, 'Iris Ekbacken')).toBeVisible();
  await row(hand, 'Granbergs byalag').click();
  await hand.press(button(page, textKontakter.merge));
  await comboBox(page, textDubbletter.other).pressSequentially('iris');
  await expect(page.getByText(textDubbletter.noOther)).toBeVisible();
});
