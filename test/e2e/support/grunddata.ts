import { navigation } from '../../../renderer/shell/navigation.ts';
import { expect } from './expect.ts';
import { textOrgan } from '../../../renderer/text/fordelning.ts';
import { textPerson } from '../../../renderer/text/grunddata.ts';
import { textKontakter, textKontaktlista } from '../../../renderer/text/kontakter.ts';
import { button, dialog, navigationLink, pageTitle, select, textField } from './find.ts';
import type { Hand } from './hand.ts';
import { fullmaktige, medhandlaggare, type Namnd } from './uppgifter.ts';

/** Adds a body and a second officer to the register. */
export async function addBodiesAndPersons(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.run(
    navigationLink(page, textKontakter.title),
    `Alt+${String(1 + navigation.findIndex(({ to }) => to === '/kontakter'))}`,
  );
  await expect(pageTitle(page, textKontakter.title)).toBeVisible();
  const more = button(page, textKontaktlista.more);
  await hand.pick(more, textKontaktlista.newOf.organ);
  await describeBody(hand, fullmaktige, fullmaktige.slag);
  await expect(page.getByRole('row', { name: fullmaktige.namn })).toBeVisible();
  await hand.pick(more, textKontaktlista.newOf.person);
  await describePerson(hand);
  await expect(page.getByRole('row', { name: medhandlaggare.namn })).toBeVisible();
}

/** Fills in the window for a new body; its genitive and short form follow from the name. */
export async function describeBody(hand: Hand, namnd: Namnd, slag?: string): Promise<void> {
  const window = dialog(hand.page, textOrgan.title);
  await hand.write(textField(window, textOrgan.namn), namnd.namn);
  await hand.write(textField(window, textOrgan.forkortning), namnd.forkortning);
  if (slag !== undefined) await hand.choose(select(window, textOrgan.organtyp), slag);
  await hand.run(window.getByRole('button', { name: textOrgan.save }), 'Control+Enter');
  await expect(window).toBeHidden();
}

async function describePerson(hand: Hand): Promise<void> {
  const window = dialog(hand.page, textPerson.newTitle);
  await hand.write(textField(window, textPerson.fornamn), medhandlaggare.fornamn);
  await hand.write(textField(window, textPerson.efternamn), medhandlaggare.efternamn);
  await hand.write(textField(window, textPerson.titel), medhandlaggare.titel);
  await hand.run(window.getByRole('button', { name: textPerson.save }), 'Control+Enter');
  await expect(window).toBeHidden();
}
