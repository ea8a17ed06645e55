import { writeFileSync } from 'node:fs';
import { textArende, textNyttArende } from '../../renderer/text/arende.ts';
import {
  textDiarium,
  textGrunddata,
  textNummer,
  textPattern,
} from '../../renderer/text/diarium.ts';
import { textKlassplan } from '../../renderer/text/klassplan.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelhandlaggare, startWithExample } from './support/exempel.ts';
import {
  button,
  comboBox,
  dialog,
  navigationLink,
  select,
  tab,
  textField,
} from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { findFirst } from './support/sok.ts';

test('två diarier med var sitt mönster, och ett ärende från ett tidigare år', async ({
  computer,
}) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await hand.press(navigationLink(page, textGrunddata.title));
  await hand.press(button(page, textDiarium.new));
  const window = dialog(page, textDiarium.newTitle);
  await hand.write(textField(window, textDiarium.namn), 'Arbetsutskottets diarium');
  const monster = textField(window, textPattern.label);
  await hand.write(monster, '{NAMND} {AR}/{LOPNR:3}');
  await expect(window.getByText('Numren kan se ut som i Kommunstyrelsens diarium')).toBeVisible();
  await expectAccessible(page, 'nytt diarium');
  await hand.press(button(window, textDiarium.save));
  await expect(
    window.getByRole('alert').or(window.getByText('fel att rätta')).first(),
  ).toBeVisible();
  await hand.write(monster, 'AU ');
  await hand.press(button(window, textPattern.insert('År')));
  await page.keyboard.type('-');
  await hand.press(button(window, textPattern.insert('Löpnummer')));
  await expect(monster).toHaveValue('AU {AR}-{LOPNR}');
  await hand.press(button(window, textDiarium.save));
  await expect(page.getByRole('heading', { name: 'Arbetsutskottets diarium' })).toBeVisible();
  await expectAccessible(page, 'diarier');

  await page.keyboard.press('Control+N');
  const lastYear = String(new Date().getFullYear() - 1);
  await hand.choose(select(page, textNummer.diarium), 'Arbetsutskottets diarium');
  await hand.choose(select(page, textNummer.year), lastYear);
  await expect(page.getByText(`AU ${lastYear}-1`)).toBeVisible();
  await hand.write(textField(page, textNyttArende.arendemening), 'Ett ärende från i fjol');
  await comboBox(page, textNyttArende.handlaggare).click();
  await page.getByRole('option').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+S');
  await expect(page.getByText(`AU ${lastYear}-1`).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ett ärende från i fjol' })).toBeVisible();
});

test('en nämnd till för sitt diarium med ett annat mönster, bredvid styrelsens', async ({
  computer,
}) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await hand.press(navigationLink(page, textGrunddata.title));
  await hand.press(button(page, textDiarium.new));
  const window = dialog(page, textDiarium.newTitle);
  await hand.write(textField(window, textDiarium.namn), 'Omsorgsnämndens diarium');
  await hand.choose(select(window, textDiarium.organ), 'Omsorgsnämnden');
  await hand.write(textField(window, textPattern.label), '{AR}{NAMND}{LOPNR:4}');
  await hand.press(button(window, textDiarium.save));
  await expect(window).toBeHidden();
  const year = String(new Date().getFullYear());
  for (const [diarium, nummer] of [
    ['Omsorgsnämndens diarium', `${year}ON0001`],
    ['Kommunstyrelsens diarium', `KS ${year}/10`],
    ['Omsorgsnämndens diarium', `${year}ON0002`],
  ] as const) {
    await page.keyboard.press('Control+N');
    await hand.choose(select(page, textNummer.diarium), diarium);
    await hand.write(textField(page, textNyttArende.arendemening), `Ärende ${nummer}`);
    await hand.choose(comboBox(page, textNyttArende.handlaggare), exempelhandlaggare);
    await page.keyboard.press('Control+S');
    await expect(page.getByRole('heading', { name: `Ärende ${nummer}` })).toBeVisible();
    await expect(page.getByLabel(textArende.facts)).toContainText(nummer);
  }
  await findFirst(hand, `${year}on2`, `${year}ON0002`);
});

test('en klassificeringsplan läses in, och klassen väljs ur den', async ({ computer }) => {
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  const [faulty, whole] = [computer.pathTo('fel.csv'), computer.pathTo('plan.csv')];
  writeFileSync(faulty, 'Kod;Rubrik\n1;Styra\n1;Styra igen\n');
  writeFileSync(
    whole,
    'Kod;Rubrik;Gallring\n1;Styra;\n1.1;Leda arbetet;Bevaras\n1.10;Följa upp;10 år\n',
  );
  await hand.press(navigationLink(page, textGrunddata.title));
  await hand.press(tab(page, textGrunddata.tabKlassplan));
  await expectAccessible(page, 'ingen klassificeringsplan');
  await program.dialogs.answerNext(faulty);
  await hand.press(button(page, textKlassplan.readFile));
  await expect(page.getByText('Koden 1 finns redan på en tidigare rad.')).toBeVisible();
  await expectAccessible(page, 'fil med fel');
  await program.dialogs.answerNext(whole);
  await hand.press(page.getByRole('button', { name: textKlassplan.chooseAnother }));
  await expect(page.getByText('plan.csv innehåller 3 klasser')).toBeVisible();
  await expectAccessible(page, 'inläsning av plan');
  await hand.press(page.getByRole('button', { name: textKlassplan.store }));
  // The dialog has the same rows, and its end moves the focus.
  await expect(dialog(page, textKlassplan.importTitle)).toBeHidden();
  await expect(page.getByRole('heading', { name: textKlassplan.plans })).toBeFocused();
  const styra = page.getByRole('row', { name: '1 Styra' });
  await styra.focus();
  await expect(styra).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(styra).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: '1.1 Leda arbetet' })).toBeFocused();
  await expectAccessible(page, 'klassificeringsplan');
  await page.keyboard.press('Control+N');
  const klass = comboBox(page, textNyttArende.klass);
  await klass.fill('följa');
  await page.getByRole('option', { name: '1.10 Följa upp' }).click();
  await expect(klass).toHaveValue('1.10 Följa upp');
  await klass.fill('1.1');
  await klass.press('Tab');
  await expect(klass).toHaveValue('1.1 Leda arbetet');
});
