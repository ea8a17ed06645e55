import type { Page } from 'playwright-core';
import { textArende } from '../../renderer/text/arende.ts';
import { textViewer } from '../../renderer/text/inkorg.ts';
import { closeCase, correctCase, makuleraCase, watchCase } from './support/arendevard.ts';
import {
  exempelarenden,
  exempelhandlaggare,
  openCaseOf,
  startWithExample,
} from './support/exempel.ts';
import { pageTitle, tab } from './support/find.ts';
import { expect, test } from './support/fixture.ts';
import { correctHandling, makuleraHandling, markSecret, openHandling } from './support/handling.ts';
import type { Hand } from './support/hand.ts';
import {
  dropOnInbox,
  noteLetter,
  openInbox,
  registerInCase,
  registerInNewCase,
  settlePost,
  showPost,
} from './support/inkorg.ts';
import { brev, layOutPost } from './support/postbunt.ts';
import { findFirst } from './support/sok.ts';
import {
  chooseContent,
  openPublicList,
  printPublic,
  savePublicCsv,
  seePages,
  seeStopped,
} from './support/utlamnande.ts';
import { textUtlamnande } from '../../renderer/text/utlamnande.ts';

const { borgen, parkering, belysning, tidplan } = exempelarenden;
const year = String(new Date().getFullYear());

test('en dag på kansliet: posten, diariet och en lista som lämnas ut', async ({ computer }) => {
  test.slow();
  const { hand, program } = await startWithExample(computer);
  const { page } = hand;
  const files = await layOutPost(computer.pathTo('post'));
  await test.step('tar emot posten', async () => {
    await openInbox(hand);
    await dropOnInbox(hand, Object.values(files));
    await noteLetter(hand, brev.papper);
  });
  await test.step('läser en bilaga', () => readAttachment(page, hand));
  await test.step('registrerar i nya ärenden', async () => {
    await registerInNewCase(hand, brev.remiss.rubrik, exempelhandlaggare);
    await openInbox(hand);
    await registerInNewCase(hand, brev.synpunkter.rubrik, exempelhandlaggare);
    await openInbox(hand);
  });
  await test.step('registrerar i ärenden som finns', async () => {
    await registerInCase(hand, brev.komplettering.rubrik, borgen);
    await registerInCase(hand, brev.yttrande.rubrik, parkering);
    await registerInCase(hand, brev.ansokan.rubrik, borgen, brev.ansokan.avsandare);
    await registerInCase(hand, brev.utdrag.rubrik, tidplan, 'Kommunfullmäktige');
    await registerInCase(hand, brev.papper.rubrik, belysning);
  });
  await test.step('lägger resten åt sidan', async () => {
    await settlePost(hand, brev.reklam.rubrik, 'ringa_betydelse', 'Reklam');
    await settlePost(hand, brev.kopia.rubrik, 'dubblett', 'Kom två gånger');
  });
  await test.step('hittar', () => findAgain(hand));
  await test.step('bevakar och rättar', async () => {
    await openCaseOf(hand, belysning);
    await watchCase(hand, 'Ring upp den som skrev', '+7');
    await correctCase(hand, belysning, `${belysning} etapp 2`);
  });
  await test.step('listan stoppas av ett personnummer, och rättas', async () => {
    await openPublicList(hand);
    await chooseContent(hand, 'handlingar', 'manad');
    await hand.press(await seeStopped(hand));
    await expect(pageTitle(page, brev.papper.rubrik)).toBeVisible();
    await correctHandling(hand, brev.papper.rattad);
  });
  await test.step('sekretessmarkerar och makulerar handlingar', async () => {
    await openCaseOf(hand, borgen);
    await openHandling(hand, brev.komplettering.rubrik);
    await markSecret(hand, '31 kap. 16 § OSL');
    await openCaseOf(hand, borgen);
    await openHandling(hand, brev.ansokan.rubrik);
    await makuleraHandling(hand, 'Hör till ett annat ärende');
  });
  await test.step('makulerar ett ärende och avslutar ett', async () => {
    await openCaseOf(hand, brev.synpunkter.rubrik);
    await makuleraCase(hand, 'Hör till väghållaren');
    await openCaseOf(hand, `${belysning} etapp 2`);
    await closeCase(hand, 'Ring upp den som skrev', 'Förslaget är besvarat');
  });
  await test.step('lämnar ut listan', async () => {
    await openPublicList(hand);
    await chooseContent(hand, 'handlingar', 'manad');
    await seePages(hand, textUtlamnande.pages);
    await printPublic(hand);
    const csv = await savePublicCsv(hand, program, computer.pathTo('diarielista.csv'));
    expect(csv).toContain(brev.remiss.rubrik);
    expect(csv).toContain(brev.papper.rattad);
    expect(csv).not.toContain('19121212');
    expect(await program.printed()).toHaveLength(1);
  });
});

/** A Word file inside an e-mail is shown with its words. */
async function readAttachment(page: Page, hand: Hand): Promise<void> {
  const { rubrik, bilaga, ord } = brev.remiss;
  await showPost(hand, rubrik);
  await hand.press(page.getByRole('button', { name: bilaga }));
  const viewer = page.getByRole('region', { name: textViewer.region(bilaga) });
  await expect(viewer).toContainText(ord);
}

/** By number however it is written, by a word of an attachment, and by the word in another form. */
async function findAgain(hand: Hand): Promise<void> {
  const { rubrik, bilaga, ord, grundform } = brev.remiss;
  for (const written of [`KS ${year}/10`, `ks${year}/10`, `10/${year.slice(2)}`]) {
    await findFirst(hand, written, rubrik);
  }
  for (const written of [ord, grundform]) {
    const hit = await findFirst(hand, written, bilaga);
    await expect(hit.locator('mark')).toHaveText(ord);
  }
  // The case, which tells its officer, and not the file that was found before it.
  await findFirst(hand, 'riktlinje färdtjänsten', exempelhandlaggare);
  await hand.page.keyboard.press('Enter');
  await expect(pageTitle(hand.page, rubrik)).toBeVisible();
  await hand.press(tab(hand.page, textArende.tabHandlingar));
}
