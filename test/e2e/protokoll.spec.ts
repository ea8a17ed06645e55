import { readFileSync } from 'node:fs';
import { textExpediering, textHandelse } from '../../renderer/text/expediering.ts';
import { textMotesdokument } from '../../renderer/text/motesdokument.ts';
import { textDelstatus, textDelstyp, textProtokoll } from '../../renderer/text/protokoll.ts';
import { textProtokollsstil } from '../../renderer/text/protokollsstil.ts';
import { textSandlista } from '../../renderer/text/sandlista.ts';
import { readPdfText } from '../support/pdf/read-pdf-text.ts';
import { expectAccessible } from './support/axe.ts';
import { startWithExample } from './support/exempel.ts';
import { button, comboBox, dialog, pageTitle, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { keyboardHand } from './support/keyboard.ts';
import { openMinutes } from './support/protokoll.ts';
import { askProgram, personnamn } from './support/rum.ts';

const justerare = personnamn(1);

const idag = () => new Date().toLocaleDateString('sv-SE');

/** The part, by the heading of its card. */
const del = ({ page }: Hand, typ: keyof typeof textDelstyp) =>
  page.getByRole('region', { name: textDelstyp[typ] });

async function sign(hand: Hand, namn: string): Promise<void> {
  const row = hand.page.getByRole('listitem').filter({ hasText: namn });
  await hand.press(button(row, textProtokoll.sign));
  await hand.press(button(dialog(hand.page, textProtokoll.signFor(namn)), textProtokoll.sign));
  await expect(row).not.toContainText(textProtokoll.unsigned);
}

test('en del av protokollet justeras, låses, anslås och rättas med tangentbordet', async ({
  computer,
}) => {
  const { program } = await startWithExample(computer);
  const hand = keyboardHand(program.page);
  const { page } = hand;
  await openMinutes(page, idag());
  await expect(pageTitle(page, textProtokoll.title)).toBeVisible();
  const card = del(hand, 'ordinarie');
  await expect(card.getByRole('list', { name: textProtokoll.clocks })).toContainText(
    'KL 13 kap. 5 §',
  );
  await expectAccessible(page, 'protokollets delar');

  await hand.press(button(card, textProtokoll.change));
  const asked = dialog(page, textProtokoll.changeTitle);
  await hand.choose(comboBox(asked, textProtokoll.justerare), justerare);
  await hand.write(textField(asked, textProtokoll.plats), 'Kansliet');
  await hand.press(button(asked, textProtokoll.save));
  await expect(card).toContainText(justerare);

  await hand.press(button(card, textProtokoll.hand));
  await expect(card).toContainText(textDelstatus.for_justering);
  await expect(button(card, textProtokoll.approve)).toBeDisabled();
  for (const namn of [personnamn(0), justerare]) await sign(hand, namn);
  await hand.press(button(card, textProtokoll.approve));
  const sure = dialog(page, textProtokoll.approveTitle);
  await hand.press(button(sure, textProtokoll.approve));
  await expect(card.getByText(textDelstatus.justerad, { exact: true })).toBeVisible();

  await hand.press(button(card, textProtokoll.notice));
  const notice = dialog(page, textProtokoll.noticeTitle);
  await hand.write(textField(notice, textProtokoll.forvaringsplats), 'Kansliet');
  await hand.press(button(notice, textProtokoll.notice));
  await expect(card).toContainText(textDelstatus.anslagen);

  await hand.press(button(card, textProtokoll.correct));
  const correct = dialog(page, textProtokoll.correctTitle);
  await hand.write(textField(correct, textProtokoll.ursprunglig), 'Cykelställ');
  await hand.write(textField(correct, textProtokoll.rattad), 'Cykelställen');
  await hand.write(textField(correct, textProtokoll.skal), 'Skrivfel');
  await hand.press(button(correct, textProtokoll.correctSave));
  await expect(card.getByText(textProtokoll.corrections)).toBeVisible();
  await expectAccessible(page, 'en låst del med rättelse');

  await hand.press(page.getByRole('link', { name: textExpediering.title }));
  await expect(pageTitle(page, textExpediering.title)).toBeVisible();
  await expect(page.getByText(textExpediering.emptyTitle)).toBeVisible();
  await hand.press(button(page, textExpediering.makeList(57)));
  await expect(pageTitle(page, textSandlista.title)).toBeVisible();
  await hand.press(button(page, textSandlista.addNamed('Registrator')));
  await hand.press(button(page, textSandlista.settle));
  const settling = dialog(page, textSandlista.settleTitle);
  await hand.press(button(settling, textSandlista.settleAction));
  await expect(page.getByText(textSandlista.lockedText)).toBeVisible();
  await page.goBack();
  await expect(pageTitle(page, textExpediering.title)).toBeVisible();
  await hand.press(button(page, textExpediering.chooseWaiting));
  await hand.press(button(page, textHandelse.expedierad.action(1)));
  const sending = dialog(page, textHandelse.expedierad.title);
  await hand.press(button(sending, textHandelse.expedierad.save));
  await expect(page.getByText(textExpediering.allSent)).toBeVisible();
  await expectAccessible(page, 'mötets expediering');
  await page.goBack();
  await expect(pageTitle(page, textProtokoll.title)).toBeVisible();

  const path = computer.pathTo('protokoll.pdf');
  await hand.pick(button(card, textMotesdokument.title), textMotesdokument.typ.protokoll);
  const shown = dialog(page, textMotesdokument.typ.protokoll);
  await program.dialogs.answerNext(path);
  await hand.press(button(shown, textMotesdokument.export));
  await expect(page.getByText(textMotesdokument.exported('protokoll.pdf'))).toBeVisible();
  const { blocks } = await readPdfText(readFileSync(path));
  expect(blocks.map(({ text }) => text).join('\n')).toMatch(/§ 57 Cykelställ vid torget/u);
});

test('protokollets form ändras och syns genast i exemplet', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const [organ] = await askProgram(page, 'organ.list', {});
  await page.evaluate(
    (address) => {
      location.hash = address;
    },
    `#/protokollsform/${organ?.id ?? ''}`,
  );
  const example = page.getByRole('region', { name: textProtokollsstil.example });
  await expect(example).toContainText('Cykelställ vid torget');
  await expectAccessible(page, 'protokollets form');
  await hand.press(button(page, textProtokollsstil.bases.beslutForst));
  await expect(example.getByRole('heading', { level: 3 }).first()).toContainText('beslut');
  await hand.press(button(page, textProtokollsstil.save));
  await expect(page.getByText(textProtokollsstil.saved)).toBeVisible();
});
