import { readFileSync } from 'node:fs';
import { textMotesfil } from '../../renderer/text/motesfil.ts';
import { textMotesdokument } from '../../renderer/text/motesdokument.ts';
import { textDelstatus, textProtokoll } from '../../renderer/text/protokoll.ts';
import { textProtokollsstil } from '../../renderer/text/protokollsstil.ts';
import { readPdfText } from '../support/pdf/read-pdf-text.ts';
import { expectAccessible } from './support/axe.ts';
import { startWithExample } from './support/exempel.ts';
import { button, dialog, pageTitle, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { keyboardHand } from './support/keyboard.ts';
import { delkort, keepDocument } from './support/mote-justeras.ts';
import { approvePart, openMinutes } from './support/protokoll.ts';
import { askProgram, goTo, personnamn } from './support/rum.ts';
import { findFirst } from './support/sok.ts';
import { today } from './support/today.ts';

test('en justerad del av protokollet rättas och sparas med tangentbordet', async ({ computer }) => {
  const { program } = await startWithExample(computer);
  const hand = keyboardHand(program.page);
  const { page } = hand;
  const id = await openMinutes(page, today());
  const justering = { dag: today(), plats: 'Kansliet', forvaringsplats: 'Kansliet' };
  await approvePart(page, id, { typ: 'ordinarie', namn: [0, 1].map(personnamn), ...justering });
  await goTo(page, `#/sammantraden/${id}/protokoll`);
  await expect(pageTitle(page, textProtokoll.title)).toBeVisible();
  const card = delkort(page, 'ordinarie');
  await expect(card).toContainText(textDelstatus.anslagen);

  await hand.press(button(card, textProtokoll.correct));
  const correct = dialog(page, textProtokoll.correctTitle);
  await hand.write(textField(correct, textProtokoll.ursprunglig), 'Cykelställ');
  await hand.write(textField(correct, textProtokoll.rattad), 'Cykelställen');
  await hand.write(textField(correct, textProtokoll.skal), 'Skrivfel');
  await hand.press(button(correct, textProtokoll.correctSave));
  await expect(card.getByText(textProtokoll.corrections)).toBeVisible();
  await expectAccessible(page, 'en låst del med rättelse');

  const path = computer.pathTo('protokoll.pdf');
  const title = textMotesdokument.typ.protokoll;
  await keepDocument(hand, program, { place: card, title, file: path });
  const { blocks } = await readPdfText(readFileSync(path));
  expect(blocks.map(({ text }) => text).join('\n')).toMatch(/§ 57 Cykelställ vid torget/u);

  const found = await findFirst(hand, '”Cykelställ vid torget”', textMotesfil.rattelse);
  await expectAccessible(page, 'en sida av ett protokoll bland träffarna');
  await hand.press(found);
  await expect(pageTitle(page, textProtokoll.title)).toBeVisible();
});

test('protokollets form ändras och syns genast i exemplet', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const [organ] = await askProgram(page, 'organ.list', {});
  await goTo(page, `#/protokollsform/${organ?.id ?? ''}`);
  const example = page.getByRole('region', { name: textProtokollsstil.example });
  await expect(example).toContainText('Cykelställ vid torget');
  await expectAccessible(page, 'protokollets form');
  await hand.press(button(page, textProtokollsstil.bases.beslutForst));
  await expect(example.getByRole('heading', { level: 3 }).first()).toContainText('beslut');
  await hand.press(button(page, textProtokollsstil.save));
  await expect(page.getByText(textProtokollsstil.saved)).toBeVisible();
});
