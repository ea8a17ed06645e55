import { basename } from 'node:path';
import { textTidsfrist } from '../../renderer/text/arende.ts';
import { textBalanslista } from '../../renderer/text/balanslista.ts';
import { textOversikt } from '../../renderer/text/oversikt.ts';
import { textSammantrade } from '../../renderer/text/sammantraden.ts';
import { textStatistik } from '../../renderer/text/statistik.ts';
import { textShell } from '../../renderer/text/sv.ts';
import { textUppfoljning } from '../../renderer/text/uppfoljning.ts';
import { textUtlamnande } from '../../renderer/text/utlamnande.ts';
import { BALANSPUNKT } from '../../shared/phrases/balans.ts';
import { expectAccessible } from './support/axe.ts';
import { startWithExample } from './support/exempel.ts';
import { button, dialog, messages, navigationLink, pageTitle, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { keyboardHand } from './support/keyboard.ts';
import { printPublic } from './support/utlamnande.ts';

const duties = ({ page }: Hand) =>
  page.getByRole('listbox', { name: textOversikt.due }).getByRole('option');

const duty = (hand: Hand, words: string) => duties(hand).filter({ hasText: words });

async function goToOverview(hand: Hand): Promise<void> {
  await hand.run(navigationLink(hand.page, textShell.overview), 'Alt+1');
  await expect(hand.page.getByRole('heading', { name: textOversikt.due })).toBeVisible();
}

/** Opens a duty by the digit of its row. */
async function openDuty(hand: Hand, words: string): Promise<void> {
  await expect(duty(hand, words)).toBeVisible();
  const rows = await duties(hand).allTextContents();
  const digit = rows.findIndex((row) => row.includes(words)) + 1;
  await hand.page.keyboard.press(`Control+${String(digit)}`);
}

async function finishReminder(hand: Hand, words: string): Promise<void> {
  const { page } = hand;
  await openDuty(hand, words);
  await hand.press(button(page, textTidsfrist.markDone(words)));
  await expect(messages(page)).toContainText(textTidsfrist.done);
  await goToOverview(hand);
  await expect(duty(hand, words)).toHaveCount(0);
}

test('måndag morgon: tre brådskande saker blir gjorda med tangenterna', async ({ computer }) => {
  const { hand: mouse } = await startWithExample(computer);
  const hand = keyboardHand(mouse.page);
  const { page } = hand;
  await finishReminder(hand, 'Beredning klar');
  await openDuty(hand, 'Avsluta sammanträdet');
  await hand.pick(button(page, textSammantrade.more), textSammantrade.cancel);
  const cancel = dialog(page, textSammantrade.cancelTitle);
  await hand.write(textField(cancel, textSammantrade.cancelReason), 'Inga ärenden');
  await hand.press(button(cancel, textSammantrade.cancel));
  await expect(cancel).toBeHidden();
  await goToOverview(hand);
  await expect(duty(hand, 'Avsluta sammanträdet')).toHaveCount(0);
  await finishReminder(hand, 'Yttrande till förvaltningsrätten');
});

test('kvartalets slut: balanslistan och siffrorna når dem som ska ha dem', async ({ computer }) => {
  const { hand: mouse, program } = await startWithExample(computer);
  const hand = keyboardHand(mouse.page);
  const { page } = hand;
  await test.step('balanslistan sätts upp på dagordningen och skrivs ut', async () => {
    await hand.press(page.getByRole('link', { name: textBalanslista.title }));
    await expect(pageTitle(page, textBalanslista.title)).toBeVisible();
    await hand.press(page.getByRole('button', { name: /^Sätt upp på dagordningen/u }));
    await expect(messages(page)).toContainText(textBalanslista.wasPutDetail);
    await printPublic(hand);
    expect(await program.printed()).toHaveLength(1);
    await expectAccessible(page, 'balanslista');
    await hand.press(page.getByRole('link', { name: textBalanslista.openMeeting }));
    await expect(page.getByRole('button', { name: BALANSPUNKT, exact: true })).toBeVisible();
    await expect(page.getByText(textBalanslista.agendaList('Balanslista'))).toBeVisible();
  });
  await test.step('uppföljningen', async () => {
    await goToOverview(hand);
    await hand.press(page.getByRole('link', { name: textUppfoljning.title }));
    await expect(pageTitle(page, textUppfoljning.title)).toBeVisible();
    await expectAccessible(page, 'uppföljning');
  });
  await test.step('siffrorna skrivs ut och sparas', async () => {
    await goToOverview(hand);
    await hand.press(page.getByRole('link', { name: textStatistik.title }));
    await expect(page.getByRole('heading', { name: textStatistik.iTid })).toBeVisible();
    await expectAccessible(page, 'statistik');
    await hand.run(page.getByRole('button', { name: textUtlamnande.print }), 'Control+P');
    await expect.poll(async () => (await program.printed()).length).toBe(2);
    const file = computer.pathTo('statistik.xlsx');
    await program.dialogs.answerNext(file);
    await hand.press(button(page, textStatistik.saveExcel));
    await expect(page.getByText(textUtlamnande.saved(basename(file)))).toBeVisible();
  });
});
