import type { LaunchedParagraf } from '../../support/launch.ts';
import { dropFiles } from '../../support/drop-files.ts';
import { textNyttArende } from '../../../renderer/text/arende.ts';
import { textNummer } from '../../../renderer/text/diarium.ts';
import { textRegistrering } from '../../../renderer/text/handling.ts';
import {
  textAvslut,
  textAvslutDone,
  textAvslutReason,
  textChooseCase,
  textInkorg,
  textIntake,
  textPost,
} from '../../../renderer/text/inkorg.ts';
import { expect } from './expect.ts';
import {
  button,
  comboBox,
  dialog,
  messages,
  navigationLink,
  pageTitle,
  textField,
} from './find.ts';
import { fillSender, registerHandling } from './handling.ts';
import type { Hand } from './hand.ts';

const list = ({ page }: Hand) => page.getByRole('grid', { name: textInkorg.list });

/** Goes to what has come in and is not registered. */
export async function openInbox(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.run(navigationLink(page, textInkorg.title), 'Alt+3');
  await expect(pageTitle(page, textInkorg.title)).toBeVisible();
}

/** Drops files on the inbox, and waits until all have been taken in. */
export async function dropOnInbox(hand: Hand, paths: readonly string[]): Promise<void> {
  await dropFiles(hand.page, paths, { x: 640, y: 500 });
  await expect(messages(hand.page)).toContainText(textIntake.done(paths.length));
}

/** Chooses files in the system's dialog, and waits until all have been taken in. */
export async function chooseForInbox(
  hand: Hand,
  program: LaunchedParagraf,
  paths: readonly string[],
): Promise<void> {
  await program.dialogs.answerNext(paths);
  await hand.press(button(hand.page, textInkorg.chooseFiles).first());
  await expect(messages(hand.page)).toContainText(textIntake.done(paths.length));
}

/** Notes a letter that came on paper. */
export async function noteLetter(
  hand: Hand,
  { rubrik, avsandare }: { readonly rubrik: string; readonly avsandare: string },
): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textInkorg.notePaper));
  const window = dialog(page, textPost.paperTitle);
  await hand.write(textField(window, textPost.fieldRubrik), rubrik);
  await hand.write(textField(window, textPost.fieldAvsandare), avsandare);
  await hand.run(window.getByRole('button', { name: textPost.paperSave }), 'Control+Enter');
  await expect(window).toBeHidden();
  await seeWaiting(hand, rubrik);
}

/** It waits in the inbox. */
export async function seeWaiting(hand: Hand, subject: string): Promise<void> {
  await expect(list(hand).getByRole('row').filter({ hasText: subject })).toBeVisible();
}

/** Chooses what waits, so that it is shown beside the list. */
export async function showPost(hand: Hand, subject: string): Promise<void> {
  await hand.selectRow(list(hand), subject);
  await expect(hand.page.getByRole('heading', { level: 2, name: subject })).toBeVisible();
}

/** Registers what waits in a case that is found by words; the sender is stated if not known. */
export async function registerInCase(
  hand: Hand,
  subject: string,
  caseWords: string,
  sender?: string,
): Promise<void> {
  const { page } = hand;
  await showPost(hand, subject);
  await hand.press(button(page, textPost.register));
  const choice = dialog(page, textChooseCase.title);
  await hand.write(choice.getByRole('searchbox', { name: textChooseCase.search }), caseWords);
  await hand.press(choice.getByRole('radio', { description: caseWords }));
  await hand.run(choice.getByRole('button', { name: textChooseCase.choose }), 'Control+Enter');
  await registerPrefilled(hand, subject, sender);
  await expect(list(hand).getByRole('row').filter({ hasText: subject })).toBeHidden();
}

/** Registers a new case of what waits, and then itself as the first handling of it. */
export async function registerInNewCase(
  hand: Hand,
  subject: string,
  handlaggare: string,
  sender?: string,
): Promise<void> {
  const { page } = hand;
  await showPost(hand, subject);
  await hand.press(button(page, textPost.register));
  await hand.press(button(dialog(page, textChooseCase.title), textChooseCase.newCase));
  await expect(textField(page, textNyttArende.arendemening)).toHaveValue(subject);
  await expect(page.getByText(textNummer.next)).toBeVisible();
  await hand.choose(comboBox(page, textNyttArende.handlaggare), handlaggare);
  await hand.run(page.getByRole('button', { name: textNyttArende.save }), 'Control+S');
  await registerPrefilled(hand, subject, sender);
  await expect(pageTitle(page, subject)).toBeVisible();
}

/** What the post says stands in the dialog already. */
async function registerPrefilled(hand: Hand, subject: string, sender?: string): Promise<void> {
  const window = dialog(hand.page, textRegistrering.title);
  await expect(textField(window, textRegistrering.rubrik)).toHaveValue(subject);
  if (sender !== undefined) await fillSender(hand, window, sender);
  await registerHandling(hand);
}

/** Settles what waits without registering it. */
export async function settlePost(
  hand: Hand,
  subject: string,
  how: keyof typeof textAvslut,
  reason: string,
): Promise<void> {
  const { page } = hand;
  await showPost(hand, subject);
  await hand.pick(button(page, textPost.more), textAvslut[how].action);
  const window = dialog(page, textAvslut[how].title);
  await hand.write(textField(window, textAvslutReason), reason);
  await hand.run(window.getByRole('button', { name: textAvslut[how].save }), 'Control+Enter');
  await expect(messages(page)).toContainText(textAvslutDone);
  await expect(list(hand).getByRole('row').filter({ hasText: subject })).toBeHidden();
}
