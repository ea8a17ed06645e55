import { readFileSync } from 'node:fs';
import {
  textKopia,
  textKryptering,
  textLas,
  textLosenfras,
} from '../../../renderer/text/kryptering.ts';
import { textNyckel } from '../../../renderer/text/kryptering.ts';
import { textNewRegister } from '../../../renderer/text/start.ts';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { expectAccessible } from './axe.ts';
import { expect } from './expect.ts';
import { button, dialog, pageTitle, textField } from './find.ts';
import type { Hand } from './hand.ts';
import { runInPalette } from './palette.ts';
import { fillGuide } from './register.ts';

/** Goes through the first-run guide for an encrypted register, to the page of its recovery key. */
export async function createEncrypted(
  hand: Hand,
  program: LaunchedParagraf,
  { folder, passphrase }: { readonly folder: string; readonly passphrase: string },
): Promise<void> {
  const { page } = hand;
  await fillGuide(hand, program, folder);
  await hand.press(page.getByRole('checkbox', { name: textKryptering.encrypt }));
  await writeTwice(hand, passphrase);
  await hand.press(button(page, textNewRegister.create));
  await expect(pageTitle(page, textNyckel.title)).toBeVisible();
}

/** A new passphrase, in both its fields. */
export async function writeTwice(hand: Hand, passphrase: string): Promise<void> {
  await hand.write(textField(hand.page, textLosenfras.new), passphrase);
  await hand.write(textField(hand.page, textLosenfras.repeated), passphrase);
}

/** Saves the recovery key as a PDF, and answers what stands on it. */
export async function saveRecoveryKey(
  hand: Hand,
  program: LaunchedParagraf,
  path: string,
): Promise<string> {
  await program.dialogs.answerNext(path);
  await hand.press(button(hand.page, textNyckel.save));
  await expect(hand.page.getByText(textNyckel.kept)).toBeVisible();
  const { blocks } = await readPdfText(readFileSync(path));
  const text = blocks.map((block) => block.text).join(' ');
  return /(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}/u.exec(text)?.[0] ?? '';
}

/** Locks the register; the window is loaded anew, so that nothing of the register is left in it. */
export async function lockByKeys({ page }: Hand): Promise<void> {
  const anew = page.waitForEvent('load');
  await page.keyboard.press('Control+L');
  await anew;
  await expect(textField(page, textLas.passphrase)).toBeFocused();
}

/** Gives the passphrase on the page that asks for it. */
export async function unlockWith(hand: Hand, passphrase: string): Promise<void> {
  await hand.write(textField(hand.page, textLas.passphrase), passphrase);
  await hand.press(button(hand.page, textLas.unlock));
}

/** Makes an encrypted copy of the open register in a folder, and opens it. */
export async function openEncryptedCopy(
  hand: Hand,
  program: LaunchedParagraf,
  { folder, passphrase }: { readonly folder: string; readonly passphrase: string },
): Promise<void> {
  const { page } = hand;
  await runInPalette(page, textKryptering.title);
  await hand.press(button(page, textKopia.encrypted.copyTo));
  const window = dialog(page, textKopia.encrypted.title);
  await program.dialogs.answerNext(folder);
  await hand.press(button(window, textKopia.chooseFolder));
  await expect(window.getByText(folder)).toBeVisible();
  await writeTwice(hand, passphrase);
  await expectAccessible(page, textKopia.encrypted.title);
  await hand.press(button(window, textKopia.encrypted.save));
  await hand.press(button(page, textKopia.openCopy));
  await unlockWith(hand, passphrase);
}
