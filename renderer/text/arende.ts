import type { Arendestatus, Ursprung } from '../../shared/domain/arende.ts';
import type { Riktning, StatusTf } from '../../shared/domain/handling.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textArendestatus: Record<Arendestatus, string> = {
  registrerat: 'Registrerat',
  vilande: 'Vilande',
  overlamnat: 'Överlämnat',
  arkiverat: 'Arkiverat',
  under_beredning: 'Under beredning',
  namndklart: 'Klart för beslut',
  beslutat: 'Beslutat',
  expedierat: 'Expedierat',
  avslutat: 'Avslutat',
  makulerat: 'Makulerat',
};

export const textUrsprung: Record<Ursprung, string> = {
  ansokan: 'Ansökan',
  remiss: 'Remiss',
  motion: 'Motion',
  medborgarforslag: 'Medborgarförslag',
  initiativ: 'Initiativ',
  granskning: 'Granskning',
  overklagande: 'Överklagande',
  eget: 'Eget ärende',
  ovrigt: 'Övrigt',
};

export const textArenden = {
  title: 'Ärenden',
  count: (count: number) => counted(count, 'ärende', 'ärenden'),
  filter: 'Filtrera ärenden',
  filterPlaceholder: 'Filtrera på diarienummer, mening, handläggare …',
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
  noMatchText: (words: string) => `Sökt: ${words}`,
  clearFilter: 'Rensa filtret',
  inspector: 'Valt ärende',
  nothingChosen: 'Välj ett ärende i listan för att se det här.',
  open: 'Öppna ärendet',
  handlingar: 'Handlingar',
};

export const textNyttArende = {
  title: 'Nytt ärende',
  nextNumber: 'Nästa nummer',
  numberHint: 'Numret ges när ärendet sparas.',
  sectionCase: 'Ärendet',
  sectionOrigin: 'Ursprung',
  arendemening: 'Ärendemening',
  arendemeningHint: 'Kort och begripligt, så att ärendet går att hitta.',
  offentlig: 'Mening i det offentliga registret',
  offentligHint: 'Utan namn och uppgifter som kan vara hemliga. Tom betyder samma som ovan.',
  handlaggare: 'Handläggare',
  handlaggareEmpty: 'Ingen handläggare matchar',
  inkom: 'Inkom',
  ursprung: 'Ursprung',
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
  tabs: 'Ärendets delar',
  tabUnderlag: 'Underlag',
  tabHandlingar: 'Handlingar',
  tabTidsfrister: 'Tidsfrister',
  tabBeslut: 'Beslut',
  tabHandelser: 'Händelser',
  registered: 'Registrerat',
  registeredBy: (tid: string, av: string) => `${tid} av ${av}`,
  publicWording: 'Offentlig mening',
  nextStep: 'Nästa steg',
  steps: {
    fordelning: {
      text: 'Lägg in ramen och ansökningarna som ska fördelas.',
      action: 'Öppna fördelningen',
    },
    skrivelse: {
      text: 'Fördelningen är inlagd. Skriv tjänsteskrivelsen med förslag till beslut.',
      action: 'Skapa tjänsteskrivelse',
    },
    skriv: {
      text: 'Tjänsteskrivelsen är påbörjad. Gör den klar inför sammanträdet.',
      action: 'Öppna tjänsteskrivelsen',
    },
    sandlista: {
      text: 'Beslutet är registrerat. Gå igenom sändlistan och skriv ut den.',
      action: 'Öppna sändlistan',
    },
    klart: { text: 'Sändlistan är fastställd. Nu återstår att följa upp beslutet.', action: '' },
  },
  ledger: 'Fördelning av medel',
  ledgerNone: 'Ingen fördelning är inlagd i ärendet.',
  ledgerSummary: (ram: string, kvar: string) => `Ram ${ram}, kvar att fördela ${kvar}`,
  openLedger: 'Öppna fördelningen',
  newLedger: 'Lägg in fördelning',
  papers: 'Tjänsteskrivelser',
  papersNone: 'Ingen tjänsteskrivelse är påbörjad.',
  newPaper: 'Skapa tjänsteskrivelse',
  paperDraft: 'Utkast',
  paperLocked: 'Beslutad',
  recordDecision: 'Registrera beslut',
  openSandlista: 'Sändlista',
};

