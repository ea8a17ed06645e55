import { expect } from './expect.ts';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { textArende } from '../../../renderer/text/arende.ts';
import { textSandlista } from '../../../renderer/text/sandlista.ts';
import { button, dialog, pageTitle } from './find.ts';
import type { Hand } from './hand.ts';
import { mottagare } from './uppgifter.ts';

/** Everyone who must have the decision is on the list already; adds two more. */
export async function fillSandlista(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textArende.steps.sandlista.action));
  await expect(pageTitle(page, textSandlista.title)).toBeVisible();
  await expect(page.getByText(textSandlista.readyTitle)).toBeVisible();
  await hand.press(button(page, textSandlista.addNamed(mottagare.foreslagen)));
  await hand.press(button(page, textSandlista.add));
  await hand.write(page.getByRole('row').last().getByRole('textbox').first(), mottagare.egen);
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
}

/** Saves the sheet as a PDF, and sends it to the printer. */
export async function printSandlista(
  hand: Hand,
  program: LaunchedParagraf,
  file: string,
): Promise<void> {
  const { page } = hand;
  await program.dialogs.answerNext(file);
  await hand.press(button(page, textSandlista.export));
  await expect(page.getByText(textSandlista.exported('').trim())).toBeVisible();
  await hand.run(page.getByRole('button', { name: textSandlista.print }), 'Control+P');
  await expect(page.getByText(textSandlista.printed)).toBeVisible();
}

/** Settles the list, which then stands. */
export async function settleSandlista(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textSandlista.settle));
  const question = dialog(page, textSandlista.settleTitle);
  await hand.press(button(question, textSandlista.settleAction));
  await expect(page.getByText(textSandlista.lockedText)).toBeVisible();
}
