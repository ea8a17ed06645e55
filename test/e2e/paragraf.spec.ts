import type { Page } from 'playwright-core';
import { textKontroll } from '../../renderer/text/kontroller.ts';
import { textParagrafdelar, textSkriv } from '../../renderer/text/paragrafskrivning.ts';
import { expectAccessible } from './support/axe.ts';
import { startWithExample } from './support/exempel.ts';
import { button, dialog, pageTitle, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { keyboardHand } from './support/keyboard.ts';
import { askProgram, prepareMeeting } from './support/rum.ts';

/** A meeting that has taken up a paper and another item, and goes to the first §. */
async function openParagraf(page: Page): Promise<void> {
  const dag = new Date().toLocaleDateString('sv-SE');
  const size = { ledamoter: 3, ersattare: 0, punkter: ['Belysning i parken'] };
  const sammantradeId = await prepareMeeting(page, dag, size);
  const [found] = await askProgram(page, 'arende.search', { text: 'digital delaktighet' });
  const arendeId = found!.id;
  const paper = await askProgram(page, 'tjansteskrivelse.create', { arendeId });
  await askProgram(page, 'dagordning.save', {
    existing: null,
    tillkommandeSkal: 'Brådskande',
    data: {
      ...{ sammantradeId, rubrik: 'Medel för digital delaktighet', grupp: 'beslut', arendeId },
      ...{ tjansteskrivelseId: paper.id, foredragande: '', omedelbarJustering: false },
    },
  });
  await askProgram(page, 'paragraf.setFirstNumber', { sammantradeId, nr: 57 });
  const items = await askProgram(page, 'dagordning.list', { sammantradeId });
  const opened: string[] = [];
  for (const { id } of items.toReversed()) {
    const item = { sammantradeId, dagordningspunktId: id, rubrik: '' };
    opened.push((await askProgram(page, 'paragraf.open', item)).id);
  }
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/sammantraden/${sammantradeId}/protokoll/${opened[0]!}`);
}

test('en paragraf skrivs, jämförs med förslaget och följs på sidan, med tangentbordet', async ({
  computer,
}) => {
  const { program } = await startWithExample(computer);
  const hand = keyboardHand(program.page);
  const { page } = hand;
  await openParagraf(page);
  await expect(pageTitle(page, '§ 57 Medel för digital delaktighet')).toBeVisible();
  const beslut = page.getByRole('region', { name: textParagrafdelar.beslut, exact: true });
  const punkt = textField(beslut, textSkriv.punkt(1));
  await expect(beslut.getByText(textSkriv.enligtForslaget).first()).toBeVisible();
  await expectAccessible(page, 'en paragraf som skrivs');

  const sida = page.locator('img.page-face').first();
  await expect(sida).toBeVisible();
  const before = (await sida.getAttribute('src')) ?? '';
  const proposed = await punkt.inputValue();
  await hand.write(punkt, 'Föreliggande förslag godkänns.');
  await expect(sida).not.toHaveAttribute('src', before);
  await expect(beslut.getByText(textSkriv.andratFran)).toBeVisible();

  await hand.press(tab(page, textSkriv.kontroller));
  const toPunkt = button(page, `${textKontroll.goTo}: ${textSkriv.punkt(1)}`);
  await expect(page.getByText(/”Föreliggande förslag”/u)).toBeVisible();
  const hanvisning = page.getByRole('listitem').filter({ hasText: '”Föreliggande förslag”' });
  await hand.press(button(hanvisning, textKontroll.deviate));
  const avsteg = dialog(page, textKontroll.deviateTitle);
  await hand.write(textField(avsteg, textKontroll.deviateReason), 'Så föll beslutet.');
  await hand.run(button(avsteg, textKontroll.deviateDo), 'Control+Enter');
  await expect(hanvisning).toContainText('Så föll beslutet.');
  await expectAccessible(page, 'kontrollerna av en paragraf');
  await hand.press(toPunkt.first());
  await expect(punkt).toBeFocused();
  await hand.press(button(beslut, textSkriv.tillForslaget));
  await expect(punkt).toHaveValue(proposed);
  await expect(page.getByText(/”Föreliggande förslag”/u)).toBeHidden();

  const arendet = page.getByRole('region', { name: textParagrafdelar.arendet });
  await hand.press(button(arendet, textSkriv.skrivOm).first());
  const own = textField(arendet, textSkriv.egenLydelse);
  await expect(own).toBeFocused();
  const generated = await own.inputValue();
  await hand.write(own, 'Kontoret har berett ärendet.');
  await expect(arendet.getByText(textSkriv.andrad, { exact: true })).toBeVisible();
  await hand.press(button(arendet, textSkriv.aterstall));
  await expect(arendet.getByText(textSkriv.andrad, { exact: true })).toBeHidden();
  await expect(arendet.getByText(generated)).toBeVisible();
  await expect(button(arendet, textSkriv.skrivOm).first()).toBeFocused();

  await page.keyboard.press('Alt+PageDown');
  await expect(pageTitle(page, '§ 58 Belysning i parken')).toBeVisible();
});
