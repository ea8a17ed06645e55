import { addRuleWords } from './fel.ts';

export const textAutosave = {
  invalid: 'Inte sparat: rätta felen',
  incomplete: 'Inte sparat: fyll i det som saknas',
  cannotLeave:
    'Det senaste har inte kunnat sparas. Stanna kvar och rätta det, eller lämna sidan utan det.',
  conflictTitle: 'Någon annan har ändrat samma sak',
  conflictDetail:
    'Det du har skrivit finns kvar här men är inte sparat. Välj vilken text som ska gälla.',
  readAgain: 'Läs in på nytt',
  keepMine: 'Behåll min text',
};

export const textEditor = {
  fotnotName: (number: string, text: string) => `Fotnot ${number}: ${text}`,
  sources: {
    ram: 'ramen',
    begart: 'sökt totalt',
    tilldelat: 'tilldelat totalt',
    kvar: 'kvar att fördela',
    ansokan_begart: (name: string) => `sökt av ${name}`,
    ansokan_tilldelat: (name: string) => `tilldelat ${name}`,
    post_begart: (name: string) => `sökt för ${name}`,
    post_beviljat: (name: string) => `tilldelat för ${name}`,
  },
};

export const textFotnot = {
  new: 'Ny fotnot',
  edit: 'Ändra fotnot',
  kind: 'Fotnoten är',
  source: 'En källa',
  explanation: 'En förklaring',
  explanationField: 'Förklaring',
  insert: 'Infoga fotnot',
  use: 'Spara fotnot',
  list: (section: string) => `Fotnoter i ${section}`,
  editOne: (number: number) => `Ändra fotnot ${number}`,
  removeOne: (number: number) => `Ta bort fotnot ${number}`,
  lost: 'Fotnoten saknar text',
};

export const textSource = {
  field: 'Beslut som källa',
  none: 'Ingen källa matchar. Skriv en ny som KF 2026-06-15 § 44.',
  new: 'Ny källa …',
  add: (source: string) => `Lägg till ${source}`,
  title: 'Ny källa',
  organ: 'Nämnd som beslutade',
  noOrgan: 'Ingen nämnd matchar',
  day: 'Sammanträdesdag',
  paragraf: 'Paragraf',
  use: 'Använd källan',
  paragrafError: 'Skriv paragrafens nummer, till exempel 7.',
};

export const textPaper = {
  cases: 'Ärenden',
  export: 'Exportera PDF',
  print: 'Skriv ut',
  exported: 'PDF-filen är sparad',
  allocation: 'Fördelning',
  recordDecision: 'Registrera beslut',
  recipients: 'Sändlista',
  saveNow: 'Spara nu',
  preview: 'Visa eller dölj sidan',
  showPreview: 'Visa sidan',
  hidePreview: 'Dölj sidan',
  untitled: 'Tjänsteskrivelse utan rubrik',
  locked: (organ: string, day: string, paragraf: string) =>
    `Låst. ${organ} beslutade i ärendet ${day}, § ${paragraf}.`,
  lockedWithout: 'Låst, eftersom beslut är registrerat.',
  lockedDetail: 'Texten går att läsa och exportera men inte att ändra.',
  outline: 'Avsnitt',
  parts: {
    uppgifter: 'Uppgifter',
    punkter: 'Förslag till beslut',
    handlingar: 'Handlingar i ärendet',
    underskrifter: 'Underskrifter',
  },
};

export const textHead = {
  rubrik: 'Rubrik',
  handlaggare: 'Handläggare',
  noPerson: 'Ingen person matchar',
  dokumentdatum: 'Datum på skrivelsen',
  adressat: 'Ställd till',
  beslutsniva: 'Beslutsnivå',
  noOrgan: 'Ingen nämnd matchar',
};

export const textPunkter = {
  intro: (organ: string) => `${organ} beslutar`,
  number: (number: number) => `Beslutspunkt ${number}`,
  leftOut: 'Utelämnad punkt',
  follows: 'Följer fördelningen',
  detached: 'Frikopplad från fördelningen',
  sourceGone: 'Underlaget finns inte längre i fördelningen',
  generatedNow: 'Fördelningen ger nu:',
  restore: 'Återställ till genererad text',
  restored: 'Punkten följer fördelningen igen',
  leaveOut: (number: number) => `Utelämna punkt ${number}`,
  wasLeftOut: 'Punkten är utelämnad',
  bringBack: 'Ta med igen',
  remove: (number: number) => `Ta bort punkt ${number}`,
  removed: 'Punkten togs bort',
  moveUp: (number: number) => `Flytta punkt ${number} uppåt`,
  moveDown: (number: number) => `Flytta punkt ${number} nedåt`,
  add: 'Lägg till punkt',
  moveHint: 'Flytta punkt:',
  newHint: 'Ny punkt efter:',
  empty: 'Inga punkter än. De kommer från fördelningen, eller läggs till här.',
};

export const textAvsnitt = {
  text: (heading: string) => `Text under ${heading}`,
  insertFromLedger: 'Infoga från fördelningen',
  inserted: 'Texten från fördelningen lades in sist i avsnittet',
};

export const textHandlingar = {
  row: (number: number) => `Handling ${number}`,
  rubrik: 'Handling',
  source: 'Datum eller källa',
  day: 'Datum',
  bilaggs: 'Biläggs',
  bilaggsEj: 'Biläggs ej',
  add: 'Lägg till handling',
  addExtract: 'Lägg till protokollsutdrag',
  extract: (organ: string) => `Protokollsutdrag ${organ}`,
  removeSource: 'Ta bort källan',
  remove: (number: number) => `Ta bort handling ${number}`,
  removed: 'Handlingen togs bort ur listan',
  moveUp: (number: number) => `Flytta handling ${number} uppåt`,
  moveDown: (number: number) => `Flytta handling ${number} nedåt`,
  empty: 'Inga handlingar är angivna än.',
};

export const textUnderskrifter = {
  namn: 'Namn',
  titel: 'Titel',
  add: 'Lägg till underskrift',
  fromPerson: 'Hämta person',
  remove: (number: number) => `Ta bort underskrift ${number}`,
  moveUp: (number: number) => `Flytta underskrift ${number} uppåt`,
  moveDown: (number: number) => `Flytta underskrift ${number} nedåt`,
};

export const textPreview = {
  label: 'Sidan som den skrivs ut',
  page: (page: number, pages: number, title: string) => `Sida ${page} av ${pages} av ${title}`,
  caption: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  follows: 'Följer med medan du skriver',
  incomplete: 'Sidan visar den senaste text som gick att sätta. Något i formuläret är inte ifyllt.',
  failedTitle: 'Sidan kunde inte sättas',
  failedDetail: 'Sidan visar det som senast gick att sätta. Texten i formuläret finns kvar.',
  unknownGlyph: (char: string, field: string) =>
    `Tecknet ”${char}” i ${field} finns inte i de teckensnitt som skrivelsen sätts med. Byt ut det.`,
  someField: 'skrivelsen',
  section: (heading: string) => `avsnittet ${heading}`,
  loading: 'Sidan sätts …',
};

export const textFindings = {
  heading: 'Kontroller',
  goTo: 'Gå dit',
};

addRuleWords({
  unknown_glyph: ({ char = '' }) =>
    `Tecknet ”${String(char)}” finns inte i de teckensnitt som dokumentet sätts med. Byt ut det.`,
});
