import { expect } from './expect.ts';
import {
  textArende,
  textArenden,
  textArendestatus,
  textNyttArende,
} from '../../../renderer/text/arende.ts';
import { textBesluten } from '../../../renderer/text/besluten.ts';
import { textOversikt } from '../../../renderer/text/oversikt.ts';
import { textShell } from '../../../renderer/text/sv.ts';
import { button, comboBox, navigationLink, pageTitle, textField } from './find.ts';
import type { Hand } from './hand.ts';
import { arende, beslut, fritid, handlaggare, medhandlaggare } from './uppgifter.ts';

/** Registers the case of the flow; ends on its page, where its number stands. */
export async function registerCase(hand: Hand): Promise<void> {
  const { page } = hand;
  const text = textNyttArende;
  await hand.run(navigationLink(page, textShell.overview), 'Alt+1');
  await hand.run(button(page, textOversikt.newCase), 'Control+N');
  await hand.write(textField(page, text.arendemening), arende.mening);
  await hand.write(textField(page, text.offentlig), arende.offentlig);
  await hand.choose(comboBox(page, text.handlaggare), handlaggare.namn, medhandlaggare.namn);
  await hand.write(textField(page, text.inkom), 'i dag');
  await hand.write(textField(page, text.initiativtagare), arende.initiativtagare);
  await hand.run(page.getByRole('button', { name: text.save }), 'Control+S');
  await expect(pageTitle(page, arende.mening)).toBeVisible();
  await expect(page.getByLabel(textArende.facts)).toContainText(/KS \d{4}\/1/);
}

/** Finds the case in the register, by a word of its subject. */
export async function findCase(hand: Hand): Promise<void> {
  const { page } = hand;
  await openList(hand);
  await hand.write(page.getByRole('searchbox', { name: textArenden.filter }), 'ungas');
  const row = page.getByRole('row').filter({ hasText: arende.mening });
  await expect(row).toContainText(textArendestatus.beslutat);
}

async function openList(hand: Hand): Promise<void> {
  await hand.run(navigationLink(hand.page, textShell.cases), 'Alt+2');
  await expect(pageTitle(hand.page, textArenden.title)).toBeVisible();
}

/** Opens the case from the list of all. */
export async function openCase(hand: Hand): Promise<void> {
  const { page } = hand;
  await openList(hand);
  await hand.openRow(page.getByRole('grid', { name: textArenden.list }), arende.mening);
  await expect(pageTitle(page, arende.mening)).toBeVisible();
}

/** The decision stands on the case: who got what, and what must be accounted for. */
export async function seeDecisionOnCase(hand: Hand): Promise<void> {
  const { page } = hand;
  await expect(pageTitle(page, arende.mening)).toBeVisible();
  await hand.press(page.getByRole('tab', { name: textArende.tabBeslut }));
  const grants = page.getByRole('table', { name: textBesluten.grants });
  await expect(grants.getByRole('row', { name: fritid.namn })).toContainText(/700\s000\skr/);
  await expect(page.getByRole('heading', { name: textBesluten.reportBacks })).toBeVisible();
  await expect(page.getByRole('tabpanel')).toContainText(`§\u00a0${beslut.paragraf}`);
  await hand.press(page.getByRole('tab', { name: textArende.tabTidsfrister }));
  await expect(page.getByRole('tabpanel')).toContainText(fritid.namn);
}
