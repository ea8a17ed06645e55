import type { Locator } from 'playwright-core';
import { textHandelser } from '../../../renderer/text/arende.ts';
import {
  textHandlingssida,
  textRegistrering,
  textSekretess,
} from '../../../renderer/text/handling.ts';
import { expect } from './expect.ts';
import { button, comboBox, dialog, messages, pageTitle, textField } from './find.ts';
import type { Hand } from './hand.ts';

/** Says who sent it; the name is written as it stands. */
export async function fillSender(hand: Hand, window: Locator, name: string): Promise<void> {
  await hand.write(comboBox(window, textRegistrering.motpart.in), name);
  // Leaving the field closes what it suggests.
  await hand.page.keyboard.press('Tab');
}

/** Registers what the dialog shows, and sees that it got its number. */
export async function registerHandling(hand: Hand): Promise<void> {
  const { page } = hand;
  const window = dialog(page, textRegistrering.title);
  await hand.run(window.getByRole('button', { name: textRegistrering.save }), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(messages(page)).toContainText(textRegistrering.registered('').trim());
}

/** From the case to one of its handlingar. */
export async function openHandling(hand: Hand, rubrik: string): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tabpanel').getByRole('link', { name: rubrik, exact: true }));
  await expect(pageTitle(page, rubrik)).toBeVisible();
}

/** Corrects what it is called. */
export async function correctHandling(hand: Hand, rubrik: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textHandlingssida.correct));
  const window = dialog(page, textHandlingssida.correctTitle);
  await hand.write(textField(window, textRegistrering.rubrik), rubrik);
  const save = window.getByRole('button', { name: textHandlingssida.saveCorrection });
  await hand.run(save, 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(pageTitle(page, rubrik)).toBeVisible();
  await expect(events(hand)).toContainText(textHandelser['handling.rattad']);
}

/** Marks the whole handling as secret. */
export async function markSecret(hand: Hand, lagrum: string): Promise<void> {
  const { page } = hand;
  await hand.pick(button(page, textHandlingssida.more), textSekretess.mark);
  const window = dialog(page, textSekretess.markTitle);
  await hand.write(comboBox(window, textSekretess.lagrum), lagrum);
  await page.keyboard.press('Tab');
  await hand.run(window.getByRole('button', { name: textSekretess.mark }), 'Control+Enter');
  await expect(window).toBeHidden();
  const row = page.getByRole('row').filter({ hasText: lagrum });
  await expect(row).toContainText(textSekretess.stands);
}

/** Cancels it; it stays to be seen, with why. */
export async function makuleraHandling(hand: Hand, reason: string): Promise<void> {
  const { page } = hand;
  await hand.pick(button(page, textHandlingssida.more), textHandlingssida.makulera);
  const window = page.getByRole('dialog');
  await hand.write(textField(window, textHandlingssida.makuleraOrsak), reason);
  const save = window.getByRole('button', { name: textHandlingssida.makuleraSave });
  await hand.run(save, 'Control+Enter');
  await expect(window).toBeHidden();
  const main = page.getByRole('main');
  await expect(main.getByText(textHandlingssida.makuleradTitle)).toBeVisible();
  await expect(main).toContainText(reason);
}

function events({ page }: Hand): Locator {
  return page.getByRole('complementary', { name: textHandlingssida.events });
}