export const textHandling = {
  new: 'Ny handling',
  none: 'Inga handlingar är registrerade i ärendet.',
  table: 'Handlingar i ärendet',
  nr: 'Nr',
  rubrik: 'Handling',
  datum: 'Datum',
  riktning: 'Riktning',
  status: 'Status',
  motpart: 'Avsändare eller mottagare',
  riktningar: { in: 'Inkommen', ut: 'Utgående', intern: 'Intern' } satisfies Record<
    Riktning,
    string
  >,
  statusar: {
    arbetsmaterial: 'Arbetsmaterial',
    inkommen: 'Inkommen',
    upprattad: 'Upprättad',
  } satisfies Record<StatusTf, string>,
  motpartNamn: 'Namn',
  motpartSaknas: 'Avsändare eller mottagare saknas',
  saknas: 'Saknas',
  anmarkning: 'Anmärkning',
  save: 'Registrera handlingen',
  registered: (nr: number) => `Handling ${String(nr)} är registrerad`,
};

export const textTidsfrist = {
  new: 'Ny bevakning',
  none: 'Inget är bevakat i ärendet.',
  table: 'Tidsfrister',
  datum: 'Datum',
  text: 'Vad som ska göras',
  senast: 'Senast',
  kalla: 'Kommer från',
  bevakning: 'Bevakning',
  aterrapportering: 'Beslut om återrapportering',
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

export const textHandelser: Record<Logghandelse, string> = {
  'register.skapat': 'Registret skapades',
  'organ.sparat': 'Organ ändrat',
  'person.sparad': 'Person ändrad',
  'person.sammanslagen': 'Två personer slogs ihop',
  'organ.sammanslaget': 'Två organ slogs ihop',
  'kontakt.sparad': 'Kontakt ändrad',
  'kontakt.sammanslagen': 'Två kontakter slogs ihop',
  'parti.sparat': 'Parti ändrat',
  'uppdrag.sparat': 'Uppdrag ändrat',
  'uppdrag.borttaget': 'Uppdrag togs bort',
  'dubblett.avfardad': 'Två som liknar varandra hålls isär',
  'arende.registrerat': 'Ärendet registrerades',
  'arende.rattat': 'Uppgifter om ärendet rättades',
  'arende.status': 'Ärendet fick ny status',
  'handling.registrerad': 'Handling registrerades',
  'bevakning.tillagd': 'Bevakning lades till',
  'bevakning.klar': 'Bevakning markerades som klar',
  'bevakning.ateroppnad': 'Bevakning öppnades igen',
  'kallhanvisning.sparad': 'Källhänvisning ändrad',
  'fordelning.sparad': 'Fördelningen sparades',
  'tjansteskrivelse.skapad': 'Tjänsteskrivelse påbörjades',
  'tjansteskrivelse.sparad': 'Tjänsteskrivelsen sparades',
  'beslut.registrerat': 'Beslut registrerades',
  'sandlista.sparad': 'Sändlistan ändrades',
  'sandlista.faststalld': 'Sändlistan fastställdes',
  'sandlista.utskriven': 'Sändlistan skrevs ut',
};

export const textHandelselista = {
  table: 'Händelser i ärendet, senaste överst',
  none: 'Inget har hänt i ärendet ännu.',
  tid: 'När',
  vem: 'Vem',
  vad: 'Vad',
  times: (count: number) => `${String(count)} gånger`,
};

addRuleWords({
  day_in_future: () => 'Datumet ligger framåt i tiden. Ange den dag det hände.',
  no_register: () => 'Inget register är öppet.',
});
