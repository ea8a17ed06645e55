import { textArende } from '../../renderer/text/arende.ts';
import { textPaper } from '../../renderer/text/dokument.ts';
import {
  textRemiss,
  textRemisser,
  textStandpunkt,
  textSvar,
  textSvarsstatus,
  textSvarssteg,
} from '../../renderer/text/remisser.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelhandlaggare, startWithExample } from './support/exempel.ts';
import { button, comboBox, dialog, navigationLink, pageTitle } from './support/find.ts';
import { select, tab, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { chooseForInbox, openInbox, registerInNewCase } from './support/inkorg.ts';
import { keyboardHand } from './support/keyboard.ts';
import { brev, layOutPost } from './support/postbunt.ts';

const KF = 'Kommunfullmäktige';
const OMNE = 'Riktlinjer för färdtjänst';

/** What a body answers, in the table of all answers. */
const svaren = ({ page }: Hand) => page.getByRole('table', { name: textSvar.comparisonHint });
const lage = (hand: Hand) =>
  svaren(hand).getByRole('row', { name: new RegExp(`^${textSvar.status}`, 'u') });

/** Registers the remiss of the case on the page: asked by the council, due in three weeks. */
async function registerRemiss(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textRemiss.tab));
  await hand.press(button(page, textRemiss.register));
  const window = dialog(page, textRemiss.registerTitle);
  await expect(textField(window, textRemiss.rubrik)).toHaveValue(OMNE);
  await expectAccessible(page, 'registrera remiss');
  await hand.choose(comboBox(window, textRemiss.avsandare), KF);
  await hand.write(textField(window, textRemiss.svarSenast), '+21');
  await hand.run(window.getByRole('button', { name: textRemiss.save }), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(svaren(hand).getByRole('columnheader', { name: 'Kommunstyrelsen' })).toBeVisible();
  await expect(page.getByRole('complementary').getByText(OMNE)).toBeVisible();
}

/** States what will be answered; delegation isn't offered for an answer to the council. */
async function planAnswer(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.pick(button(page, textSvar.more('Kommunstyrelsen')), textSvar.plan);
  const window = dialog(page, textSvar.planTitle('Kommunstyrelsen'));
  await expect(window).toContainText(textSvar.vagHintKf);
  await expectAccessible(page, 'planera svaret');
  await hand.choose(select(window, textSvar.standpunkt), textStandpunkt.tillstyrker_delvis);
  await hand.run(window.getByRole('button', { name: textSvar.save }), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(svaren(hand)).toContainText(textStandpunkt.tillstyrker_delvis);
}

test('en remiss från posten till ett påbörjat svar, med bara tangentbordet', async ({
  computer,
}) => {
  test.slow();
  const { hand: mouse, program } = await startWithExample(computer);
  const { page } = mouse;
  const hand = keyboardHand(page);
  const { remiss } = await layOutPost(computer.pathTo('post'));
  await test.step('kommer med posten och registreras', async () => {
    await openInbox(hand);
    await chooseForInbox(hand, program, [remiss]);
    await registerInNewCase(hand, brev.remiss.rubrik, exempelhandlaggare);
    await registerRemiss(hand);
  });
  await test.step('planeras', async () => {
    await planAnswer(hand);
    await expectAccessible(page, 'ärendets remiss');
  });
  await test.step('besvaras i ett tjänsteutlåtande', async () => {
    await hand.press(button(page, textSvar.write));
    await expect(page.getByText(`Yttrande till ${KF}`).first()).toBeVisible();
    await expect(
      page.getByText('som svar på remissen till kommunfullmäktige').first(),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: textPaper.export })).toBeVisible();
  });
  await test.step('står överst i listan, och går vidare därifrån', async () => {
    await hand.run(navigationLink(page, textRemisser.title), 'Alt+4');
    const list = page.getByRole('grid', { name: textRemisser.list });
    await hand.selectRow(list, OMNE);
    await expectAccessible(page, 'remisser');
    await page.keyboard.press('Enter');
    await expect(pageTitle(page, OMNE)).toBeVisible();
    await expect(lage(hand)).toContainText(textSvarsstatus.utkast);
    await hand.pick(button(page, textSvar.more('Kommunstyrelsen')), textSvar.move);
    const window = dialog(page, textSvar.moveTitle('Kommunstyrelsen'));
    await expectAccessible(page, 'ändra läge');
    await hand.press(window.getByRole('radio', { name: textSvarssteg.namndklar }));
    await hand.run(window.getByRole('button', { name: textSvar.moveSave }), 'Control+Enter');
    await expect(lage(hand)).toContainText(textSvarsstatus.namndklar);
    await expectAccessible(page, 'en remiss');
  });
});

test('två organs svar på samma remiss står sida vid sida', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await hand.press(navigationLink(page, textRemisser.title));
  await hand.openRow(page.getByRole('grid', { name: textRemisser.list }), 'Fler sittplatser');
  const standpoints = svaren(hand).getByRole('row', {
    name: new RegExp(`^${textSvar.standpunkt}`, 'u'),
  });
  await expect(standpoints.getByRole('cell')).toHaveText([
    textStandpunkt.tillstyrker_delvis,
    textStandpunkt.tillstyrker,
  ]);
  await expect(page.getByLabel(textRemiss.facts)).toContainText('Kommunstyrelsen');
  await hand.press(page.getByRole('link', { name: /Motion om fler sittplatser/u }));
  await expect(tab(page, textRemiss.tab)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: textRemiss.tab })).toContainText(
    textStandpunkt.tillstyrker_delvis,
  );
  await expect(tab(page, textArende.tabHandlingar)).toBeVisible();
});
