import { expect } from './expect.ts';
import { textBeslut } from '../../../renderer/text/beslut.ts';
import { textSource } from '../../../renderer/text/dokument.ts';
import { textPaper } from '../../../renderer/text/dokument.ts';
import { dialog, pageTitle, textField } from './find.ts';
import type { Hand } from './hand.ts';
import { beslut } from './uppgifter.ts';

/** Fills in the meeting, from the paper that is on the page. */
export async function describeMeeting(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('link', { name: textPaper.recordDecision }));
  await expect(pageTitle(page, textBeslut.title)).toBeVisible();
  await hand.write(textField(page, textBeslut.datum), 'i dag');
  await hand.write(textField(page, textSource.paragraf), beslut.paragraf);
}

/** Records the decision as proposed, to the case where it stands. */
export async function recordDecision(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.run(page.getByRole('button', { name: textBeslut.record }), 'Control+S');
  const question = dialog(page, textBeslut.confirmTitle);
  await hand.press(question.getByRole('button', { name: textBeslut.record }));
  await expect(page.getByText(textBeslut.recorded, { exact: true })).toBeVisible();
}
