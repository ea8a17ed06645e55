import type { Arendestatus, Ursprung } from '../../shared/domain/arende.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { handelseOrd } from '../../shared/rules/handelseord.ts';
import { statusOrd, ursprungOrd } from '../../shared/rules/registerord.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textArendestatus: Readonly<Record<Arendestatus, string>> = statusOrd;

export const textUrsprung: Readonly<Record<Ursprung, string>> = ursprungOrd;

export const textArenden = {
  title: 'Ärenden',
  count: (count: number) => counted(count, 'ärende', 'ärenden'),
  filter: 'Filtrera ärenden',
  filterPlaceholder: 'Nummer, mening …',
  statusFilter: 'Status',
  new: 'Nytt ärende',
  newKeywords: ['registrera', 'diarieför', 'ärende'],
  list: 'Ärenden i registret',
  diarienummer: 'Diarienr',
  arendemening: 'Ärendemening',
  handlaggare: 'Handläggare',
  status: 'Status',
  tidsfrist: 'Tidsfrist',
  inkom: 'Inkom',
  emptyTitle: 'Inga ärenden ännu',
  emptyText: 'Här samlas ärendena i diariet. Det första får nummer 1 för året.',
  noMatchTitle: 'Inga ärenden matchar filtret',
  inspector: 'Valt ärende',
  nothingChosen: 'Välj ett ärende i listan för att se det här.',
  open: 'Öppna ärendet',
  handlingar: 'Handlingar',
};

export const textNyttArende = {
  title: 'Nytt ärende',
  sectionCase: 'Ärendet',
  sectionOrigin: 'Ursprung',
  arendemening: 'Ärendemening',
  arendemeningHint: 'Kort och begripligt, så att ärendet går att hitta.',
  offentlig: 'Mening i det offentliga registret',
  offentligHint: 'Utan namn och uppgifter som kan vara hemliga. Tom betyder samma som ovan.',
  handlaggare: 'Handläggare',
  handlaggareEmpty: 'Ingen handläggare matchar',
  inkom: 'Inkom',
  offentlighet: 'Offentlighet',
  ursprung: 'Ursprung',
  ursprungRef: 'Ursprungets nummer',
  ursprungRefHint: 'Till exempel motionens nummer, 2016:114.',
  initiativtagare: 'Initiativtagare',
  initiativtagareHint: 'Den som har väckt ärendet.',
  klass: 'Klass',
  klassHint: 'Skrivs ut i diarienumret, till exempel 1.7.1.',
  save: 'Registrera ärendet',
  registered: (nummer: string) => `${nummer} är registrerat`,
  correct: 'Rätta uppgifter',
  correctHint: 'Diarienumret ändras inte. Gamla och nya uppgifter står kvar i ärendets händelser.',
  saveCorrection: 'Spara rättelsen',
  corrected: 'Uppgifterna är rättade',
};

export const textArende = {
  facts: 'Uppgifter om ärendet',
  changeHeading: 'Ändra ärendemeningen',
  tabs: 'Ärendets delar',
  tabUnderlag: 'Underlag',
  tabHandlingar: 'Handlingar',
  tabTidsfrister: 'Tidsfrister',
  tabAnteckningar: 'Anteckningar',
  tabSamband: 'Samband',
  tabBeslut: 'Beslut',
  tabHandelser: 'Händelser',
  more: 'Mer',
  closed: 'Avslutat',
  registered: 'Registrerat',
  registeredBy: (tid: string, av: string) => `${tid} av ${av}`,
  publicWording: 'Offentlig mening',
  nextStep: 'Nästa steg',
  steps: {
    fordelning: { text: '', action: 'Öppna fördelningen' },
    bered: {
      text: 'Registrera det som kommer in, och skriv en tjänsteskrivelse när ärendet ska till beslut. Gäller det pengar att fördela börjar du med fördelningen.',
      action: 'Skapa tjänsteskrivelse',
    },
    remissvar: {
      text: 'En remiss väntar på svar. Planera svaret och skriv yttrandet från remissen.',
      action: 'Öppna remissen',
    },
    skrivelse: {
      text: 'Fördelningen är inlagd. Skriv tjänsteskrivelsen med förslag till beslut.',
      action: 'Skapa tjänsteskrivelse',
    },
    skriv: {
      text: 'Skrivelsen är påbörjad. Gör den klar inför sammanträdet.',
      action: 'Öppna skrivelsen',
    },
    beslut: {
      text: 'Ärendet är klart för beslut. Registrera beslutet när det är fattat.',
      action: 'Registrera beslut',
    },
    sandlista: {
      text: 'Beslutet är registrerat. Gå igenom sändlistan och skriv ut den.',
      action: 'Öppna sändlistan',
    },
    skicka: {
      text: 'Skicka beslutet till mottagarna och markera vilka som har fått det.',
      action: 'Öppna sändlistan',
    },
    expediera: {
      text: 'Alla på sändlistan har fått beslutet. Markera ärendet som expedierat.',
      action: 'Markera som expedierat …',
    },
    avsluta: {
      text: 'Avsluta ärendet när inget återstår att göra i det.',
      action: 'Avsluta ärendet …',
    },
    aterta: {
      text: 'Ärendet vilar. Ta upp det igen när det kan gå vidare.',
      action: 'Ta upp igen …',
    },
    avslutat: {
      text: 'Ärendet är avslutat. Kommer det något nytt kan det öppnas igen.',
      action: 'Öppna igen …',
    },
    makulerat: { text: 'Ärendet är makulerat. Inget mer görs i det.', action: '' },
  },
  ledger: 'Fördelning av medel',
  ledgerNone: 'Ingen fördelning är inlagd i ärendet.',
  ledgerSummary: (ram: string, kvar: string) => `Ram ${ram}, kvar att fördela ${kvar}`,
  openLedger: 'Öppna fördelningen',
  newLedger: 'Lägg in fördelning',
  papers: 'Tjänsteskrivelser',
  papersNone: 'Ingen tjänsteskrivelse är påbörjad.',
  newPaper: 'Skapa tjänsteskrivelse',
  paperLocked: 'Beslutad',
  recordDecision: 'Registrera beslut',
  openSandlista: 'Sändlista',
};

export const textTidsfrist = {
  new: 'Ny bevakning',
  none: 'Inget är bevakat i ärendet.',
  table: 'Tidsfrister',
  datum: 'Datum',
  text: 'Vad som ska göras',
  senast: 'Senast',
  aterrapporteringText: (organ: string) => `Återrapportering: ${organ}`,
  markDone: (text: string) => `Markera ”${text}” som klar`,
  done: 'Bevakningen är klar',
  actions: 'Åtgärder',
  save: 'Lägg till bevakningen',
  late: (days: number) => `${counted(days, 'dag', 'dagar')} sen`,
  today: 'i dag',
  soon: (days: number) => `om ${counted(days, 'dag', 'dagar')}`,
  lateShort: (days: number) => `${String(days)} d sen`,
  soonShort: (days: number) => `${String(days)} d`,
};

export const textHandelser: Readonly<Record<Logghandelse, string>> = handelseOrd;

addRuleWords({
  day_in_future: () => 'Datumet ligger framåt i tiden. Ange den dag det hände.',
  no_register: () => 'Inget register är öppet.',
});
