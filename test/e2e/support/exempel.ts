import { expect } from './expect.ts';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { textArende, textArenden } from '../../../renderer/text/arende.ts';
import { textPaper } from '../../../renderer/text/dokument.ts';
import { textFordelning, textFrame } from '../../../renderer/text/fordelning.ts';
import { textStart } from '../../../renderer/text/start.ts';
import { textShell } from '../../../renderer/text/sv.ts';
import { button, navigationLink, pageTitle } from './find.ts';
import type { Computer } from './fixture.ts';
import { mouseHand } from './mouse.ts';
import { documentsOf, exampleIn } from './ready-example.ts';
import type { Hand } from './hand.ts';
import { narrow } from './list.ts';
import { seeOverview } from './register.ts';

/** The case of the ready example that has a ledger. */
export const exempelarende = 'Fördelning av medel för digital delaktighet';

/** Cases of the ready example, by words of their subjects. */
export const exempelarenden = {
  borgen: 'Ansökan om borgen från Granbergs ridsällskap',
  parkering: 'Överklagande av beslut om parkeringsavgifter vid Ängsbacken',
  belysning: 'Medborgarförslag om belysning i Åkerlundens motionsspår',
  tidplan: 'Tidplan för arbetet med mål och budget 2028',
} as const;

export const exempelhandlaggare = 'Sigrid Alhage';

export interface Example {
  readonly program: LaunchedParagraf;
  readonly hand: Hand;
}

/** The program with the ready example open, at its overview. */
export async function startWithExample(computer: Computer): Promise<Example> {
  const folder = await computer.layExample();
  const program = await computer.start();
  const hand = mouseHand(program.page);
  await program.dialogs.answerNext(folder);
  await hand.press(button(hand.page, textStart.open));
  await seeOverview(hand, 'Granbergs kommun');
  return { program, hand };
}

/** The folder of the ready example. */
export function exampleFolder({ dataFolder }: Computer): string {
  return exampleIn(documentsOf(dataFolder));
}

/** From the overview to the case with the ledger. */
export async function openExampleCase({ page }: Hand): Promise<void> {
  await page.getByRole('link', { name: exempelarende }).click();
  await expect(page.getByRole('heading', { level: 1, name: exempelarende })).toBeVisible();
}

/** To any case, by words of its subject in the list of all. */
export async function openCaseOf(hand: Hand, words: string): Promise<void> {
  const { page } = hand;
  await hand.run(navigationLink(page, textShell.cases), 'Alt+2');
  const grid = page.getByRole('grid', { name: textArenden.list });
  await narrow(hand, page.getByRole('searchbox', { name: textArenden.filter }), grid, words);
  await hand.openRow(grid, words);
  await expect(pageTitle(page, words)).toBeVisible();
}

export async function openExampleLedger(hand: Hand): Promise<void> {
  await openExampleCase(hand);
  await hand.press(button(hand.page, textArende.openLedger));
  await expect(hand.page.getByRole('region', { name: textFrame.card })).toBeVisible();
}

/** Makes a paper of the example's ledger, and waits until it is on the page. */
export async function openExamplePaper(hand: Hand): Promise<void> {
  await openExampleLedger(hand);
  await hand.press(button(hand.page, textFordelning.createPaper));
  await expect(hand.page.getByRole('link', { name: textPaper.recordDecision })).toBeVisible();
}
