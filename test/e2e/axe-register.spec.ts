import { navigation } from '../../renderer/shell/navigation.ts';
import { textGrunddata } from '../../renderer/text/diarium.ts';
import { textLoggkontroll } from '../../renderer/text/grunddata.ts';
import {
  textHandlingssida,
  textRegistrering,
  textSekretess,
} from '../../renderer/text/handling.ts';
import {
  textAvslut,
  textChooseCase,
  textInkorg,
  textPost,
  textViewer,
} from '../../renderer/text/inkorg.ts';
import {
  textFilter,
  textHandlingslista,
  textLista,
  textMarkering,
  textVyer,
} from '../../renderer/text/listor.ts';
import { textUtlamnande } from '../../renderer/text/utlamnande.ts';
import { expectAccessible } from './support/axe.ts';
import { exempelarenden, openCaseOf, startWithExample } from './support/exempel.ts';
import { button, dialog, pageTitle, tab } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { openHandling } from './support/handling.ts';
import type { Hand } from './support/hand.ts';
import { dropOnInbox, openInbox, registerInCase, settlePost, showPost } from './support/inkorg.ts';
import { brev, layOutPost } from './support/postbunt.ts';
import { chooseContent, openPublicList, seePages } from './support/utlamnande.ts';

const { borgen } = exempelarenden;

/** The window that lies on top; it is closed again. */
async function seeDialog({ page }: Hand, title: string): Promise<void> {
  await expect(dialog(page, title)).toBeVisible();
  await expectAccessible(page, title);
  await page.keyboard.press('Escape');
  await expect(dialog(page, title)).toBeHidden();
}

test('inkorgen', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const { komplettering, reklam } = await layOutPost(computer.pathTo('post'));
  await openInbox(hand);
  await expectAccessible(page, 'tom inkorg');
  await dropOnInbox(hand, [komplettering, reklam]);
  await showPost(hand, brev.komplettering.rubrik);
  await hand.press(page.getByRole('button', { name: brev.komplettering.bilaga }));
  await expect(page.getByRole('status').filter({ hasText: textViewer.page(1, 2) })).toBeVisible();
  await expectAccessible(page, 'inkorg med en PDF');
  await hand.press(button(page, textPost.register));
  await seeDialog(hand, textChooseCase.title);
  await hand.pick(button(page, textPost.more), textAvslut.dubblett.action);
  await seeDialog(hand, textAvslut.dubblett.title);
  await settlePost(hand, brev.reklam.rubrik, 'ringa_betydelse', 'Reklam');
  await hand.press(page.getByRole('radio', { name: textInkorg.shown.avgjorda }));
  await showPost(hand, brev.reklam.rubrik);
  await expectAccessible(page, 'avgjord post');
});

test('en handling med fil, och dess fönster', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  const { ansokan } = await layOutPost(computer.pathTo('post'));
  await openInbox(hand);
  await dropOnInbox(hand, [ansokan]);
  await registerInCase(hand, brev.ansokan.rubrik, borgen, brev.ansokan.avsandare);
  await openCaseOf(hand, borgen);
  await hand.press(button(page, 'Ny handling'));
  for (const fold of [textRegistrering.more, textRegistrering.publicity]) {
    await hand.press(dialog(page, textRegistrering.title).getByRole('button', { name: fold }));
  }
  await seeDialog(hand, textRegistrering.title);
  await openHandling(hand, brev.ansokan.rubrik);
  await expectAccessible(page, 'handling');
  await hand.press(page.getByRole('button', { name: /^Ansökan om lokalbidrag\.pdf/u }));
  await expect(page.getByRole('status').filter({ hasText: textViewer.page(1, 1) })).toBeVisible();
  await expectAccessible(page, 'handling med sin fil');
  await hand.press(button(page, textHandlingssida.correct));
  await seeDialog(hand, textHandlingssida.correctTitle);
  for (const [entry, title] of [
    [textSekretess.mark, textSekretess.markTitle],
    [textHandlingssida.makulera, 'Makulera'],
  ] as const) {
    await hand.pick(button(page, textHandlingssida.more), entry);
    await seeDialog(hand, title);
  }
});

test('listor, deras fönster och det som lämnas ut', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press(
    `Alt+${String(1 + navigation.findIndex(({ to }) => to === '/handlingar'))}`,
  );
  const grid = page.getByRole('grid');
  await hand.selectRow(grid, borgen);
  await expectAccessible(page, 'handlingar');
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: textMarkering.bar })).toBeVisible();
  await expectAccessible(page, 'handlingar, en markerad');
  await hand.pick(button(page, textFilter.add), textHandlingslista.datum);
  await seeDialog(hand, textHandlingslista.datum);
  await hand.pick(button(page, textLista.menu), textVyer.save);
  await seeDialog(hand, textVyer.saveTitle);
  await openPublicList(hand);
  await chooseContent(hand, 'arenden_handlingar', 'manad');
  await seePages(hand, textUtlamnande.pages);
  await expectAccessible(page, 'lista för utlämnande');
});

test('registrets logg, och att den håller', async ({ computer }) => {
  const { hand } = await startWithExample(computer);
  const { page } = hand;
  await page.keyboard.press(`Alt+${String(navigation.length)}`);
  await expect(pageTitle(page, textGrunddata.title)).toBeVisible();
  await hand.press(tab(page, textGrunddata.tabLogg));
  await hand.press(button(page, textLoggkontroll.run));
  await expect(page.getByRole('tabpanel')).toContainText(textLoggkontroll.holds(0).slice(0, 8));
  await expectAccessible(page, 'loggen');
});
