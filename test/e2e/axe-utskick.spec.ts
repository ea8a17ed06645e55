import { textBesluten } from '../../renderer/text/besluten.ts';
import { textExpediering } from '../../renderer/text/expediering.ts';
import { textKontaktlista } from '../../renderer/text/kontakter.ts';
import { textMottagargrupper } from '../../renderer/text/mottagargrupper.ts';
import { textMotesskede, textSammantrade } from '../../renderer/text/sammantraden.ts';
import { textUppfoljning } from '../../renderer/text/uppfoljning.ts';
import { textUtskick } from '../../renderer/text/utskick.ts';
import { addDays } from '../../shared/domain/datum.ts';
import { expectAccessible } from './support/axe.ts';
import * as dag from './support/dagen-efter.ts';
import { startWithExample } from './support/exempel.ts';
import { button, dialog, pageTitle, textField } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import type { Hand } from './support/hand.ts';
import { keyboardHand } from './support/keyboard.ts';
import { approvePart } from './support/protokoll.ts';
import { askProgram, goTo, personnamn } from './support/rum.ts';
import { today } from './support/today.ts';

/** The window is without fault; Esc closes it, and the focus goes back to what opened it. */
async function seeDialog({ page }: Hand, title: string, opener: string): Promise<void> {
  await expect(dialog(page, title)).toBeVisible();
  await expectAccessible(page, title);
  await page.keyboard.press('Escape');
  await expect(dialog(page, title)).toBeHidden();
  await expect(page.getByRole('button', { name: opener }).first()).toBeFocused();
}

test('expedieringen, dess fönster och vägarna dit', async ({ computer }) => {
  const { program } = await startWithExample(computer);
  const hand = keyboardHand(program.page);
  const { page } = hand;
  const yesterday = addDays(today(), -1);
  const id = await dag.holdMeeting(page, yesterday);
  const justering = { dag: today(), plats: 'Kansliet', forvaringsplats: 'Kansliet' };
  await approvePart(page, id, { typ: 'ordinarie', namn: [0, 1].map(personnamn), ...justering });

  await test.step('sammanträdets gång leder till expedieringen', async () => {
    await goTo(page, `#/sammantraden/${id}`);
    const gang = page.getByRole('list', { name: textSammantrade.gang });
    await expect(
      gang.getByRole('listitem').filter({ hasText: textMotesskede.anslaget }),
    ).toContainText('klart');
    await expect(gang).toContainText(textExpediering.progress(0, 17));
    await expectAccessible(page, 'sammanträde efter anslag');
    await hand.press(gang.getByRole('link', { name: textMotesskede.expedierat }));
    await expect(pageTitle(page, textExpediering.title)).toBeVisible();
    await expectAccessible(page, 'expediering');
  });
  await test.step('vad som skrivs ut', async () => {
    const window = dialog(page, textUtskick.title);
    for (const kind of ['papper', 'etiketter', 'kuvert'] as const) {
      await hand.press(button(page, textUtskick.open));
      if (kind !== 'papper')
        await hand.press(window.getByRole('radio', { name: textUtskick.kinds[kind] }));
      await expect(window.getByRole('table')).toBeVisible();
      await seeDialog(hand, textUtskick.title, textUtskick.open);
    }
    await hand.press(button(page, textUtskick.drafts));
    await expect(dialog(page, textUtskick.draftsTitle).getByRole('table')).toBeVisible();
    await seeDialog(hand, textUtskick.draftsTitle, textUtskick.drafts);
  });
  await test.step('en maskerad kopia får sin fil', async () => {
    const [rad] = await askProgram(page, 'expediering.listOfMeeting', { sammantradeId: id });
    if (!rad?.lista) throw new Error('no list');
    const { id: sandlistaId, version, poster, avsteg } = rad.lista;
    const [first, ...others] = poster;
    if (first === undefined) throw new Error('nobody is on the list');
    const data = { poster: [{ ...first, version: 'maskerad' as const }, ...others], avsteg };
    await askProgram(page, 'sandlista.save', { sandlistaId, version, data });
    const opener = textExpediering.maskOf(first.mottagare);
    await hand.press(button(page, opener));
    await expect(page.getByText(textExpediering.maskEmpty)).toBeVisible();
    await seeDialog(hand, textExpediering.maskTitle, opener);
  });
  await test.step('beslutets flik: expedieringen, och ett uppdrag ur en punkt', async () => {
    const [found] = await askProgram(page, 'arende.search', { text: dag.beslut[0].rubrik });
    await goTo(page, `#/arenden/${found?.id ?? ''}?flik=beslut`);
    await expect(page.getByRole('link', { name: textBesluten.sending(0, 5) })).toBeVisible();
    await expectAccessible(page, 'ärendets beslut');
    await hand.press(button(page, textBesluten.followOf(1)));
    const asked = dialog(page, textUppfoljning.new);
    await expect(textField(asked, textUppfoljning.text)).toHaveValue(dag.beslut[0].punkt);
    await expectAccessible(page, textUppfoljning.new);
    await hand.write(textField(asked, textUppfoljning.responsibleName), 'Torgenheten');
    await hand.write(textField(asked, textUppfoljning.dag), addDays(today(), 60));
    await page.keyboard.press('Control+Enter');
    await expect(asked).toBeHidden();
    const [noted] = await askProgram(page, 'uppfoljning.list', {
      ...{ arendeId: found?.id ?? null, oppna: true },
    });
    expect(noted).toMatchObject({ text: dag.beslut[0].punkt, given: { nr: dag.forstaParagraf } });
  });
});

test('mottagargrupper', async ({ computer }) => {
  const { program } = await startWithExample(computer);
  const hand = keyboardHand(program.page);
  const { page } = hand;
  await goTo(page, '#/kontakter');
  await hand.pick(button(page, textKontaktlista.more), textMottagargrupper.title);
  await expect(pageTitle(page, textMottagargrupper.title)).toBeVisible();
  await hand.press(button(page, textMottagargrupper.create));
  const window = dialog(page, textMottagargrupper.newTitle);
  await hand.write(textField(window, textMottagargrupper.namn), 'Torgets grannar');
  await hand.press(button(window, textMottagargrupper.add));
  await hand.write(textField(window, textMottagargrupper.mottagare(1)), 'Ängsbyns byalag');
  await expectAccessible(page, textMottagargrupper.newTitle);
  await hand.press(button(window, textMottagargrupper.save));
  await expect(window).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: 'Torgets grannar' })).toBeVisible();
  await hand.press(button(page, textMottagargrupper.change('Torgets grannar')));
  await seeDialog(
    hand,
    textMottagargrupper.changeTitle,
    textMottagargrupper.change('Torgets grannar'),
  );
  await test.step('en grupp av dem som är markerade', async () => {
    await goTo(page, '#/kontakter');
    await hand.selectRow(page.getByRole('grid'), 'Samhällsbyggnadsnämnden');
    await page.keyboard.press('Space');
    await hand.press(button(page, textMottagargrupper.fromMarked));
    await expect(textField(window, textMottagargrupper.mottagare(1))).toHaveValue(
      'Samhällsbyggnadsnämnden',
    );
    await expectAccessible(page, 'grupp av markerade');
    await hand.write(textField(window, textMottagargrupper.namn), 'Nämnder');
    await page.keyboard.press('Control+Enter');
    await expect(window).toBeHidden();
  });
});
