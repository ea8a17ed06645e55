import { textSok } from '../../renderer/text/sok.ts';
import { closeCase, correctCase, watchCase } from './support/arendevard.ts';
import {
  exempelarenden,
  exempelhandlaggare,
  openCaseOf,
  startWithExample,
} from './support/exempel.ts';
import { pageTitle } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { correctHandling, makuleraHandling, markSecret, openHandling } from './support/handling.ts';
import {
  chooseForInbox,
  noteLetter,
  openInbox,
  registerInCase,
  registerInNewCase,
  settlePost,
} from './support/inkorg.ts';
import { keyboardHand } from './support/keyboard.ts';
import { brev, layOutPost } from './support/postbunt.ts';
import { findFirst } from './support/sok.ts';
import { chooseContent, openPublicList, printPublic, seePages } from './support/utlamnande.ts';
import { textUtlamnande } from '../../renderer/text/utlamnande.ts';

const { belysning, borgen } = exempelarenden;

test('en dag på kansliet med bara tangentbordet', async ({ computer }) => {
  test.slow();
  const { hand: mouse, program } = await startWithExample(computer);
  const { page } = mouse;
  const hand = keyboardHand(page);
  const { remiss, ansokan, reklam } = await layOutPost(computer.pathTo('post'));
  await test.step('tar emot posten', async () => {
    await openInbox(hand);
    await chooseForInbox(hand, program, [remiss, ansokan, reklam]);
    await noteLetter(hand, { ...brev.papper, rubrik: brev.papper.rattad });
  });
  await test.step('registrerar den', async () => {
    await settlePost(hand, brev.reklam.rubrik, 'ringa_betydelse', 'Reklam');
    await registerInCase(hand, brev.papper.rattad, belysning);
    await registerInCase(hand, brev.ansokan.rubrik, borgen, brev.ansokan.avsandare);
    await registerInNewCase(hand, brev.remiss.rubrik, exempelhandlaggare);
  });
  await test.step('hittar', async () => {
    await findFirst(hand, brev.remiss.grundform, brev.remiss.bilaga);
    await hand.press(page.getByRole('listbox', { name: textSok.results }));
    await expect(pageTitle(page, brev.remiss.rubrik)).toBeVisible();
  });
  await test.step('rättar, sekretessmarkerar och makulerar', async () => {
    await openCaseOf(hand, borgen);
    await openHandling(hand, brev.ansokan.rubrik);
    await correctHandling(hand, 'Ansökan om bidrag');
    await markSecret(hand, '21 kap. 1 § OSL');
    await makuleraHandling(hand, 'Inkommen två gånger');
  });
  await test.step('bevakar, rättar och avslutar ett ärende', async () => {
    await openCaseOf(hand, belysning);
    await watchCase(hand, 'Ring upp den som skrev', '+7');
    await correctCase(hand, belysning, `${belysning} etapp 2`);
    await closeCase(hand, 'Ring upp den som skrev', 'Förslaget är besvarat');
  });
  await test.step('skriver ut en lista', async () => {
    await openPublicList(hand);
    await chooseContent(hand, 'handlingar', 'manad');
    await seePages(hand, textUtlamnande.pages);
    await printPublic(hand);
  });
});
