import { textArende, textNyttArende } from '../../renderer/text/arende.ts';
import { textNummer } from '../../renderer/text/diarium.ts';
import { textStatus } from '../../renderer/text/arendevard.ts';
import { textFilter } from '../../renderer/text/listor.ts';
import { textSok } from '../../renderer/text/sok.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelarenden, exempelhandlaggare, startWithExample } from './support/exempel.ts';
import { expect } from './support/expect.ts';
import { button, dialog, navigationLink, pageTitle, textField } from './support/find.ts';
import { test } from './support/fixture.ts';
import { askProgram } from './support/rum.ts';

const everything = { arendeId: null, objektId: null };

test('rubriken rättas på plats, och den som söker fort kommer till det som skrevs', async ({
  computer,
}) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await hand.press(navigationLink(page, textSok.title));
  const field = page.getByRole('searchbox', { name: textSok.field });
  await field.fill('ridsällskap');
  await expect(page.getByText('Granbergs ridsällskap').first()).toBeVisible();
  await field.fill('parkeringsavgifter');
  await page.keyboard.press('Enter');
  await expect(pageTitle(page, exempelarenden.parkering)).toBeVisible();
  await hand.press(button(page, textArende.changeHeading));
  const heading = textField(page, textNyttArende.arendemening);
  await expect(heading).toBeFocused();
  await expectAccessible(page, 'rubriken skrivs om');
  await heading.fill('');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-invalid', 'true');
  await heading.fill('Överklagade parkeringsavgifter');
  await page.keyboard.press('Enter');
  await expect(pageTitle(page, 'Överklagade parkeringsavgifter')).toBeVisible();
  await expect(button(page, textArende.changeHeading)).toBeFocused();
  // To have opened the window of corrections and closed it as it was is no correction.
  const latest = async () => (await askProgram(page, 'logg.list', everything))[0];
  const before = await latest();
  await hand.press(button(page, textNyttArende.correct));
  const correct = dialog(page, textNyttArende.correct);
  await hand.press(correct.getByRole('button', { name: textNyttArende.saveCorrection }));
  await expect(correct).toBeHidden();
  expect(await latest()).toEqual(before);
  await hand.press(button(page, textStatus.change));
  await expect(dialog(page, textStatus.changeTitle).getByRole('radio').first()).toBeFocused();
});

test('ett ärende i efterhand påminner om dagen, och den inloggade är handläggare', async ({
  computer,
}) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await hand.press(navigationLink(page, 'Mina ärenden'));
  await hand.press(button(page, textFilter.me).first());
  await page.getByRole('combobox', { name: textFilter.me }).fill(exempelhandlaggare);
  await page.getByRole('option', { name: exempelhandlaggare }).click();
  await hand.press(button(page, textFilter.chooseMe));
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+n');
  await expect(pageTitle(page, textNyttArende.title)).toBeVisible();
  await expect(page.locator('#main').getByText(exempelhandlaggare)).toBeVisible();
  await hand.press(page.getByRole('button', { name: textNummer.year }));
  const year = String(new Date().getFullYear() - 1);
  await page.getByRole('option', { name: year }).click();
  await expectAccessible(page, 'nummer för ett tidigare år');
  await hand.press(button(page, textNummer.setInkom(`${year}-12-31`)));
  await expect(textField(page, textNyttArende.inkom)).toHaveValue(`${year}-12-31`);
  await expect(button(page, textNummer.setInkom(`${year}-12-31`))).toHaveCount(0);
});
