import { expect } from './expect.ts';
import type { LaunchedParagraf } from '../../support/launch.ts';
import {
  textAvsnitt,
  textFotnot,
  textHandlingar,
  textPaper,
  textSource,
  textUnderskrifter,
} from '../../../renderer/text/dokument.ts';
import { textAside, textNiva } from '../../../renderer/text/skrivelse.ts';
import { textTools } from '../../../renderer/text/editor.ts';
import { textFordelning } from '../../../renderer/text/fordelning.ts';
import { button, comboBox, dialog, select, textField } from './find.ts';
import type { Hand } from './hand.ts';
import { handlaggare, ram, skrivelse } from './uppgifter.ts';

/** Makes the paper from the ledger that is on the page. */
export async function createPaper(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textFordelning.createPaper));
  await expect(sectionText(hand, 'Sammanfattning')).toContainText('ungas fritid');
  await expect(page.getByRole('textbox', { name: 'Beslutspunkt 1' })).toHaveValue(
    /beslutar|tilldela|avsätt|fördela/iu,
  );
}

/** Writes sections, with a source and an explanation as footnotes. */
export async function writeSections(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.append(sectionText(hand, 'Bakgrund'), skrivelse.bakgrund);
  const source = await openFotnot(hand);
  await hand.choose(comboBox(source, textSource.field), ram.kalla.text);
  await insertFotnot(hand);
  await hand.append(sectionText(hand, 'Bedömning'), skrivelse.bedomning);
  const explanation = await openFotnot(hand);
  // The list of sources opens by itself, and hides the rest from those who do not see it.
  const kind = { name: textFotnot.explanation, includeHidden: true };
  await hand.press(explanation.getByRole('radio', kind));
  await hand.write(textField(explanation, textFotnot.explanationField), skrivelse.forklaring);
  await insertFotnot(hand);
  await expect(page.getByRole('list', { name: textFotnot.list('Bedömning') })).toContainText(
    skrivelse.forklaring,
  );
  for (const place of await page
    .getByRole('radio', { name: textNiva.levels.inga, exact: true })
    .all()) {
    await hand.press(place);
  }
}

/** Adds a document of the case, and who signs. */
export async function writeFacts(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textHandlingar.add));
  const row = page.getByRole('listitem', { name: textHandlingar.row(2) });
  await hand.write(textField(row, textHandlingar.rubrik), skrivelse.bilaga);
  await hand.choose(select(row, textHandlingar.bilaggs), textHandlingar.bilaggsEj);
  await hand.pick(button(page, textUnderskrifter.fromPerson), handlaggare.namn);
  await hand.press(button(page, textUnderskrifter.add));
  const namn = textField(page, textUnderskrifter.namn).last();
  await hand.write(namn, skrivelse.medundertecknare);
  const titel = textField(page, textUnderskrifter.titel).last();
  await hand.write(titel, skrivelse.medundertecknaresTitel);
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
}

/** The page beside the form is typeset, and shown. */
export async function seePage(hand: Hand): Promise<void> {
  const pages = hand.page.getByRole('complementary', { name: textAside.label }).getByRole('img');
  await expect(pages.first()).toBeVisible();
  await expect
    .poll(() => pages.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
}

export async function exportPaper(
  hand: Hand,
  program: LaunchedParagraf,
  file: string,
): Promise<void> {
  const { page } = hand;
  await program.dialogs.answerNext(file);
  await hand.run(page.getByRole('button', { name: textPaper.export }), 'Control+P');
  await expect(page.getByText(textPaper.exported)).toBeVisible();
}

function sectionText({ page }: Hand, heading: string) {
  return page.getByRole('textbox', { name: textAvsnitt.text(heading) });
}

async function openFotnot(hand: Hand) {
  await hand.run(button(hand.page, textTools.fotnot), 'Control+Shift+N');
  return dialog(hand.page, textFotnot.new);
}

async function insertFotnot(hand: Hand): Promise<void> {
  const window = dialog(hand.page, textFotnot.new);
  await hand.run(window.getByRole('button', { name: textFotnot.insert }), 'Control+Enter');
  await expect(window).toBeHidden();
}
