import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { textArende } from '../../../renderer/text/arende.ts';
import { textPaper } from '../../../renderer/text/dokument.ts';
import { textFrame } from '../../../renderer/text/fordelning.ts';
import { textSandlista } from '../../../renderer/text/sandlista.ts';
import { openCase, seeDecisionOnCase } from './arende.ts';
import { expect } from './expect.ts';
import { button } from './find.ts';
import type { Computer } from './fixture.ts';
import type { Hand } from './hand.ts';
import { beredning, expediering, forberedelse, leftIn, type Step } from './huvudflode.ts';
import { openRecentRegister } from './register.ts';
import { mottagare, skrivelse } from './uppgifter.ts';

/** The flow by one hand; the program is closed and opened between its parts. */
export async function playMainFlow(
  computer: Computer,
  handOf: (page: Page) => Hand,
): Promise<void> {
  test.slow();
  const folder = computer.dataFolder;
  let program = await computer.start();
  let hand = handOf(program.page);
  const playAll = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) {
      await test.step(step.title, () => step.play({ hand, program, folder }));
    }
  };
  const reopen = () =>
    test.step('Stänger programmet och öppnar det igen', async () => {
      await program.close();
      program = await computer.start();
      hand = handOf(program.page);
      await openRecentRegister(hand);
      await openCase(hand);
    });
  await playAll(forberedelse);
  await reopen();
  await playAll(beredning);
  await reopen();
  await seePaper(hand);
  await playAll(expediering);
  expectPdfs(folder);
  await expectPrinted(program, folder);
  await reopen();
  await seeAll(hand);
  await program.close();
}

/** The paper and the ledger are as they were left. */
async function seePaper(hand: Hand): Promise<void> {
  const { page } = hand;
  await expect(page.getByText(/Ram 1\s500\s000\skr, kvar att fördela 100\s000\skr/)).toBeVisible();
  await hand.press(button(page, textArende.steps.skriv.action));
  await expect(page.getByRole('textbox', { name: 'Text under Bedömning' })).toContainText(
    skrivelse.bedomning,
  );
  await expect(page.getByText(skrivelse.forklaring)).toBeVisible();
  await expect(page.getByRole('link', { name: textPaper.recordDecision })).toBeVisible();
}

function expectPdfs(folder: string): void {
  const { tjansteskrivelse, sandlista } = leftIn(folder);
  for (const file of [tjansteskrivelse, sandlista]) {
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  }
}

/** What went to the printer is the same sheet as the one that was saved. */
async function expectPrinted(program: LaunchedParagraf, folder: string): Promise<void> {
  const [sheet] = await program.printed();
  expect(readFileSync(sheet ?? '').equals(readFileSync(leftIn(folder).sandlista))).toBe(true);
}

/** Everything is there after a last restart, and locked. */
async function seeAll(hand: Hand): Promise<void> {
  const { page } = hand;
  await seeDecisionOnCase(hand);
  await hand.press(page.getByRole('tab', { name: textArende.tabUnderlag }));
  await hand.press(button(page, textArende.openLedger));
  await expect(page.getByRole('region', { name: textFrame.card })).toContainText('100');
  await openCase(hand);
  await hand.press(button(page, textArende.openSandlista));
  await expect(page.getByText(textSandlista.lockedText)).toBeVisible();
  await expect(page.getByRole('table')).toContainText(mottagare.egen);
}
