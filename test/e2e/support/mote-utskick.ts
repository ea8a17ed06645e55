import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { newId } from '../../../renderer/lib/new-id.ts';
import { textExpediering, textHandelse } from '../../../renderer/text/expediering.ts';
import { textUtskick } from '../../../renderer/text/utskick.ts';
import { SandlistepostId } from '../../../shared/domain/id.ts';
import type { ParagrafId } from '../../../shared/domain/id.ts';
import { Organuppgifter } from '../../../shared/domain/organ.ts';
import type { OrganData } from '../../../shared/domain/organ.ts';
import { postOf } from '../../../shared/rules/sandlistepost.ts';
import { expect } from './expect.ts';
import { button, dialog, messages, pageTitle } from './find.ts';
import { leftIn } from './huvudflode.ts';
import type { Stage } from './huvudflode.ts';
import { boardMeeting } from './mote-steg.ts';
import { askProgram } from './rum.ts';
import { fritid, fullmaktige, myndighet, skola } from './uppgifter.ts';

/** How each body gets what is sent to it, and where the board writes from. */
const ADRESSER: Readonly<Record<string, Partial<OrganData>>> = {
  [myndighet.organ]: { epost: 'kommunstyrelsen@tallvik.example', adress: 'Hamngatan 4\nTallvik' },
  [fullmaktige.namn]: { epost: 'kommunfullmaktige@tallvik.example' },
  [fritid.namn]: { adress: 'Kultur- och fritidsförvaltningen\nÅkroken 2\n999 12 Tallvik' },
  [skola.namn]: { adress: 'Barn- och utbildningskontoret\nÖsterlånggatan 11\n999 11 Tallvik' },
};

/** Addresses are told, and everybody that the decisions call for is on their lists. */
export async function makeLists({ hand: { page } }: Stage): Promise<void> {
  await writeAddresses(page);
  const sammantradeId = await boardMeeting(page);
  const rader = await askProgram(page, 'expediering.listOfMeeting', { sammantradeId });
  for (const { lista, beslut } of rader) {
    if (lista !== null && beslut.paragrafId !== null) await addSuggested(page, beslut.paragrafId);
  }
}

async function writeAddresses(page: Page): Promise<void> {
  for (const organ of await askProgram(page, 'organ.list', {})) {
    const known = ADRESSER[organ.namn];
    if (known === undefined) continue;
    const { id, version } = organ;
    const data = { ...Organuppgifter.strip().parse(organ), ...known };
    await askProgram(page, 'organ.save', { existing: { id, version }, data });
  }
}

/** By post to those whose offices lie elsewhere, by e-mail to the council. */
async function addSuggested(page: Page, paragrafId: ParagrafId): Promise<void> {
  const list = await askProgram(page, 'sandlista.openOfParagraf', { paragrafId });
  const { id: sandlistaId, version, avsteg, forslag } = list;
  const poster = forslag.map((one) => {
    const post = postOf(one, () => newId(SandlistepostId));
    const { adress, epost } = ADRESSER[one.mottagare] ?? {};
    if (adress !== undefined) return { ...post, kanal: 'post' as const, adress };
    return epost === undefined ? post : { ...post, kanal: 'epost' as const, adress: epost };
  });
  await askProgram(page, 'sandlista.save', { sandlistaId, version, data: { poster, avsteg } });
}

/** Lists, letters and extracts in one file, labels in another, and drafts in a folder. */
export async function keepUtskick({ hand, program, folder }: Stage): Promise<void> {
  const { page } = hand;
  const { sandlistor, etiketter, epost } = leftIn(folder);
  await hand.press(page.getByRole('link', { name: textExpediering.title }));
  await expect(pageTitle(page, textExpediering.title)).toBeVisible();
  const window = dialog(page, textUtskick.title);
  for (const [file, choice] of [
    [sandlistor, window.getByRole('checkbox', { name: textUtskick.papper.blad })],
    [etiketter, window.getByRole('radio', { name: textUtskick.kinds.etiketter })],
  ] as const) {
    await hand.press(button(page, textUtskick.open));
    await hand.press(choice);
    await program.dialogs.answerNext(file);
    await hand.press(button(window, textUtskick.save));
    await expect(window).toBeHidden();
  }
  await hand.press(button(page, textUtskick.drafts));
  mkdirSync(epost);
  await program.dialogs.answerNext(epost);
  const drafts = dialog(page, textUtskick.draftsTitle);
  await hand.press(button(drafts, textUtskick.chooseFolder));
  await expect(drafts).toBeHidden();
}

/** Everything is noted as sent today, and so many cases are done. */
export async function noteSent({ hand }: Pick<Stage, 'hand'>, arenden: number): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, textExpediering.chooseWaiting));
  await hand.press(page.getByRole('button', { name: /som skickade …$/u }));
  const sending = dialog(page, textHandelse.expedierad.title);
  await hand.press(button(sending, textHandelse.expedierad.save));
  await expect(page.getByText(textExpediering.allSent)).toBeVisible();
  await hand.press(button(page, textExpediering.finish(arenden)));
  await expect(messages(page)).toContainText(textExpediering.finished(arenden));
}

/** What is due this week and the next, as a sheet. */
export async function keepWeekSheet({ hand, program, folder }: Stage): Promise<void> {
  await program.dialogs.answerNext(leftIn(folder).veckoblad);
  const document = { typ: 'veckoblad', mina: false } as const;
  await askProgram(hand.page, 'dokument.exportPdf', { document });
}
