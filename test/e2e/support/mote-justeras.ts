import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { textMotesdokument } from '../../../renderer/text/motesdokument.ts';
import { textDelstatus, textDelstyp, textProtokoll } from '../../../renderer/text/protokoll.ts';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { expect } from './expect.ts';
import { button, comboBox, dialog, messages, textField } from './find.ts';
import type { Hand } from './hand.ts';

/** A part of the minutes, by the heading of its card. */
export const delkort = (page: Page, typ: keyof typeof textDelstyp) =>
  page.getByRole('region', { name: textDelstyp[typ] });

/** Says who approves a part beside the chair, and where. */
export async function chooseApprover(
  { page, ...hand }: Hand,
  card: Locator,
  { namn, plats }: { readonly namn: string; readonly plats: string },
): Promise<void> {
  await hand.press(button(card, textProtokoll.change));
  const asked = dialog(page, textProtokoll.changeTitle);
  await hand.choose(comboBox(asked, textProtokoll.justerare), namn);
  await hand.write(textField(asked, textProtokoll.plats), plats);
  await hand.press(button(asked, textProtokoll.save));
  await expect(card).toContainText(namn);
}

/** Hands a part over; it can't be locked until everybody has signed. */
export async function handOver(hand: Hand, card: Locator): Promise<void> {
  await hand.press(button(card, textProtokoll.hand));
  await expect(card).toContainText(textDelstatus.for_justering);
  await expect(button(card, textProtokoll.approve)).toBeDisabled();
}

/** Everybody signs, and the part is locked. */
export async function signAndLock(
  hand: Hand,
  card: Locator,
  names: readonly string[],
): Promise<void> {
  for (const namn of names) await sign(hand, card, namn);
  await hand.press(button(card, textProtokoll.approve));
  const sure = dialog(hand.page, textProtokoll.approveTitle);
  await hand.press(button(sure, textProtokoll.approve));
  await expect(card.getByText(textDelstatus.justerad, { exact: true })).toBeVisible();
}

async function sign(hand: Hand, card: Locator, namn: string): Promise<void> {
  const row = card.getByRole('listitem').filter({ hasText: namn });
  await hand.press(button(row, textProtokoll.sign));
  const window = dialog(hand.page, textProtokoll.signFor(namn));
  await hand.press(button(window, textProtokoll.sign));
  await expect(row).not.toContainText(textProtokoll.unsigned);
}

/** The notice goes up today; where the minutes are kept stands there already, or is written. */
export async function postNotice(hand: Hand, card: Locator, plats: string): Promise<void> {
  await hand.press(button(card, textProtokoll.notice));
  const notice = dialog(hand.page, textProtokoll.noticeTitle);
  await hand.write(textField(notice, textProtokoll.forvaringsplats), plats);
  await hand.press(button(notice, textProtokoll.notice));
  await expect(card).toContainText(textDelstatus.anslagen);
}

/** Shows a document of a meeting and keeps it as a file. */
export async function keepDocument(
  hand: Hand,
  program: LaunchedParagraf,
  {
    place,
    title,
    file,
  }: { readonly place: Locator; readonly title: string; readonly file: string },
): Promise<void> {
  const { page } = hand;
  await hand.pick(button(place, textMotesdokument.title), title);
  const shown = dialog(page, title);
  await program.dialogs.answerNext(file);
  await hand.press(button(shown, textMotesdokument.export));
  await expect(messages(page)).toContainText(textMotesdokument.exported(basename(file)));
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
}
