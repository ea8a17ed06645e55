import { readFileSync } from 'node:fs';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { textBeslut } from '../../../renderer/text/beslut.ts';
import { textAvsnitt, textPaper, textSource } from '../../../renderer/text/dokument.ts';
import { textPlanbevakning } from '../../../renderer/text/planering.ts';
import { textPaperMenu } from '../../../renderer/text/skrivelse.ts';
import {
  textRemiss,
  textRemisser,
  textSvar,
  textSvarsstatus,
  textSvarssteg,
} from '../../../renderer/text/remisser.ts';
import { textArende } from '../../../renderer/text/arende.ts';
import type { Remissvarstatus } from '../../../shared/domain/remiss.ts';
import { expect } from './expect.ts';
import { button, dialog, messages, navigationLink, pageTitle, tab, textField } from './find.ts';
import type { Computer } from './fixture.ts';
import type { Hand } from './hand.ts';
import { openCaseOf } from './exempel.ts';
import { remiss, svaren } from './remissens-ankomst.ts';
import { tabTo } from './keyboard.ts';
import { yttrande } from './remissens-svar.ts';
import { exportPaper } from './skrivelse.ts';
import { today } from './today.ts';

/** The board decides as proposed. */
export async function decide(hand: Hand): Promise<void> {
  const { page } = hand;
  await openAnswer(hand, 'namndklar');
  await hand.press(button(page.getByRole('tabpanel'), textSvar.openPaper));
  await hand.press(page.getByRole('link', { name: textPaper.recordDecision }));
  await expect(pageTitle(page, textBeslut.title)).toBeVisible();
  await hand.write(textField(page, textBeslut.datum), 'i dag');
  await hand.write(textField(page, textSource.paragraf), '114');
  await hand.run(page.getByRole('button', { name: textBeslut.record }), 'Control+S');
  const question = dialog(page, textBeslut.confirmTitle);
  await hand.press(question.getByRole('button', { name: textBeslut.record }));
  await expect(page.getByText(textBeslut.recorded, { exact: true })).toBeVisible();
}

async function openAnswer(hand: Hand, lage: Remissvarstatus): Promise<void> {
  const { page } = hand;
  await openCaseOf(hand, remiss.handling);
  await hand.press(tab(page, textRemiss.tab));
  await expect(svaren(hand)).toContainText(textSvarsstatus[lage]);
}

async function print(hand: Hand, program: LaunchedParagraf): Promise<Buffer> {
  const before = (await program.printed()).length;
  await hand.pick(button(hand.page, textPaperMenu.label), textPaper.print);
  await expect(messages(hand.page)).toContainText(textPaper.printed);
  const printed = await program.printed();
  expect(printed).toHaveLength(before + 1);
  return readFileSync(printed.at(-1) ?? '');
}

/** What is saved and what is printed is the same sheet, and says what was written. */
export async function exportAndPrint(
  hand: Hand,
  program: LaunchedParagraf,
  computer: Computer,
): Promise<void> {
  const { page } = hand;
  const file = computer.pathTo('svar.pdf');
  await openAnswer(hand, 'beslutad');
  await hand.press(button(page.getByRole('tabpanel'), textSvar.openPaper));
  await exportPaper(hand, program, file);
  const saved = readFileSync(file);
  expect((await print(hand, program)).equals(saved)).toBe(true);
  const { blocks, furniture, title } = await readPdfText(saved);
  const text = [...blocks.map((block) => block.text), ...furniture].join('\n');
  expect(title).toContain(remiss.rubrik);
  for (const words of [remiss.dnr, yttrande.samrad, yttrande.uppdrag, yttrande.justering]) {
    expect(text).toContain(words);
  }
  for (const words of Object.values(yttrande.avsnitt)) expect(text).toContain(words);
}

/** The letter that the answer is sent with names the remiss by its sender's number. */
export async function writeLetter(hand: Hand, program: LaunchedParagraf): Promise<void> {
  const { page } = hand;
  await openAnswer(hand, 'namndklar');
  await hand.pick(button(page, textSvar.more(remiss.organ)), textSvar.foljebrev);
  await expect(page.getByText(`Svar på remiss från ${remiss.avsandare}`).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: textAvsnitt.text('Vårt svar') })).toContainText(
    remiss.dnr,
  );
  const { blocks } = await readPdfText(await print(hand, program));
  const text = blocks.map((block) => block.text).join('\n');
  expect(text).toContain(`lämnar härmed sitt svar på remissen ”${remiss.rubrik}”`);
  expect(text).toContain(remiss.dnr);
}

/** Sent: nothing waits any more, and the list has it among those answered. */
export async function closeAnswer(hand: Hand): Promise<void> {
  const { page } = hand;
  await openAnswer(hand, 'beslutad');
  await hand.pick(button(page, textSvar.more(remiss.organ)), textSvar.move);
  const window = dialog(page, textSvar.moveTitle(remiss.organ));
  await hand.press(window.getByRole('radio', { name: textSvarssteg.besvarad }));
  await expect(textField(window, textSvar.datum)).toHaveValue(today());
  await hand.run(window.getByRole('button', { name: textSvar.moveSave }), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(svaren(hand)).toContainText(textSvar.besvarat(today()));
  const next = page.getByRole('complementary', { name: textArende.nextStep });
  await expect(next).not.toContainText(textPlanbevakning.expediering(''));
  await seeAmongAnswered(hand);
}

/** The list shows those that are answered when it is asked to. */
async function seeAmongAnswered(hand: Hand): Promise<void> {
  const { page } = hand;
  const { chips } = textRemisser;
  await hand.run(navigationLink(page, textRemisser.title), 'Alt+4');
  const list = page.getByRole('grid', { name: textRemisser.list });
  const row = list.getByRole('row').filter({ hasText: remiss.rubrik });
  await expect(list).toBeVisible();
  await expect(row).toBeHidden();
  // The filters are one stop, with arrows between them.
  await tabTo(page, button(page, chips.in));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(button(page, chips.besvarade)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(row).toContainText(remiss.avsandare);
}
