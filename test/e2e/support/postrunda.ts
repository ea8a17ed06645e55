import { join } from 'node:path';
import { textArende } from '../../../renderer/text/arende.ts';
import { textUtlamnande } from '../../../renderer/text/utlamnande.ts';
import { openCase } from './arende.ts';
import { tab } from './find.ts';
import { expect } from './expect.ts';
import { leftIn, type Stage, type Step } from './huvudflode.ts';
import {
  dropOnInbox,
  noteLetter,
  openInbox,
  registerInCase,
  registerInNewCase,
  showPost,
} from './inkorg.ts';
import { brev, layOutPost } from './postbunt.ts';
import { findFirst } from './sok.ts';
import { arende, fullmaktige, handlaggare } from './uppgifter.ts';
import {
  chooseContent,
  openCard,
  openPublicList,
  savePublicCsv,
  savePublicPdf,
  seePages,
} from './utlamnande.ts';

/** What comes of a day's post after the main flow: registered, found again, and handed out. */
export const postrunda: readonly Step[] = [
  {
    title: 'Tar emot posten: ett brev på papper, en PDF och ett e-postmeddelande med bilaga',
    screen: 'inkorg',
    play: takeInPost,
  },
  {
    title: 'Registrerar posten, i ett nytt ärende och i ett som finns',
    screen: 'handlingar',
    play: registerPost,
  },
  {
    title: 'Söker ett ord i bilagan, i en annan böjning',
    screen: 'sok',
    play: async ({ hand }) => {
      await findFirst(hand, brev.remiss.grundform, brev.remiss.bilaga);
    },
  },
  {
    title: 'Lämnar ut månadens diarielista som PDF och CSV',
    screen: 'diarielista',
    play: handOutList,
  },
  {
    title: 'Lämnar ut ärendekortet',
    screen: 'arendekort',
    play: async ({ hand, program, folder }) => {
      await openCase(hand);
      await openCard(hand);
      await savePublicPdf(hand, program, leftIn(folder).arendekort);
    },
  },
];

async function takeInPost({ hand, folder }: Stage): Promise<void> {
  const { utdrag, remiss } = await layOutPost(join(folder, 'post'), ['utdrag', 'remiss']);
  await openInbox(hand);
  await dropOnInbox(hand, [utdrag, remiss]);
  await noteLetter(hand, brev.onskemal);
  await showPost(hand, brev.utdrag.rubrik);
}

async function registerPost({ hand }: Stage): Promise<void> {
  await registerInCase(hand, brev.utdrag.rubrik, arende.mening, fullmaktige.namn);
  await registerInCase(hand, brev.onskemal.rubrik, arende.mening);
  await registerInNewCase(hand, brev.remiss.rubrik, handlaggare.namn);
  await openCase(hand);
  await hand.press(tab(hand.page, textArende.tabHandlingar));
  await expect(hand.page.getByRole('tabpanel')).toContainText(brev.onskemal.avsandare);
}

async function handOutList({ hand, program, folder }: Stage): Promise<void> {
  await openPublicList(hand);
  await chooseContent(hand, 'arenden_handlingar', 'manad');
  await seePages(hand, textUtlamnande.pages);
  await savePublicPdf(hand, program, leftIn(folder).diarielista);
  await savePublicCsv(hand, program, leftIn(folder).diarielistaCsv);
}
