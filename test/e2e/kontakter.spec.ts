import { expect } from './support/expect.ts';
import { textPerson } from '../../renderer/text/grunddata.ts';
import {
  textDubbletter,
  textKontakt,
  textKontakter,
  textKontaktfilter,
  textKontaktlista,
  textKontaktmarkering,
  textPartier,
  textPersoner,
  textUppdrag,
} from '../../renderer/text/kontakter.ts';
import { textFilter, textKolumner, textLista, textVyer } from '../../renderer/text/listor.ts';
import { textToasts } from '../../renderer/text/sv.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelhandlaggare, startWithExample } from './support/exempel.ts';
import { button, comboBox, dialog, navigationLink, pageTitle } from './support/find.ts';
import { messages, textField } from './support/find.ts';
import { test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';

const row = ({ page }: Hand, name: string) => page.getByRole('row', { name });

async function openKontakter(hand: Hand): Promise<void> {
  await hand.press(navigationLink(hand.page, textKontakter.title));
  await expect(pageTitle(hand.page, textKontakter.title)).toBeVisible();
}

async function chooseFromMenu({ page }: Hand, menu: string, entry: string): Promise<void> {
  await button(page, menu).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function expectNewDialog({ page }: Hand, title: string): Promise<void> {
  await expect(dialog(page, title)).toBeVisible();
  await expectAccessible(page, title);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('kontakter, personer och organ går att använda för alla', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  for (const first of ['Granbergs byalag', exempelhandlaggare, 'Kommunstyrelsen']) {
    await row(hand, first).click();
    await expect(page.getByRole('heading', { level: 2, name: first })).toBeVisible();
  }
  // A body has everything beside it that the others have.
  await expectAccessible(page, 'kontakter');
  await page.keyboard.press('Control+n');
  await expectNewDialog(hand, textKontakt.newTitle);
});

test('nya av varje slag och partierna går att använda för alla', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  await chooseFromMenu(hand, textKontaktlista.more, textKontaktlista.newOf.person);
  await expectNewDialog(hand, textPerson.newTitle);
  await chooseFromMenu(hand, textKontaktlista.more, textKontaktlista.newOf.organ);
  await expectNewDialog(hand, 'Nytt organ');
  await chooseFromMenu(hand, textKontaktlista.more, textPartier.title);
  await row(hand, 'Granbergslistan').click();
  await expectAccessible(page, textPartier.title);
  await page.keyboard.press('Control+n');
  await expectNewDialog(hand, textPartier.newTitle);
});

test('listan filtreras, sparas som vy och får andra kolumner', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('iris');
  await expect(row(hand, 'Iris Ekbacken')).toBeVisible();
  await expect(row(hand, 'Granbergs byalag')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await chooseFromMenu(hand, textFilter.add, textKontakt.parti);
  await hand.press(page.getByRole('dialog').getByText('Granbergslistan (GL)'));
  await hand.press(button(page, textFilter.apply));
  await expect(row(hand, 'Lova Hedmark')).toBeVisible();
  await expect(row(hand, 'Måns Tallvik')).toHaveCount(0);
  await chooseFromMenu(hand, textLista.menu, textVyer.save);
  await hand.write(textField(page.getByRole('dialog'), textVyer.namn), 'Listans folk');
  await page.keyboard.press('Control+Enter');
  await hand.press(button(page, textFilter.clear));
  await expect(row(hand, 'Måns Tallvik')).toBeVisible();
  await hand.press(button(page, textKolumner.button));
  await hand.press(page.getByRole('dialog').getByText(textKontakt.titel, { exact: true }));
  await hand.press(button(page, textKolumner.done));
  await hand.press(page.getByRole('columnheader', { name: textKontakt.titel }));
  await hand.press(navigationLink(page, 'Listans folk'));
  await expect(row(hand, 'Måns Tallvik')).toHaveCount(0);
  await expect(navigationLink(page, 'Listans folk')).toContainText('3');
  await expectAccessible(page, 'vy av kontakter');
});

test('markerade tas ur bruk med tangenterna, ångras, skrivs ut och slås ihop', async ({
  computer,
}) => {
  const { program, hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  await row(hand, 'Iris Ekbacken').click();
  await page.keyboard.press('Space');
  await row(hand, 'Teo Lövgärde').click();
  await page.keyboard.press('Space');
  await expect(button(page, textKontaktmarkering.merge)).toBeEnabled();
  await hand.press(button(page, textKontaktmarkering.merge));
  await expectAccessible(page, 'slå ihop markerade');
  await expect(dialog(page, textDubbletter.mergeTitle.kontakt)).toContainText('Teo Lövgärde');
  await page.keyboard.press('Escape');
  await row(hand, 'Iris Ekbacken').click();
  await page.keyboard.press('Space');
  await row(hand, 'Teo Lövgärde').click();
  await page.keyboard.press('Space');
  await chooseFromMenu(hand, textLista.exportMarked, textLista.print);
  await expect(page.getByText(textLista.printed)).toBeVisible();
  expect(await program.printed()).toHaveLength(1);
  await hand.press(button(page, textKontaktmarkering.close));
  await expect(row(hand, 'Iris Ekbacken')).toHaveCount(0);
  await expect(row(hand, 'Teo Lövgärde')).toHaveCount(0);
  await hand.press(messages(page).getByRole('button', { name: textToasts.undo }));
  await expect(row(hand, 'Iris Ekbacken')).toBeVisible();
  await expect(row(hand, 'Teo Lövgärde')).toBeVisible();
});

test('en dubblett slås ihop, och det som pekade på den följer med', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openKontakter(hand);
  await chooseFromMenu(hand, textKontaktlista.more, textKontaktlista.newOf.person);
  const window = dialog(page, textPerson.newTitle);
  await hand.write(textField(window, textPerson.fornamn), 'Sigrid');
  await hand.write(textField(window, textPerson.efternamn), 'Ahlage');
  await hand.write(textField(window, textPersoner.epost), 'sigrid@example.com');
  await page.keyboard.press('Control+Enter');
  await chooseFromMenu(hand, textKontaktlista.more, textDubbletter.open);
  await page.getByRole('button', { name: textDubbletter.compare }).click();
  const merge = dialog(page, textDubbletter.mergeTitle.person);
  await hand.press(merge.getByRole('radio', { name: 'Sigrid Ahlage' }));
  await expect(merge.getByText('1 uppdrag')).toBeVisible();
  await expectAccessible(page, 'slå ihop personer');
  await hand.press(merge.getByRole('button', { name: textDubbletter.run }));
  await expect(merge).toBeHidden();
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
  await chooseFromMenu(hand, textFilter.add, textKontaktfilter.avslutade);
  await hand.press(page.getByText(textKontaktfilter.avslutadeOf.enbart));
  await hand.press(button(page, textFilter.apply));
  await expect(row(hand, 'Iris Ekbacken')).toBeVisible();
  await hand.press(button(page, textFilter.clear));
  await row(hand, 'Granbergs byalag').click();
  await hand.press(button(page, textKontakter.merge));
  await comboBox(page, textDubbletter.other).pressSequentially('iris');
  await expect(page.getByText(textDubbletter.noOther)).toBeVisible();
});
