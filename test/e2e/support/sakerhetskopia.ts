import { mkdirSync } from 'node:fs';
import { textBackups } from '../../../renderer/text/sakerhetskopior.ts';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { expect } from './expect.ts';
import { button, pageTitle } from './find.ts';
import type { Hand } from './hand.ts';
import { leftIn, type Step } from './huvudflode.ts';
import { openPalette } from './palette.ts';

/** What ends a day's work: a backup that is read again, on a stick. */
export const sakerhetskopia: readonly Step[] = [
  {
    title: 'Gör en säkerhetskopia på en annan plats och kontrollerar den',
    screen: 'sakerhetskopior',
    play: async ({ hand, program, folder }) => {
      await openBackups(hand);
      await backUpTo(hand, program, leftIn(folder).kopia);
      await verifyNewest(hand);
    },
  },
];

/** To the backups, by the palette. */
export async function openBackups({ page }: Hand): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(textBackups.title);
  await expect(page.getByRole('menuitem').first()).toContainText(textBackups.title);
  await page.keyboard.press('Enter');
  await expect(pageTitle(page, textBackups.title)).toBeVisible();
}

/** Chooses a folder for the backups and makes one there. */
export async function backUpTo(
  hand: Hand,
  program: LaunchedParagraf,
  folder: string,
): Promise<void> {
  const { page } = hand;
  mkdirSync(folder, { recursive: true });
  await program.dialogs.answerNext(folder);
  await hand.press(button(page, textBackups.chooseFolder));
  await expect(page.getByText(folder)).toBeVisible();
  await hand.press(button(page, textBackups.now));
  await expect(
    page.getByRole('status').filter({ hasText: 'gjord och kontrollerad' }),
  ).toBeVisible();
  await expect(page.getByRole('row')).not.toHaveCount(0);
}

/** Reads the newest backup again. */
export async function verifyNewest(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('button', { name: /^Kontrollera kopian/u }).first());
  await expect(
    page.getByRole('status').filter({ hasText: /^Kopian från .* är hel\.$/u }),
  ).toBeVisible();
}
