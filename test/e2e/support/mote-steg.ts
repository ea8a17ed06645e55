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
import { boardId, personNamed, prepareBoardMeeting } from './mote-forbereds.ts';
import * as justering from './mote-justeras.ts';
import { forstaParagraf, justerare, motesdag, ordforande, plats } from './mote-uppgifter.ts';
import { askProgram } from './rum.ts';
import { today } from './today.ts';

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
  await approveAtOnce(page, sammantradeId);
  await goTo(page, `#/sammantraden/${sammantradeId}/protokoll`);
  await expect(pageTitle(page, textProtokoll.title)).toBeVisible();
  const card = justering.delkort(page, 'ordinarie');
  await justering.chooseApprover(hand, card, { namn: justerare, plats: 'Kommunkansliet' });
  await justering.handOver(hand, card);
  await justering.signAndLock(hand, card, [ordforande, justerare]);
  await justering.postNotice(hand, card, plats.forvaring);
}

async function approveAtOnce(page: Page, sammantradeId: SammantradeId): Promise<void> {
  const delar = await askProgram(page, 'protokollsdel.list', { sammantradeId });
  const found = delar.find(({ typ }) => typ === 'omedelbar');
  if (found === undefined) throw new Error('nothing is approved at once');
  const { id } = found;
  const signers = [await personNamed(page, ordforande), await personNamed(page, justerare)];
  const data = { plats: plats.sal, planerad: null, oenighet: '', justerare: signers.slice(1) };
  let del = await askProgram(page, 'protokollsdel.save', { id, version: found.version, data });
  const handed = { id, version: del.version, forJustering: true };
  del = await askProgram(page, 'protokollsdel.setForApproval', handed);
  for (const personId of signers) {
    const underskrift = { satt: 'papper' as const, datum: motesdag() };
    const signed = { id, version: del.version, personId, underskrift };
    del = await askProgram(page, 'protokollsdel.sign', signed);
  }
  del = await askProgram(page, 'protokollsdel.approve', { id, version: del.version });
  const notice = { anslaget: today(), forvaringsplats: plats.forvaring };
  await askProgram(page, 'protokollsdel.postNotice', { id, version: del.version, ...notice });
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

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

async function boardMeeting(page: Page): Promise<SammantradeId> {
  const organId = await boardId(page);
  const ar = Number(motesdag().slice(0, 4));
  const all = await askProgram(page, 'sammantrade.listOverview', { organId, ar });
  const found = all.find(({ datum }) => datum === motesdag());
  if (found === undefined) throw new Error('the board does not meet');
  return found.id;
}
