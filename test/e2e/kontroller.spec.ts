import type { Locator, Page } from 'playwright-core';
import { textFindings, textPunkter } from '../../renderer/text/dokument.ts';
import { textFraser } from '../../renderer/text/fraser.ts';
import { repairName, textKontroll } from '../../renderer/text/kontroller.ts';
import { textKontrollista } from '../../renderer/text/kontrollista.ts';
import { textCommon, textToasts } from '../../renderer/text/sv.ts';
import { newHandling } from '../../shared/rules/ny-handling.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelarenden, openExamplePaper, startWithExample } from './support/exempel.ts';
import { button, dialog, messages, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { keyboardHand } from './support/keyboard.ts';
import { askProgram, goTo } from './support/rum.ts';
import { today } from './support/today.ts';

const finding = (page: Page, id: string, place: string): Locator =>
  page.getByRole('listitem').filter({ hasText: id }).filter({ hasText: place });
const undo = (page: Page) => button(messages(page), textToasts.undo).last();

test('fraser och kontroller hjälper den som skriver, och allt går att ta tillbaka', async ({
  computer,
}) => {
  test.slow();
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await openExamplePaper(hand);
  const first = page.getByRole('textbox', { name: textPunkter.number(1), exact: true });
  const phrases = dialog(page, textFraser.title);
  const choices = phrases.getByRole('radio');

  await test.step('Fraserna för fördelning kommer först, och Esc ger tillbaka markören', async () => {
    await first.focus();
    await page.keyboard.press('Alt+F');
    await expect(choices.first()).toHaveAccessibleName(/^F1/u);
    await page.keyboard.type('läggs till handlingarna');
    await expect(choices).toHaveCount(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(phrases).toBeHidden();
    await expect(first).toBeFocused();
  });

  await test.step('En egen fras skrivs, tas bort, kommer tillbaka och infogas', async () => {
    await page.keyboard.press('Alt+F');
    await hand.press(button(phrases, textFraser.addOwn));
    const writing = dialog(page, textFraser.newTitle);
    await hand.write(textField(writing, textFraser.kod), 'T1');
    await hand.write(textField(writing, textFraser.rubrik), 'Tack');
    await hand.write(textField(writing, textFraser.text), '{O} tackar för underlaget.');
    await hand.run(button(writing, textFraser.save), 'Control+Enter');
    await expect(choices.first()).toHaveAccessibleName(/^T1/u);
    await hand.press(button(phrases, textFraser.remove));
    await expect(choices.first()).toHaveAccessibleName(/^F1/u);
    await hand.press(phrases.getByRole('checkbox', { name: textFraser.showOut }));
    await hand.press(choices.first());
    await hand.press(button(phrases, textFraser.edit));
    const changing = dialog(page, textFraser.editTitle);
    await hand.press(changing.getByRole('checkbox', { name: textFraser.outOfUse }));
    await hand.run(button(changing, textFraser.save), 'Control+Enter');
    await expect(button(phrases, textFraser.remove)).toBeVisible();
    await expectAccessible(page, 'infoga fras', { hasOpenList: true });
    await page.keyboard.press('Control+Enter');
    const second = page.getByRole('textbox', { name: textPunkter.number(2), exact: true });
    await expect(second).toHaveValue('Kommunstyrelsen tackar för underlaget.');
  });

  await test.step('En rättelse gör vad knappen säger, och kan tas tillbaka', async () => {
    await hand.press(tab(page, textFindings.heading));
    const own = finding(page, 'K14', '');
    const add = repairName({ typ: 'egen_handling', rubrik: '', datum: '2026-01-01' });
    await hand.press(button(own, add));
    await expect(own).toBeHidden();
    await hand.press(undo(page));
    await expect(own).toBeVisible();
    await first.press('Control+End');
    await page.keyboard.type(' Planen antas antas.');
    const doubled = finding(page, 'K45', 'antas antas');
    await hand.press(button(doubled, 'Ändra till ”antas”'));
    await expect(first).toHaveValue(/ Planen antas\.$/u);
    await hand.press(undo(page));
    await expect(first).toHaveValue(/ Planen antas antas\.$/u);
  });

  await test.step('En bevakning läggs till ur kontrollen, och ett avsteg får sitt skäl', async () => {
    const doubled = finding(page, 'K45', 'antas antas');
    // By key: what the text gives rise to comes back one by one, and moves the button meanwhile.
    await button(doubled, textKontroll.deviate).press('Enter');
    const window = dialog(page, textKontroll.deviateTitle);
    await hand.run(button(window, textKontroll.deviateDo), 'Control+Enter');
    await expect(textField(window, textKontroll.deviateReason)).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await hand.write(textField(window, textKontroll.deviateReason), 'Så står det i planen.');
    await hand.run(button(window, textKontroll.deviateDo), 'Control+Enter');
    await expect(doubled).toContainText('Så står det i planen.');
    await hand.press(button(doubled, textKontroll.takeBack));
    await expect(button(doubled, textKontroll.deviate)).toBeVisible();
    const due = finding(page, 'K31', 'Punkt 3');
    await hand.press(due.getByRole('button', { name: 'Lägg till bevakning' }));
    await expect(due).toBeHidden();
    await hand.press(undo(page));
    await expect(due).toBeVisible();
    await expectAccessible(page, 'kontroller');
  });

  await test.step('En lucka i en fras stoppar, och länken leder till den', async () => {
    await first.focus();
    await page.keyboard.press('Alt+F');
    await expect(phrases.locator(':focus')).toBeEditable();
    await page.keyboard.type('i uppdrag att');
    await expect(choices.first()).toBeVisible();
    await page.keyboard.press('Control+Enter');
    const second = page.getByRole('textbox', { name: textPunkter.number(2), exact: true });
    await expect(second).toHaveValue(/\[fyll i: uppgift\]/u);
    const slot = finding(page, 'K49', '”uppgift”');
    await hand.press(slot.getByRole('button', { name: textKontroll.goTo }));
    await expect(second).toBeFocused();
    await page.keyboard.type('utreda frågan');
    await expect(second).toHaveValue(/i uppdrag att utreda frågan och/u);
    await expect(slot).toBeHidden();
  });
});

test('anmärkningarna räknas på ärendet, och en tangent leder till dem', async ({ computer }) => {
  test.slow();
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const count = page.getByRole('link', { name: /^Visa \d+ anmärkning/u });
  const groups = page.locator('.kontrollista-group');

  await test.step('Siffran står i ärendets huvud, och Alt+K öppnar listan', async () => {
    await openExamplePaper(hand);
    await hand.press(
      page.getByRole('navigation', { name: textCommon.breadcrumbs }).getByRole('link').last(),
    );
    await expect(count).toBeVisible();
    await page.keyboard.press('Alt+K');
    await expect(
      page.getByRole('heading', { level: 1, name: textKontrollista.title }),
    ).toBeVisible();
    await expect(page.getByText(textKontrollista.only)).toBeVisible();
    await expect(groups.first()).toBeVisible();
    await expectAccessible(page, 'kontroller av ett ärende');
  });

  await test.step('Bara det som bör ses över, med tangentbordet', async () => {
    await page.getByRole('radio', { name: textKontroll.groups.V }).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/grad=V/u);
    await page.getByRole('radio', { name: textKontrollista.all }).focus();
    await page.keyboard.press('Space');
    await expect(page).not.toHaveURL(/grad/u);
  });

  await test.step('Ett avsteg står kvar på sin plats tills man lämnar listan', async () => {
    const row = groups.first().getByRole('listitem').first();
    const text = await row.locator('.kontroll-body > p').nth(1).innerText();
    await button(row, textKontroll.deviate).focus();
    await page.keyboard.press('Enter');
    const window = dialog(page, textKontroll.deviateTitle);
    await expect(window).toBeVisible();
    await page.keyboard.type('Nämnden vet om det.');
    await page.keyboard.press('Control+Enter');
    await expect(window).toBeHidden();
    await expect(row).toContainText('Nämnden vet om det.');
    await expect(row).toContainText(text);
    await expect(button(row, textKontroll.takeBack)).toBeFocused();
    await page.getByRole('link', { name: textKontrollista.wholeRegister }).focus();
    await expect(page.getByText(textKontroll.letStand)).toBeVisible();
  });

  await test.step('Hela registret gås igenom, med en länk till varje sak', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByText(textKontrollista.only)).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: 'genomgångna' })).toBeVisible();
    await expectAccessible(page, 'kontroller av hela registret');
  });
});

