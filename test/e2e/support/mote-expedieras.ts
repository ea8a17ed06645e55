import { textExpediering, textHandelse } from '../../../renderer/text/expediering.ts';
import { textSandlista } from '../../../renderer/text/sandlista.ts';
import { expectAccessible } from './axe.ts';
import { expect } from './expect.ts';
import { button, dialog, pageTitle } from './find.ts';
import type { Hand } from './hand.ts';

/** From the minutes: one § gets its list, with the registrar on it, and is marked as sent. */
export async function sendDecision(hand: Hand, nr: number): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('link', { name: textExpediering.title }));
  await expect(pageTitle(page, textExpediering.title)).toBeVisible();
  await expect(page.getByText(textExpediering.emptyTitle)).toBeVisible();
  await hand.press(button(page, textExpediering.makeList(nr)));
  await expect(pageTitle(page, textSandlista.title)).toBeVisible();
  await hand.press(button(page, textSandlista.addNamed('Registrator')));
  await hand.press(button(page, textSandlista.settle));
  const settling = dialog(page, textSandlista.settleTitle);
  await hand.press(button(settling, textSandlista.settleAction));
  await expect(page.getByText(textSandlista.lockedText)).toBeVisible();
  await page.goBack();
  await expect(pageTitle(page, textExpediering.title)).toBeVisible();
  await hand.press(button(page, textExpediering.chooseWaiting));
  await hand.press(button(page, textHandelse.expedierad.action(1)));
  const sending = dialog(page, textHandelse.expedierad.title);
  await hand.press(button(sending, textHandelse.expedierad.save));
  await expect(page.getByText(textExpediering.allSent)).toBeVisible();
  await expectAccessible(page, 'mötets expediering');
}
