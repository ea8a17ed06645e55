import type { Page } from 'playwright-core';
import { textMotesdokument } from '../../../renderer/text/motesdokument.ts';
import { textMotesrum } from '../../../renderer/text/motesrum.ts';
import { textProtokoll } from '../../../renderer/text/protokoll.ts';
import { textMotesstatus, textSammantrade } from '../../../renderer/text/sammantraden.ts';
import { Sammantradesuppgifter } from '../../../shared/domain/sammantradets-gang.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import type { SammantradeId } from '../../../shared/domain/id.ts';
import { expect } from './expect.ts';
import { button, dialog, pageTitle, textField } from './find.ts';
import { leftIn, type Stage } from './huvudflode.ts';
import { boardId, prepareBoardMeeting } from './mote-forbereds.ts';
import * as justering from './mote-justeras.ts';
import { forstaParagraf, justerare, motesdag, ordforande, plats } from './mote-uppgifter.ts';
import { approvePart } from './protokoll.ts';
import { askProgram, goTo } from './rum.ts';

/** Everything that was put on the agenda is called to, and the call is kept with its papers. */
export async function callMeeting({ hand, program, folder }: Stage): Promise<void> {
  const { page } = hand;
  await goTo(page, `#/sammantraden/${await prepareBoardMeeting(page)}`);
  await hand.press(button(page, textSammantrade.call));
  const window = dialog(page, textSammantrade.callTitle);
  await hand.write(textField(window, textSammantrade.callDay), addDays(motesdag(), -7));
  await hand.press(button(window, textSammantrade.call));
  await expect(page.getByText(textMotesstatus.kallat, { exact: true })).toBeVisible();
  const document = { title: textMotesdokument.typ.kallelse, file: leftIn(folder).kallelse };
  await justering.keepDocument(hand, program, { place: page.locator('body'), ...document });
}

/** The meeting begins: the program goes to the room. */
export async function openMeeting({ hand }: Stage): Promise<void> {
  await hand.press(button(hand.page, textSammantrade.open));
  await hand.page.getByRole('group', { name: textMotesrum.rummet }).waitFor();
}

/** What was decided on the board's behalf is reported in the last §, and the meeting is over. */
export async function closeMeeting({ hand: { page } }: Stage): Promise<void> {
  const sammantradeId = await boardMeeting(page);
  const organId = await boardId(page);
  const paragrafId = (await askProgram(page, 'paragraf.list', { sammantradeId })).at(-1)?.id;
  const made = await askProgram(page, 'delegationsbeslut.list', {
    ...{ organId, ar: Number(motesdag().slice(0, 4)) },
  });
  const beslut = made.map(({ id, version }) => ({ id, version }));
  await askProgram(page, 'delegationsbeslut.report', { beslut, paragrafId: paragrafId ?? null });
  const mote = await askProgram(page, 'sammantrade.get', { id: sammantradeId });
  const over = await askProgram(page, 'sammantrade.saveUppgifter', {
    ...{ id: sammantradeId, version: mote.version },
    data: { ...Sammantradesuppgifter.strip().parse(mote), tidSlut: '15:20' },
  });
  const { version } = over;
  const status = { id: sammantradeId, version, status: 'hallet' as const, skal: '' };
  await askProgram(page, 'sammantrade.setStatus', status);
}

/** Both parts are signed and locked, and their notices go up; that approved at once is the shorter way. */
export async function approveMinutes({ hand }: Stage): Promise<void> {
  const { page } = hand;
  const sammantradeId = await boardMeeting(page);
  await approvePart(page, sammantradeId, {
    ...{ typ: 'omedelbar', namn: [ordforande, justerare], dag: motesdag() },
    ...{ plats: plats.sal, forvaringsplats: plats.forvaring },
  });
  await goTo(page, `#/sammantraden/${sammantradeId}/protokoll`);
  await expect(pageTitle(page, textProtokoll.title)).toBeVisible();
  const card = justering.delkort(page, 'ordinarie');
  await justering.chooseApprover(hand, card, { namn: justerare, plats: 'Kommunkansliet' });
  await justering.handOver(hand, card);
  await justering.signAndLock(hand, card, [ordforande, justerare]);
  await justering.postNotice(hand, card, plats.forvaring);
}

/** The approved minutes, an extract of the § that was disputed, and the notice. */
export async function keepMinutes({ hand, program, folder }: Stage): Promise<void> {
  const { page } = hand;
  const { protokoll, anslag, protokollsutdrag } = leftIn(folder);
  const place = justering.delkort(page, 'ordinarie');
  const { typ } = textMotesdokument;
  await justering.keepDocument(hand, program, { place, title: typ.protokoll, file: protokoll });
  await justering.keepDocument(hand, program, { place, title: typ.anslag, file: anslag });
  const sammantradeId = await boardMeeting(page);
  const all = await askProgram(page, 'paragraf.list', { sammantradeId });
  const disputed = all.find(({ nr }) => nr === forstaParagraf + 3);
  if (disputed === undefined) throw new Error('no § was disputed');
  await program.dialogs.answerNext(protokollsutdrag);
  const bestyrkare = { paragrafer: [disputed.id], bestyrkare: '' };
  const document = { typ: 'paragrafutdrag', id: disputed.protokollsdelId, ...bestyrkare } as const;
  await askProgram(page, 'dokument.exportPdf', { document });
}

/** The meeting that the demonstration plays. */
export async function boardMeeting(page: Page): Promise<SammantradeId> {
  const organId = await boardId(page);
  const ar = Number(motesdag().slice(0, 4));
  const all = await askProgram(page, 'sammantrade.listOverview', { organId, ar });
  const found = all.find(({ datum }) => datum === motesdag());
  if (found === undefined) throw new Error('the board does not meet');
  return found.id;
}
