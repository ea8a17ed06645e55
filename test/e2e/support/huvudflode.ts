import { join } from 'node:path';
import type { LaunchedParagraf } from '../../support/launch.ts';
import { findCase, registerCase, seeDecisionOnCase } from './arende.ts';
import { describeMeeting, recordDecision } from './beslut.ts';
import { seeSums, writeApplicants, writeFrame } from './fordelning.ts';
import { addBodiesAndPersons } from './grunddata.ts';
import type { Hand } from './hand.ts';
import { createRegister } from './register.ts';
import { fillSandlista, printSandlista, settleSandlista } from './sandlista.ts';
import { createPaper, exportPaper, seePage, writeFacts, writeSections } from './skrivelse.ts';

export interface Stage {
  readonly hand: Hand;
  readonly program: LaunchedParagraf;
  /** Where the register and the PDFs are put. */
  readonly folder: string;
}

/** The files that the flow leaves. */
export function leftIn(folder: string) {
  return {
    register: join(folder, 'register'),
    tjansteskrivelse: join(folder, 'tjansteskrivelse.pdf'),
    sandlista: join(folder, 'sandlista.pdf'),
    diarielista: join(folder, 'diarielista.pdf'),
    diarielistaCsv: join(folder, 'diarielista.csv'),
    arendekort: join(folder, 'arendekort.pdf'),
    tjansteutlatande: join(folder, 'tjansteutlatande.pdf'),
    tjansteutlatandeWord: join(folder, 'tjansteutlatande.docx'),
    kallelse: join(folder, 'kallelse.pdf'),
    protokoll: join(folder, 'protokoll.pdf'),
    protokollsutdrag: join(folder, 'protokollsutdrag.pdf'),
    anslag: join(folder, 'anslag.pdf'),
    sandlistor: join(folder, 'sandlistor.pdf'),
    etiketter: join(folder, 'etiketter.pdf'),
    epost: join(folder, 'epost'),
    veckoblad: join(folder, 'veckoblad.pdf'),
    kopia: join(folder, 'kopia'),
  };
}

/** One thing that a person does from beginning to end. */
export interface Step {
  /** What is done, in the words of the one who watches. */
  readonly title: string;
  /** Name of the screen that is shown when it is done; none when it shows nothing new. */
  readonly screen?: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/** From an empty computer to a case with its ledger. */
export const forberedelse: readonly Step[] = [
  {
    title: 'Skapar ett nytt register för Kommunstyrelsen i Tallviks kommun',
    screen: 'oversikt',
    play: ({ hand, program, folder }) => createRegister(hand, program, leftIn(folder).register),
  },
  {
    title: 'Lägger in kommunfullmäktige och en handläggare till',
    screen: 'grunddata',
    play: ({ hand }) => addBodiesAndPersons(hand),
  },
  {
    title: 'Registrerar ett ärende, som får nummer 1 för året',
    screen: 'arende',
    play: ({ hand }) => registerCase(hand),
  },
];

/** From the case to a paper that is ready for the meeting. */
export const beredning: readonly Step[] = [
  {
    title: 'Lägger in ramen och beslutet som gav den',
    play: ({ hand }) => writeFrame(hand),
  },
  {
    title: 'Lägger in tre sökande: en per projekt, en med klumpsumma, en som får avslag',
    screen: 'fordelning',
    play: async ({ hand }) => {
      await writeApplicants(hand);
      await seeSums(hand);
    },
  },
  {
    title: 'Skapar tjänsteskrivelsen och skriver dess avsnitt, med fotnoter',
    play: async ({ hand }) => {
      await createPaper(hand);
      await writeSections(hand);
    },
  },
  {
    title: 'Fyller i handlingar och underskrifter och ser sidan bredvid',
    screen: 'tjansteskrivelse',
    play: async ({ hand }) => {
      await writeFacts(hand);
      await seePage(hand);
    },
  },
  {
    title: 'Exporterar tjänsteskrivelsen som PDF',
    play: ({ hand, program, folder }) =>
      exportPaper(hand, program, leftIn(folder).tjansteskrivelse),
  },
];

/** From the meeting to a list that is printed. */
export const expediering: readonly Step[] = [
  {
    title: 'Fyller i vad kommunstyrelsen beslutade',
    screen: 'beslut',
    play: ({ hand }) => describeMeeting(hand),
  },
  {
    title: 'Registrerar beslutet, som syns i ärendet med återrapporteringen',
    screen: 'arende-beslutat',
    play: async ({ hand }) => {
      await recordDecision(hand);
      await seeDecisionOnCase(hand);
    },
  },
  {
    title: 'Sätter ihop sändlistan av förslagen',
    screen: 'sandlista',
    play: ({ hand }) => fillSandlista(hand),
  },
  {
    title: 'Exporterar sändlistan som PDF och skriver ut den',
    play: ({ hand, program, folder }) => printSandlista(hand, program, leftIn(folder).sandlista),
  },
  {
    title: 'Fastställer sändlistan',
    play: ({ hand }) => settleSandlista(hand),
  },
  {
    title: 'Hittar ärendet i registret',
    screen: 'arenden',
    play: ({ hand }) => findCase(hand),
  },
];
