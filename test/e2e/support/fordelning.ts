import { expect } from './expect.ts';
import type { Locator } from 'playwright-core';
import { textArende } from '../../../renderer/text/arende.ts';
import { textSource } from '../../../renderer/text/dokument.ts';
import {
  textAnsokan,
  textFordelning,
  textFrame,
  textLedger,
  textOrgan,
} from '../../../renderer/text/fordelning.ts';
import { button, comboBox, dialog, textField } from './find.ts';
import { describeBody } from './grunddata.ts';
import type { Hand } from './hand.ts';
import { fritid, fullmaktige, omsorg, ram, skola, type Namnd, type Projekt } from './uppgifter.ts';

interface Source {
  readonly dag: string;
  readonly paragraf: string;
  readonly text: string;
}

/** Opens the empty ledger of the case that is on the page, and writes the frame. */
export async function writeFrame(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textArende.steps.fordelning.action));
  await hand.write(textField(page, textFrame.belopp), ram.belopp);
  await hand.write(textField(page, textFrame.andamal), ram.andamal);
  const section = page.getByRole('group', { name: textFrame.section });
  await citeDecision(hand, section, textFrame.kalla, fullmaktige.namn, ram.kalla);
}

/** Three applicants: one by items, one by a lump sum, one refused. */
export async function writeApplicants(hand: Hand): Promise<void> {
  await addApplicant(hand, fritid);
  await addApplicant(hand, skola);
  await addApplicant(hand, omsorg);
  await writeItems(hand, fritid.namn, fritid.projekt);
  await writeItems(hand, omsorg.namn, [omsorg.projekt]);
  await writeLumpSum(hand);
  await writeReportBack(hand);
}

/** The ledger adds up, and is stored. */
export async function seeSums(hand: Hand): Promise<void> {
  const { page } = hand;
  const card = page.getByRole('region', { name: textFrame.card });
  await expect(card).toContainText(/Ram1\s500\s000\skr/);
  await expect(card).toContainText(/Sökt2\s500\s000\skr/);
  await expect(card).toContainText(/Föreslaget1\s400\s000\skr/);
  await expect(card).toContainText(/Kvar att fördela100\s000\skr/);
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
}

/** Makes the citation of a decision in a field for one. */
export async function citeDecision(
  hand: Hand,
  place: Locator,
  label: string,
  organ: string,
  source: Source,
): Promise<void> {
  await hand.press(button(place, textSource.new));
  const window = dialog(hand.page, textSource.title);
  await hand.choose(comboBox(window, textSource.organ), organ);
  await hand.write(textField(window, textSource.day), source.dag);
  await hand.write(textField(window, textSource.paragraf), source.paragraf);
  await hand.run(window.getByRole('button', { name: textSource.use }), 'Control+Enter');
  await expect(comboBox(place, label)).toHaveValue(source.text);
}

async function addApplicant(hand: Hand, namnd: Namnd): Promise<void> {
  const { page } = hand;
  await hand.run(button(page, textFordelning.addApplicant), 'Alt+N');
  const window = dialog(page, textAnsokan.new);
  // The list of bodies opens by itself, and hides the rest from those who do not see it.
  await hand.press(window.getByRole('button', { name: textOrgan.new, includeHidden: true }));
  await describeBody(hand, namnd);
  await expect(comboBox(window, textAnsokan.sokande)).toHaveValue(namnd.namn);
  await hand.run(window.getByRole('button', { name: textAnsokan.add }), 'Control+Enter');
  await expect(button(page, textLedger.details(namnd.namn))).toBeVisible();
}

async function writeItems(hand: Hand, applicant: string, items: readonly Projekt[]): Promise<void> {
  const { page } = hand;
  for (const [index, { rubrik, begart, beviljat }] of items.entries()) {
    const name = textField(page, textLedger.rubrik(index + 1, applicant));
    if (index > 0) await hand.press(button(page, textLedger.addItemTo(applicant)));
    await hand.write(name, rubrik);
    await hand.write(textField(page, textLedger.itemRequested(rubrik)), begart);
    if (beviljat === undefined) await excludeItem(hand, rubrik);
    else await hand.write(textField(page, textLedger.itemGranted(rubrik)), beviljat);
  }
}

async function excludeItem(hand: Hand, rubrik: string): Promise<void> {
  await hand.press(button(hand.page, textLedger.exclude(rubrik)));
  await expect(button(hand.page, textLedger.include(rubrik))).toBeVisible();
}

async function writeLumpSum(hand: Hand): Promise<void> {
  const { page } = hand;
  const { namn, begart, beviljat } = skola;
  await hand.press(button(page, textLedger.details(namn)));
  await hand.press(page.getByRole('radio', { name: textAnsokan.beslutssattChoices.klumpsumma }));
  await hand.press(button(page, textLedger.details(namn)));
  await hand.press(button(page, textLedger.removeItem(textLedger.unnamed)));
  await hand.write(textField(page, textLedger.requested(namn)), begart);
  await hand.write(textField(page, textLedger.granted(namn)), beviljat);
}

async function writeReportBack(hand: Hand): Promise<void> {
  const { page } = hand;
  const details = page.getByRole('row').filter({ hasText: textAnsokan.tillfallen });
  await hand.press(button(page, textLedger.details(fritid.namn)));
  await citeDecision(hand, details, textAnsokan.kalla, fritid.namn, fritid.kalla);
  await hand.press(page.getByRole('checkbox', { name: textAnsokan.aterrapport }));
  const nextYear = new Date().getFullYear() + 1;
  await hand.write(textField(page, textAnsokan.manad), `feb ${nextYear}`);
  await hand.press(button(page, textLedger.details(fritid.namn)));
}
