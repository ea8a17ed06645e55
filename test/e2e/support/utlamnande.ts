import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator } from 'playwright-core';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { textUtlamnande } from '../../../renderer/text/utlamnande.ts';
import { expect } from './expect.ts';
import { button, messages, pageTitle } from './find.ts';
import type { Hand } from './hand.ts';
import { openPalette } from './palette.ts';

/** Opens the list for whoever asks for it, by the palette. */
export async function openPublicList(hand: Hand): Promise<void> {
  const { page } = hand;
  await openPalette(page);
  await page.keyboard.type('diarielista');
  await expect(page.getByRole('menuitem').first()).toContainText(textUtlamnande.open);
  await page.keyboard.press('Enter');
  await expect(pageTitle(page, textUtlamnande.title)).toBeVisible();
}

/** Chooses what the list holds. */
export async function chooseContent(
  hand: Hand,
  content: keyof typeof textUtlamnande.contents,
  span: keyof typeof textUtlamnande.spans,
): Promise<void> {
  const form = hand.page.getByRole('form', { name: textUtlamnande.form });
  await hand.press(
    form.getByRole('radio', { name: textUtlamnande.contents[content].label, exact: true }),
  );
  await hand.press(form.getByRole('radio', { name: textUtlamnande.spans[span], exact: true }));
}

/** A personal number stops the list, which is neither saved nor printed; answers the way to it. */
export async function seeStopped(hand: Hand): Promise<Locator> {
  const { page } = hand;
  await expect(page.getByText(textUtlamnande.stopped(1))).toBeVisible();
  for (const name of [textUtlamnande.saveCsv, textUtlamnande.savePdf, textUtlamnande.print]) {
    await expect(page.getByRole('button', { name })).toBeDisabled();
  }
  const hits = page.getByRole('table', { name: textUtlamnande.found.personnummer });
  return hits.getByRole('row').last().getByRole('link').last();
}

/** The pages are set as they will be printed. */
export async function seePages(hand: Hand, label: string): Promise<void> {
  const pages = hand.page.getByRole('region', { name: label }).getByRole('img');
  await expect(pages.first()).toBeVisible();
}

/** Saves what is on the page as a PDF. */
export async function savePublicPdf(
  hand: Hand,
  program: LaunchedParagraf,
  file: string,
): Promise<void> {
  await program.dialogs.answerNext(file);
  await hand.press(button(hand.page, textUtlamnande.savePdf));
  await expect(messages(hand.page)).toContainText(textUtlamnande.saved(basename(file)));
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
}

/** Saves the list as a CSV file, and answers its text. */
export async function savePublicCsv(
  hand: Hand,
  program: LaunchedParagraf,
  file: string,
): Promise<string> {
  await program.dialogs.answerNext(file);
  await hand.press(button(hand.page, textUtlamnande.saveCsv));
  await expect(hand.page.getByText(textUtlamnande.saved(basename(file)))).toBeVisible();
  return readFileSync(file, 'utf8');
}

/** Sends what is on the page to the printer. */
export async function printPublic(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.run(page.getByRole('button', { name: textUtlamnande.print }), 'Control+P');
  await expect(messages(page)).toContainText(textUtlamnande.printed);
}

/** From the case on the page to its card. */
export async function openCard(hand: Hand): Promise<void> {
  await hand.press(button(hand.page, textUtlamnande.card));
  await seePages(hand, textUtlamnande.cardPages);
}