test('en anmärkning i ett ärende får stå med sitt skäl (K04)', async ({ computer }) => {
  const { hand: mouse } = await startWithExample(computer);
  const hand = keyboardHand(mouse.page);
  const { page } = hand;
  const [arende] = await askProgram(page, 'arende.search', { text: exempelarenden.borgen });
  const arendeId = arende!.id;
  const letter = newHandling('in', today());
  for (const data of [
    { ...letter, rubrik: 'Tips', motpart: { typ: 'dold' as const, namn: 'Eva Alm' } },
    { ...letter, rubrik: 'Tips från Eva Alm', motpart: { typ: 'saknas' as const } },
  ]) {
    await askProgram(page, 'handling.register', { arendeId, data });
  }
  await goTo(page, `#/arenden/${arendeId}`);
  await expect(page.getByRole('link', { name: textKontrollista.count(1, 0) })).toBeVisible();
  await page.keyboard.press('Alt+K');
  const named = finding(page, 'K04', 'Eva Alm');
  await hand.press(button(named, textKontroll.deviate));
  const window = dialog(page, textKontroll.deviateTitle);
  await hand.write(textField(window, textKontroll.deviateReason), 'En namne, som är tjänsteman.');
  await page.keyboard.press('Control+Enter');
  await expect(window).toBeHidden();
  await expect(named).toContainText('En namne, som är tjänsteman.');
  await expectAccessible(page, 'avsteg i ett ärende');
  await hand.press(button(named, textKontroll.takeBack));
  await expect(button(named, textKontroll.deviate)).toBeVisible();
});
