import { fristtext } from '../../shared/phrases/atgarder.ts';
import { addRuleWords } from './fel.ts';

/** Fields of changes of a frame, as the log names them. */
export const ramfalt = {
  ...{ dag: 'Dag', anteckning: 'Anteckning', kallhanvisningId: 'Beslut', senast: 'Senast' },
};

addRuleWords({
  round_above_rest: () => 'Mer än vad som är kvar av ramen.',
  frame_shared: () => 'Ramen delas med andra omgångar. Ändra den på ramens sida.',
  change_before_decision: () => 'Dagen är före beslutet.',
  change_above_rest: () => 'Mer än vad som är kvar av ramen.',
  not_granted: () => 'Sökanden har inte fått något beslut ur ramen.',
  taken_above_granted: () => 'Mer än vad sökanden är tilldelad.',
  granted_below_used: () => 'Det skulle bli mindre än vad som redan är använt.',
  used_above_granted: () => 'Mer än vad som är tilldelat.',
  same_place: () => 'Välj två olika.',
});

export const textRamar = {
  title: 'Ramar',
  openCommand: 'Ramar och fördelade medel',
  cases: 'Ärenden',
  table: 'Ramar, de nyaste först',
  emptyTitle: 'Inga ramar än',
  emptyText: 'En ram skapas här, eller när medel fördelas i ett ärende.',
  columns: {
    ar: 'År',
    andamal: 'Ändamål',
    agare: 'Ägs av',
    kalla: 'Beslut',
    omgangar: 'Omgångar',
    ram: 'Ram',
    tilldelat: 'Tilldelat',
    kvar: 'Kvar',
  },
  noSource: 'Saknas',
  add: 'Ny ram',
  export: 'Exportera till Excel',
  summary: 'Sammanställning som PDF',
  yearsTitle: 'Per sökande och år',
  yearsEmpty: 'Visas när en fördelning är beslutad.',
  yearsPicture: 'Tilldelat per sökande och år',
  yearsWords: (name: string, years: string) => `${name}: ${years}.`,
  yearWords: (ar: number, kronor: string) => `${String(ar)} ${kronor}`,
  yearColumns: {
    sokande: 'Sökande',
    ar: 'År',
    begart: 'Sökt',
    undantaget: 'Undantaget',
    tilldelat: 'Tilldelat',
    anvant: 'Använt',
  },
};

export const textRam = {
  heading: (andamal: string, ar: number) => `Medel för ${andamal} ${String(ar)}`,
  facts: (agare: string, kalla: string) => `${agare} · ${kalla}`,
  noSource: 'beslut saknas',
  edit: 'Ändra ramen',
  newRound: 'Ny omgång',
  newChange: 'Nytt beslut om ramen',
  report: 'Redovisa använt',
  more: 'Skriv ut och exportera',
  exportPdf: 'Spara liggaren som PDF',
  print: 'Skriv ut liggaren',
  excel: 'Exportera till Excel',
  exported: (fileName: string) => `Sparad som ${fileName}`,
  sums: 'Ramen i siffror',
  ram: 'Ram',
  tilldelat: 'Tilldelat',
  anvant: 'Använt',
  kvar: 'Kvar',
  dag: 'Läget den dagen',
  dagHint: 'Tomt visar allt som är känt.',
  rounds: 'Omgångar',
  roundsPicture: 'Tilldelat per omgång mot ramen',
  roundsWords: (ram: string, rounds: string, kvar: string) =>
    `Ramen är ${ram}. ${rounds} Kvar är ${kvar}.`,
  roundWords: (omgang: string, kronor: string) => `${omgang}: ${kronor}.`,
  roundsEmpty: 'Inget ärende fördelar ur ramen än.',
  roundColumns: {
    omgang: 'Omgång',
    arende: 'Ärende',
    beslut: 'Beslut',
    belopp: 'Att fördela',
    tilldelat: 'Tilldelat',
    kvar: 'Ej tilldelat',
  },
  omgang: (nr: number) => `Omgång ${String(nr)}`,
  notDecided: 'Inte beslutad',
  flow: 'Från ram till sökande',
  flowWords: (parts: string) => `Pengarnas väg: ${parts}`,
  flowPart: (omgang: string, sokande: string, kronor: string) =>
    `${omgang} till ${sokande} ${kronor}`,
  flowRest: (kronor: string) => `kvar ${kronor}`,
  applicants: 'Sökande och projekt',
  applicantsEmpty: 'Ingen har sökt ur ramen än.',
  applicantColumns: {
    sokande: 'Sökande och projekt',
    begart: 'Sökt',
    undantaget: 'Undantaget',
    tilldelat: 'Tilldelat',
    anvant: 'Använt',
  },
  sum: 'Summa',
  unknown: '–',
  reports: 'Redovisat',
  reportColumns: {
    dag: 'Dag',
    vad: 'Sökande och projekt',
    anvant: 'Använt då',
    uppdrag: 'Återrapportering',
    beslut: 'Beslut',
    anteckning: 'Anteckning',
  },
  changes: 'Beslut om ramen',
  changesEmpty: 'Ramen är som den beslutades från början.',
  changeColumns: {
    dag: 'Från',
    typ: 'Vad',
    belopp: 'Belopp',
    beslut: 'Beslut',
    anteckning: 'Anteckning',
  },
};

