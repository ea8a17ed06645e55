import type { Papper, Utskicksrad } from '../../shared/contract/utskick.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

/** Names of what a body states of how it sends, as the log tells of them. */
export const utskicksfalt = {
  ...{ etikettark: 'Etikettark', bredd: 'Bredd', hojd: 'Höjd', x: 'Från vänster', y: 'Uppifrån' },
  ...{ marginalVanster: 'Marginal till vänster', marginalOvan: 'Marginal ovanför' },
  ...{ mellanrumX: 'Mellanrum i sidled', mellanrumY: 'Mellanrum i höjdled' },
  ...{ fonster: 'Kuvertfönster', C5: 'C5', C4: 'C4', missivtext: 'Missivets text' },
};

addRuleWords({
  nothing_to_send: () => 'Ingen mottagare väntar på ett sådant utskick.',
  sender_missing: () => 'Organet saknar e-postadress. Skriv den på organet, under Grunddata.',
  unknown_letter_slot: ({ lucka }) => `Missivet kan inte fylla i {${String(lucka)}}.`,
  outside_page: () => 'Etiketterna får inte plats på ett A4-ark.',
  outside_envelope: () => 'Fönstret får inte plats på kuvertet.',
});

const papper: Record<Papper, string> = {
  lista: 'Utskickslista, alla mottagare i bokstavsordning',
  blad: 'Sändlistor, ett blad för varje beslut',
  missiv: 'Missiv till varje mottagare',
  utdrag: 'Protokollsutdrag, lagda efter mottagare',
};

const hinder: Record<NonNullable<Utskicksrad['hinder']>, string> = {
  epost_saknas: 'E-postadress saknas',
  adress_saknas: 'Adress saknas',
};

/** Words of printing what is sent after a decision, and of drafts for the mail program. */
export const textUtskick = {
  open: 'Skriv ut utskick …',
  title: 'Skriv ut utskick',
  drafts: 'Skapa e-postutkast …',
  draftsTitle: 'Skapa e-postutkast',
  kind: 'Vad ska skrivas ut?',
  kinds: { papper: 'Papper', etiketter: 'Etiketter', kuvert: 'Kuvert' },
  parts: 'Papper i utskriften',
  papper,
  envelopeForLetters: 'Adressen syns i fönstret på',
  envelope: 'Kuvertets storlek',
  envelopes: { C5: 'C5', C4: 'C4' },
  start: 'Börja på etikett',
  startHint: 'Välj den första lediga etiketten om arket redan är påbörjat.',
  place: (nr: number, rad: number, kolumn: number) => `Etikett ${nr}, rad ${rad}, kolumn ${kolumn}`,
  sheets: (labels: number, sheets: number) =>
    `${counted(labels, 'etikett', 'etiketter')} på ${counted(sheets, 'ark', 'ark')}.`,
  print: 'Skriv ut',
  save: 'Spara som PDF',
  recipients: 'Mottagare i utskicket',
  columns: { mottagare: 'Mottagare', satt: 'Sätt', beslut: 'Beslut', antal: 'Antal' },
  hinder,
  none: 'Ingen mottagare väntar på utskick.',
  summary: (mottagare: number, handlingar: number) =>
    `${counted(mottagare, 'mottagare', 'mottagare')}, ` +
    `${counted(handlingar, 'handling', 'handlingar')}.`,
  waiting: (count: number) =>
    `${counted(count, 'mottagare', 'mottagare')} väntar på att paragrafen justeras och tas inte med.`,
  masked: (count: number) =>
    `${counted(count, 'maskerad kopia', 'maskerade kopior')} saknar fil och tas inte med.`,
  noMail: 'Ingen mottagare ska ha beslutet med e-post.',
  noSender: 'Organet saknar e-postadress. Skriv den på organet, under Grunddata.',
  draftsWhat: (count: number) =>
    `${counted(count, 'utkast', 'utkast')} sparas i en mapp som du väljer, med protokollsutdragen ` +
    'bifogade. Öppna dem i e-postprogrammet, läs igenom och skicka.',
  withoutAddress: (count: number) =>
    `${counted(count, 'mottagare', 'mottagare')} saknar e-postadress och får inget utkast.`,
  chooseFolder: 'Välj mapp …',
  progress: (done: number, total: number) => `${done} av ${total}`,
  starting: 'Förbereder …',
  joining: 'Sätter ihop …',
  cancel: 'Avbryt utskriften',
  cancelled: 'Utskriften avbröts.',
  failed: 'Utskriften kunde inte göras.',
  printed: 'Utskicket skrevs ut',
  saved: 'Utskicket sparades',
  draftsSaved: (count: number, mapp: string) =>
    `${counted(count, 'e-postutkast', 'e-postutkast')} sparades i ${mapp}`,
};
