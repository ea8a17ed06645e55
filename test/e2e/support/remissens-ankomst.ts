import type { LaunchedParagraf } from '../../support/launch.ts';
import { textArende } from '../../../renderer/text/arende.ts';
import { textOrgan } from '../../../renderer/text/fordelning.ts';
import { textPlanering } from '../../../renderer/text/planering.ts';
import {
  textRemiss,
  textStandpunkt,
  textSvar,
  textSvarsstatus,
} from '../../../renderer/text/remisser.ts';
import { addDays, formatDag } from '../../../shared/domain/datum.ts';
import { exempelhandlaggare } from './exempel.ts';
import { expect } from './expect.ts';
import { button, comboBox, dialog, select, tab, textField } from './find.ts';
import type { Computer } from './fixture.ts';
import type { Hand } from './hand.ts';
import { chooseForInbox, openInbox, registerInNewCase } from './inkorg.ts';
import { brev, layOutPost } from './postbunt.ts';
import { today } from './today.ts';

/** The remiss, and what the example's board is asked to say of it. */
export const remiss = {
  ...{ handling: brev.regionremiss.rubrik, avsandare: brev.regionremiss.avsandare },
  ...{ rubrik: 'Plan för kollektivtrafiken', dnr: 'RN 2026-1187', organ: 'Kommunstyrelsen' },
  /** Six days after a meeting of the example: too soon for minutes approved in the usual way. */
  senast: addDays(today(), 50),
} as const;

/** The answers of all bodies, as the table of the remiss has them. */
export const svaren = ({ page }: Hand) =>
  page.getByRole('table', { name: textSvar.comparisonHint });

/** It comes as an e-mail, and opens a case that knows what it is. */
export async function receive(
  hand: Hand,
  program: LaunchedParagraf,
  computer: Computer,
): Promise<void> {
  const { regionremiss } = await layOutPost(computer.pathTo('post'), ['regionremiss']);
  await openInbox(hand);
  await chooseForInbox(hand, program, [regionremiss]);
  await registerInNewCase(hand, remiss.handling, exempelhandlaggare);
  await expect(hand.page.getByLabel(textArende.facts)).toContainText(`Remiss ${remiss.dnr}`);
}

/** What the post said stands in the form; the sender is a body that the register hasn't had. */
export async function registerRemiss(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(tab(page, textRemiss.tab));
  await hand.press(button(page, textRemiss.register));
  const window = dialog(page, textRemiss.registerTitle);
  await expect(textField(window, textRemiss.rubrik)).toHaveValue(remiss.rubrik);
  await expect(textField(window, textRemiss.avsandarensDnr)).toHaveValue(remiss.dnr);
  await expect(textField(window, textRemiss.inkommenDatum)).toHaveValue(today());
  await addSender(hand);
  await expect(comboBox(window, textRemiss.avsandare)).toHaveValue(remiss.avsandare);
  await hand.write(textField(window, textRemiss.svarSenast), remiss.senast);
  await hand.run(window.getByRole('button', { name: textRemiss.save }), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(page.getByLabel(textRemiss.facts)).toContainText(remiss.dnr);
  await expect(svaren(hand)).toContainText(textSvarsstatus.mottagen);
}

async function addSender(hand: Hand): Promise<void> {
  const { page } = hand;
  const window = dialog(page, textRemiss.registerTitle);
  await hand.press(button(window, textOrgan.addNamed(remiss.avsandare)));
  const body = dialog(page, textOrgan.title);
  await expect(textField(body, textOrgan.namn)).toHaveValue(remiss.avsandare);
  await expect(select(body, textOrgan.organtyp)).toContainText(textOrgan.organtyper.region);
  await expect(textField(body, textOrgan.forkortning)).toHaveValue('');
  await hand.run(body.getByRole('button', { name: textOrgan.save }), 'Control+Enter');
  await expect(body).toBeHidden();
}

/** The later of two meetings is chosen, which only holds with the minutes approved at once. */
export async function planAnswer(hand: Hand): Promise<void> {
  const { page } = hand;
  await expect(page.getByText(textPlanering.holds)).toBeVisible();
  await hand.choose(select(page, textPlanering.sammantrade), 'omedelbar justering');
  await expect(page.getByText('Omedelbar justering är planerad och behövs')).toBeVisible();
  await expect(page.getByText(`framme ${formatDag(remiss.senast)}`)).toBeVisible();
  await hand.press(button(page, textPlanering.watch));
  await expect(page.getByText(textPlanering.watchedAll)).toBeVisible();
  await expect(svaren(hand)).toContainText(textSvar.oj);
  await statePosition(hand);
}

async function statePosition(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.pick(button(page, textSvar.more(remiss.organ)), textSvar.plan);
  const window = dialog(page, textSvar.planTitle(remiss.organ));
  await expect(window.getByRole('checkbox', { name: textSvar.omedelbar })).toBeChecked();
  await hand.choose(select(window, textSvar.standpunkt), textStandpunkt.tillstyrker);
  await hand.run(window.getByRole('button', { name: textSvar.save }), 'Control+Enter');
  await expect(window).toBeHidden();
  await expect(svaren(hand)).toContainText(textStandpunkt.tillstyrker);
}