export const textRamdialog = {
  newTitle: 'Ny ram',
  editTitle: 'Ändra ramen',
  save: 'Spara ramen',
  agare: 'Ägs av',
  ar: 'År',
  andamal: 'Ändamål, efter orden ”medel för”',
  belopp: 'Belopp',
  kalla: 'Beslut som gav ramen',
};

export const textOmgangsdialog = {
  title: 'Ny omgång ur ramen',
  save: 'Öppna omgången',
  hint: 'Ärendet fördelar det som är kvar av ramen. Har det redan en fördelning flyttas den hit.',
};

export const textRamandring = {
  title: 'Nytt beslut om ramen',
  save: 'För in beslutet',
  typ: 'Vad som beslutades',
  typer: {
    okning: 'Ramen ökas',
    minskning: 'Ramen minskas',
    overforing: 'Det som är kvar förs över till en annan ram',
    omfordelning: 'Medel flyttas mellan sökande',
    aterbetalning: 'En sökande lämnar tillbaka medel',
  },
  belopp: 'Belopp',
  dag: 'Gäller från',
  kalla: 'Beslut',
  fran: 'Från sökande',
  till: 'Till sökande',
  tillRam: 'Till ramen',
  anteckning: 'Anteckning',
  saved: 'Beslutet är infört',
  stands: 'Beslutet kan inte ändras sedan. Ett nytt beslut rättar det.',
  words: {
    okning: 'Ökning',
    minskning: 'Minskning',
    overforing: (till: string) => `Förs över till ${till}`,
    overforingFran: (fran: string) => `Förs över från ${fran}`,
    omfordelning: (fran: string, till: string) => `Flyttas från ${fran} till ${till}`,
    aterbetalning: (fran: string) => `${fran} lämnar tillbaka`,
  },
};

export const textRedovisning = {
  title: 'Redovisa använda medel',
  save: 'För in redovisningen',
  projekt: 'Sökande och projekt',
  belopp: 'Använt hittills',
  hint: 'Skriv hela summan som är använd. Det senast redovisade gäller.',
  dag: 'Redovisat',
  uppdrag: 'Återrapportering som besvaras',
  asked: (ansvarig: string, senast: string) => `${ansvarig}, senast ${fristtext(senast)}`,
  kalla: 'Beslut om redovisningen',
  anteckning: 'Anteckning',
  saved: 'Redovisningen är införd',
  option: (sokande: string, rubrik: string) => `${sokande}: ${rubrik}`,
  whole: 'hela summan',
};

export const textOmgangsram = {
  shared: (namn: string) => `Omgång ur ramen ${namn}`,
  before: (kronor: string) => `Kvar av ramen före den här omgången: ${kronor}.`,
  over: (kronor: string) => `Omgången är större än vad som är kvar av ramen, ${kronor}.`,
  show: 'Visa ramen',
  appendix: 'Fördelningen som bilaga',
};
