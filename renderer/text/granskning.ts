import type { Skrivelsestatus } from '../../shared/domain/skrivelsestatus.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

addRuleWords({
  under_review: () =>
    'Skrivelsen är lämnad till granskning och ändras inte så länge. Ta tillbaka den för att fortsätta skriva.',
  no_such_step: () => 'Skrivelsen har redan gått vidare. Det som visas nu är hur långt den kommit.',
  reply_not_settled: () => 'Ett svar avslutas med den kommentar som det hör till.',
  stops_left: ({ antal }) =>
    `${counted(Number(antal), 'anmärkning', 'anmärkningar')} måste rättas, eller lämnas med ett avsteg, innan skrivelsen kan gå vidare.`,
});

export const textSkrivelsestatus: Record<Skrivelsestatus, string> = {
  utkast: 'Utkast',
  granskning: 'På granskning',
  godkand: 'Godkänd',
  lamnad_till_namnd: 'Lämnad till nämnden',
};

/** States, steps and the line that says why a paper stands as it is. */
export const textGranskning = {
  state: 'Läge',
  steps: {
    granskning: 'Till granskning',
    godkand: 'Godkänn',
    lamnad_till_namnd: 'Lämna till nämnd',
    utkast: 'Ta tillbaka',
  } satisfies Record<Skrivelsestatus, string>,
  /** What the version is called that is kept with each step. */
  keptAs: {
    granskning: 'Till granskning',
    godkand: 'Vid godkännandet',
    lamnad_till_namnd: 'Till nämnden',
    utkast: 'När den togs tillbaka',
  } satisfies Record<Skrivelsestatus, string>,
  stands: {
    utkast: '',
    granskning: 'På granskning. Texten ändras inte medan andra läser den.',
    godkand: 'Godkänd. Texten står som den godkändes.',
    lamnad_till_namnd: 'Lämnad till nämnden. Texten står som ledamöterna fick den.',
  } satisfies Record<Skrivelsestatus, string>,
  wayBack: 'Ta tillbaka den för att skriva vidare. Den sparas först som en version.',
  stops: (count: number) =>
    `${counted(count, 'anmärkning', 'anmärkningar')} måste rättas, eller lämnas med ett avsteg, innan skrivelsen kan gå vidare.`,
  showStops: 'Visa kontrollerna',
  /** What is left to settle; null when nothing is. */
  left: (findings: number, comments: number) => {
    const parts = [
      ...(findings > 0 ? [counted(findings, 'anmärkning', 'anmärkningar')] : []),
      ...(comments > 0 ? [counted(comments, 'öppen kommentar', 'öppna kommentarer')] : []),
    ];
    return parts.length === 0 ? null : `${parts.join(' och ')} är kvar.`;
  },
  cannotGoOn: 'Skrivelsen kan inte gå vidare än',
  done: {
    utkast: 'Skrivelsen är ett utkast igen',
    granskning: 'Skrivelsen är på granskning',
    godkand: 'Skrivelsen är godkänd',
    lamnad_till_namnd: 'Skrivelsen är lämnad till nämnden',
  } satisfies Record<Skrivelsestatus, string>,
  notStored: 'Allt som är skrivet går inte att spara än. Rätta det som är markerat först.',
};

export const textVersioner = {
  tab: 'Versioner',
  save: 'Spara version …',
  saveTitle: 'Spara version',
  saveDo: 'Spara version',
  name: 'Namn på versionen',
  nameHint: 'Till exempel ”Före mötet med ekonomi”.',
  saved: (name: string) => `Versionen ${name} är sparad`,
  empty:
    'Inga versioner än. Spara en för att kunna jämföra och gå tillbaka. En sparas också varje gång skrivelsen går ett steg vidare.',
  list: 'Versioner, den senaste först',
  by: (who: string, when: string) => `${who}, ${when}`,
  open: 'Läs',
  openNamed: (name: string) => `Läs ${name}`,
  compareNow: 'Jämför med nu',
  compareNowNamed: (name: string) => `Jämför ${name} med nu`,
  now: 'Som den är nu',
  older: 'Från',
  newer: 'Till',
  compare: 'Jämför två …',
  compareTitle: 'Jämför versioner',
  restore: 'Återställ den här versionen',
  restored: (name: string) => `${name} är återställd`,
  before: (name: string) => `Före återställning av ${name}`.slice(0, 120),
  restoreHint: 'Skrivelsen som den är nu sparas först som en version.',
  restoreLocked: 'Skrivelsen måste tas tillbaka innan en version kan återställas.',
  loading: 'Versionen läses …',
};

/** How a paper differs, in words beside the marks. */
export const textSkillnad = {
  none: 'Ingen skillnad. Allt står likadant i båda.',
  summary: (count: number) => `${counted(count, 'del', 'delar')} skiljer sig`,
  kinds: { same: '', changed: 'Ändrad', added: 'Ny', removed: 'Borttagen' },
  moved: 'Flyttad',
  reworded: 'Ny rubrik',
  deleted: 'borttaget: ',
  inserted: 'tillagt: ',
  ended: ' slut',
  sameRows: (count: number) => counted(count, 'oförändrad rad', 'oförändrade rader'),
  leftOut: 'Utelämnad',
  takenIn: 'Med igen',
  parts: { uppgifter: 'Uppgifter', samrad: 'Samråd och samverkan', underskrifter: 'Underskrifter' },
  delpunkt: (nr: number, text: string) => `${String.fromCodePoint(96 + nr)}) ${text}`,
  bilaggs: 'bifogas',
  fields: {
    rubrik: 'Rubrik',
    underrubrik: 'Underrubrik',
    dokumenttyp: 'Slag',
    dokumentdatum: 'Datum',
    enhet: 'Enhet',
    handlaggare: 'Handläggare',
    adressat: 'Ställd till',
    beslutsniva: 'Beslutsnivå',
  },
};

export const textKommentarer = {
  tab: 'Kommentarer',
  new: 'Ny kommentar',
  newHint: 'Markera ord i texten först för att kommentera just dem.',
  filter: 'Vilka kommentarer som visas',
  open: (count: number) => `Öppna (${count})`,
  settled: (count: number) => `Klara (${count})`,
  noOpen: 'Inga öppna kommentarer.',
  noSettled: 'Inga klara kommentarer.',
  list: 'Kommentarer i textens ordning',
  about: 'Kommentaren gäller',
  whole: 'Hela skrivelsen',
  goneSection: 'Ett avsnitt som är borttaget',
  quote: (quote: string) => `”${quote}”`,
  goTo: (place: string) => `Gå till ${place}`,
  goneWords: 'Orden står inte kvar i texten.',
  text: 'Kommentar',
  send: 'Kommentera',
  sent: 'Kommentaren är sparad',
  reply: 'Svara',
  replyText: 'Svar',
  replyDo: 'Spara svaret',
  replied: 'Svaret är sparat',
  settle: 'Markera som klar',
  settledNow: 'Kommentaren är klar',
  reopen: 'Öppna igen',
  reopened: 'Kommentaren är öppen igen',
  settledBy: (who: string, when: string) => `Klar, ${who}, ${when}`,
  item: (who: string, place: string) => `Kommentar av ${who} om ${place}`,
  command: 'Kommentera i texten',
  dropQuote: 'Kommentera hela avsnittet i stället',
};
