import { textRam, textRedovisning } from '../../renderer/text/ramar.ts';
import { textHandling, textHandlingstyp, textRegistrering } from '../../renderer/text/handling.ts';
import {
  textUppfoljning,
  textUppfoljningsstatus,
  textUppfoljningssteg,
} from '../../renderer/text/uppfoljning.ts';
import { expectAccessible } from './support/axe.ts';
import { describeMeeting, recordDecision } from './support/beslut.ts';
import { exempelarende, openExamplePaper, startWithExample } from './support/exempel.ts';
import { button, comboBox, dialog, messages, select, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { fillSender, registerHandling } from './support/handling.ts';
import { keyboardHand } from './support/keyboard.ts';
import { askProgram, goTo } from './support/rum.ts';

test('rapporten kommer in, uppdraget stängs med den, och medlen redovisas mot det', async ({
  computer,
}) => {
  const { hand: mouse } = await startWithExample(computer);
  const hand = keyboardHand(mouse.page);
  const { page } = hand;
  await openExamplePaper(hand);
  await describeMeeting(hand);
  await recordDecision(hand);
  const [found] = await askProgram(page, 'arende.search', { text: exempelarende });
  const arendeId = found!.id;
  const offer = page.getByRole('status').filter({ hasText: 'Så användes medlen' });

  await test.step('en handling som inte är en redovisning frågas det inte om', async () => {
    await goTo(page, `#/arenden/${arendeId}?flik=handlingar`);
    await hand.press(button(page, textHandling.new));
    const window = dialog(page, textRegistrering.title);
    await hand.write(textField(window, textRegistrering.rubrik), 'Fråga om tiden');
    await fillSender(hand, window, 'Eva Alm');
    await registerHandling(hand);
    await expect(page.getByText(textUppfoljning.notNow)).toHaveCount(0);
  });
  await test.step('rapporten registreras, och uppdraget stängs med en knapp', async () => {
    await hand.press(button(page, textHandling.new));
    const window = dialog(page, textRegistrering.title);
    await hand.write(textField(window, textRegistrering.rubrik), 'Så användes medlen');
    await hand.choose(select(window, textRegistrering.typ), textHandlingstyp.rapport);
    await fillSender(hand, window, 'Eva Alm');
    await registerHandling(hand);
    // Three bodies are to tell; the report is asked about once, with a button for each.
    await expect(offer).toHaveCount(1);
    await expectAccessible(page, 'fråga om redovisningen');
    const told = await askProgram(page, 'uppfoljning.list', { arendeId, oppna: true });
    expect(told).toHaveLength(3);
    await hand.press(offer.getByRole('button', { name: /^Barn- och ungdomsnämnden, senast /u }));
    await expect(messages(page)).toContainText(
      textUppfoljning.done(textUppfoljningsstatus.redovisad),
    );
    // One report answers one assignment; the others go on waiting.
    await expect(offer).toHaveCount(0);
    const left = await askProgram(page, 'uppfoljning.list', { arendeId, oppna: true });
    expect(left.map(({ ansvarig }) => ansvarig)).toEqual(
      told.map(({ ansvarig }) => ansvarig).filter((one) => !one.startsWith('Barn')),
    );
  });
  await test.step('på fliken Tidsfrister står varje återrapportering en gång, med sina steg', async () => {
    await goTo(page, `#/arenden/${arendeId}?flik=tidsfrister`);
    const uppdrag = page.getByRole('table', { name: textUppfoljning.table });
    await expect(uppdrag.getByRole('row')).toHaveCount(4);
    await expect(page.getByRole('tabpanel').getByRole('row', { name: /Kultur/u })).toHaveCount(1);
    const waiting = uppdrag.getByRole('row', { name: /Kultur/u });
    await hand.pick(
      waiting.getByRole('button', { name: textUppfoljning.moreSteps('') }),
      textUppfoljningssteg.paminn,
    );
    await expect(waiting).toContainText(textUppfoljningsstatus.paminn);
    await hand.pick(
      waiting.getByRole('button', { name: textUppfoljning.moreSteps('') }),
      textUppfoljningssteg.utgar,
    );
    await expectAccessible(page, textUppfoljning.dropTitle);
    await page.keyboard.press('Escape');
    await expect(dialog(page, textUppfoljning.dropTitle)).toBeHidden();
  });
  await test.step('medlen redovisas mot den återrapportering som väntar', async () => {
    const [ram] = await askProgram(page, 'fordelningsram.list', {});
    await goTo(page, `#/ramar/${ram!.id}`);
    await hand.press(button(page, textRam.report));
    const window = dialog(page, textRedovisning.title);
    await hand.choose(comboBox(window, textRedovisning.projekt), 'Teknikhjälp på biblioteken');
    await expect(comboBox(window, textRedovisning.uppdrag)).toHaveValue(/^Kultur.*, senast /u);
    await hand.write(textField(window, textRedovisning.belopp), '600 000');
    await expectAccessible(page, textRedovisning.title);
    await page.keyboard.press('Control+Enter');
    await expect(window).toBeHidden();
    const told = page.getByRole('table', { name: textRam.reports }).getByRole('row').last();
    await expect(told).toContainText('Teknikhjälp på biblioteken');
    await expectAccessible(page, 'redovisat ur ramen');
    await hand.press(told.getByRole('link'));
    const used = page.getByRole('link', { name: /^Använt 600.000 kr$/u });
    await expect(used).toBeVisible();
    await hand.press(used);
    await expect(told).toBeVisible();
  });
});
