import { textArende, textNyttArende, textTidsfrist } from '../../../renderer/text/arende.ts';
import { textAvslut, textMakulering } from '../../../renderer/text/arendevard.ts';
import { textLogg } from '../../../renderer/text/logg.ts';
import { expect } from './expect.ts';
import { button, dialog, messages, pageTitle, tab, textField } from './find.ts';
import type { Hand } from './hand.ts';

/** Sets a reminder on the case that is on the page. */
export async function watchCase(hand: Hand, text: string, day: string): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textArende.tabTidsfrister));
  await hand.press(button(page, textTidsfrist.new));
  const window = dialog(page, textTidsfrist.new);
  await hand.write(textField(window, textTidsfrist.text), text);
  await hand.write(textField(window, textTidsfrist.datum), day);
  await hand.run(window.getByRole('button', { name: textTidsfrist.save }), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(page.getByRole('tabpanel').getByRole('row', { name: text })).toBeVisible();
}

/** Corrects the subject of the case; old and new stand among its events. */
export async function correctCase(hand: Hand, before: string, after: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textNyttArende.correct));
  const window = dialog(page, textNyttArende.correct);
  await hand.write(textField(window, textNyttArende.arendemening), after);
  const save = window.getByRole('button', { name: textNyttArende.saveCorrection });
  await hand.run(save, 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(pageTitle(page, after)).toBeVisible();
  await seeChange(hand, before, after);
}

/** What stood there and what stands there now are both among the events of the case. */
export async function seeChange(hand: Hand, before: string, after: string): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textArende.tabHandelser));
  const log = page.getByRole('table', { name: textLogg.case });
  await expect(log.getByRole('deletion').filter({ hasText: before }).first()).toBeVisible();
  await expect(log.getByRole('insertion').filter({ hasText: after }).first()).toBeVisible();
}

/** Cancels the case; its number stays, and nothing more can be done in it. */
export async function makuleraCase(hand: Hand, reason: string): Promise<void> {
  const { page } = hand;
  await hand.pick(button(page, textArende.more), textMakulering.open);
  const window = page.getByRole('dialog');
  await hand.write(textField(window, textMakulering.orsak), reason);
  await hand.run(window.getByRole('button', { name: textMakulering.save }), 'Control+Enter');
  await expect(window).toBeHidden();
  const main = page.getByRole('main');
  await expect(main).toContainText(textMakulering.banner);
  await expect(main).toContainText(textMakulering.because(reason));
  await expect(button(page, textNyttArende.correct)).toBeHidden();
}

/** Closes the case: what is left is done in the guide, or closed anyhow with a reason. */
export async function closeCase(hand: Hand, watched: string, reason: string): Promise<void> {
  const { page } = hand;
  await hand.pick(button(page, textArende.more), textAvslut.open);
  const window = dialog(page, textAvslut.title);
  const left = window.getByRole('listitem').filter({ hasText: watched });
  await hand.press(button(left, textAvslut.done));
  await expect(left).toBeHidden();
  const why = textField(window, textAvslut.orsak);
  await hand.run(window.getByRole('button', { name: textAvslut.save }), 'Control+Enter');
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await hand.write(why, reason);
  await hand.run(window.getByRole('button', { name: textAvslut.save }), 'Control+Enter');
  await expect(messages(page)).toContainText(textAvslut.closed);
  await expect(page.getByRole('button', { name: textArende.steps.avslutat.action })).toBeVisible();
}
