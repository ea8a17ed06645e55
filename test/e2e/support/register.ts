import { expect } from './expect.ts';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { textPattern } from '../../../renderer/text/diarium.ts';
import { textOversikt } from '../../../renderer/text/oversikt.ts';
import { textNewRegister, textStart } from '../../../renderer/text/start.ts';
import { textShell } from '../../../renderer/text/sv.ts';
import { button, select, textField } from './find.ts';
import type { Hand } from './hand.ts';
import { handlaggare, myndighet } from './uppgifter.ts';

/** Goes through the first-run guide, to the overview of the new empty register. */
export async function createRegister(
  hand: Hand,
  program: LaunchedParagraf,
  folder: string,
): Promise<void> {
  await fillGuide(hand, program, folder);
  await hand.press(button(hand.page, textNewRegister.create));
  await seeOverview(hand, myndighet.kommun);
}

/** Answers everything the guide must know, and leaves it open. */
export async function fillGuide(
  hand: Hand,
  program: LaunchedParagraf,
  folder: string,
): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textStart.create));
  await describeAuthority(hand);
  await describeOfficer(hand);
  await program.dialogs.answerNext(folder);
  await hand.press(button(page, textNewRegister.choose));
  await expect(page.getByText(folder)).toBeVisible();
}

async function describeAuthority(hand: Hand): Promise<void> {
  const { page } = hand;
  const text = textNewRegister;
  await hand.write(textField(page, text.kommun), myndighet.kommun);
  await hand.write(textField(page, text.organ), myndighet.organ);
  await hand.choose(select(page, text.organtyp), myndighet.organtyp);
  await expect(textField(page, text.genitiv)).toHaveValue(myndighet.genitiv);
  await hand.write(textField(page, text.forkortning), myndighet.forkortning);
  const example = page.getByRole('status').filter({ hasText: textPattern.exampleCase.trim() });
  await expect(example).toContainText(/KS \d{4}\/\d+ /);
}

async function describeOfficer(hand: Hand): Promise<void> {
  const { page } = hand;
  const text = textNewRegister;
  await hand.write(textField(page, text.fornamn), handlaggare.fornamn);
  await hand.write(textField(page, text.efternamn), handlaggare.efternamn);
  await hand.write(textField(page, text.titel), handlaggare.titel);
  await hand.write(textField(page, text.enhet), handlaggare.enhet);
}

/** Opens the register that the program remembers, after it has been closed. */
export async function openRecentRegister(hand: Hand): Promise<void> {
  await hand.press(button(hand.page, myndighet.register));
  await seeOverview(hand, myndighet.kommun);
}

/** The overview of a register, and whose it is. */
export async function seeOverview({ page }: Hand, kommun: string): Promise<void> {
  await expect(page.getByRole('heading', { name: textOversikt.due })).toBeVisible();
  await expect(page.getByRole('navigation', { name: textShell.mainNavigation })).toContainText(
    kommun,
  );
}
