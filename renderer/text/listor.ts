import type { Frist } from '../../shared/domain/listfilter.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

export const textFilter = {
  add: 'Filter',
  chips: 'Filter som gäller',
  clear: 'Rensa filter',
  remove: (filter: string) => `Ta bort filtret ${filter}`,
  edit: (filter: string) => `Ändra filtret ${filter}`,
  apply: 'Visa',
  unknown: 'Okänd',
  fran: (dag: string) => `från ${dag}`,
  till: (dag: string) => `till ${dag}`,
  first: 'Från och med',
  last: 'Till och med',
  contains: 'Innehåller',
  frist: (frist: Frist) => {
    if (frist === 'forfallen') return 'förfallen';
    if (frist === 'ingen') return 'ingen';
    return frist === 0 ? 'i dag' : `inom ${counted(frist, 'dag', 'dagar')}`;
  },
  fristOf: {
    forfallen: 'Förfallen',
    ingen: 'Ingen öppen tidsfrist',
  },
  fristWithin: (days: number) => `Inom ${counted(days, 'dag', 'dagar')}`,
  me: 'Vem är du?',
  chooseMe: 'Det är jag',
  meHint:
    'Dina ärenden visas som dina, och ditt namn står i loggen intill datorns användarnamn från och med nu. Byt när någon annan tar över datorn.',
};

export const textArendefilter = {
  ar: 'År',
  diarium: 'Diarium',
  klass: 'Klass',
  handlaggare: 'Handläggare',
  mina: 'Mina ärenden',
  status: 'Status',
  ursprung: 'Ursprung',
  offentlighet: 'Offentlighet',
  initiativtagare: 'Initiativtagare',
  inkom: 'Inkom',
  registrerad: 'Registrerat',
  avslutad: 'Avslutat',
  frist: 'Tidsfrist',
};

export const textArendekolumner = {
  diarium: 'Diarium',
  klass: 'Klass',
  ursprung: 'Ursprung',
  initiativtagare: 'Initiativtagare',
  offentlighet: 'Offentlighet',
  registrerad: 'Registrerat',
  avslutad: 'Avslutat',
  senasteHandelse: 'Senaste händelse',
  antalHandlingar: 'Handlingar',
};

export const textHandlingslista = {
  title: 'Handlingar',
  count: (count: number, isMore: boolean) =>
    isMore
      ? `fler än ${counted(count, 'handling', 'handlingar')}`
      : counted(count, 'handling', 'handlingar'),
  more: (count: number) =>
    `Listan visar de ${counted(count, 'första handlingen', 'första handlingarna')}. Filtrera för att se de övriga.`,
  filter: 'Filtrera handlingar',
  filterPlaceholder: 'Beteckning, rubrik …',
  riktningFilter: 'Riktning',
  list: 'Handlingar i registret',
  inspector: 'Vald handling',
  nothingChosen: 'Välj en handling i listan för att se den här.',
  open: 'Öppna handlingen',
  inCase: 'Ärende',
  emptyTitle: 'Inga handlingar ännu',
  emptyText: 'Här samlas alla handlingar i registret. De registreras i sina ärenden.',
  noMatchTitle: 'Inga handlingar matchar filtret',
  makulerad: 'Makulerad',
  hidden: 'Namnet är dolt utåt',
  missing: 'Saknas',
  beteckning: 'Beteckning',
  rubrik: 'Handling',
  motpart: 'Avsändare eller mottagare',
  riktning: 'Riktning',
  datum: 'Datum',
  handlingstyp: 'Handlingstyp',
  statusTf: 'Status',
  offentlighet: 'Offentlighet',
  registreringsform: 'Registrering',
  registrerad: 'Registrerad',
  antalFiler: 'Filer',
  diarienummer: 'Ärende',
  arendemening: 'Ärendemening',
  ar: 'År',
  fil: 'Fil',
  filer: { med: 'Har fil', utan: 'Saknar fil' },
  makulerade: 'Visa även makulerade',
};

export const textKolumner = {
  button: 'Kolumner',
  title: 'Kolumner i listan',
  hint: 'Markera de kolumner som ska synas. Ordningen uppifrån är ordningen från vänster.',
  up: (title: string) => `Flytta upp ${title}`,
  down: (title: string) => `Flytta ned ${title}`,
  narrower: (title: string) => `Smalare ${title}`,
  wider: (title: string) => `Bredare ${title}`,
  done: 'Visa kolumnerna',
  reset: 'Återställ',
  free: 'fyller ut',
  width: (rem: number) => `bredd ${Math.round(rem * 4) / 4}`.replace('.', ','),
};

export const textMarkering = {
  all: 'Markera alla',
  count: (count: number) => counted(count, 'rad markerad', 'rader markerade'),
  none: 'Avmarkera',
  bar: 'Åtgärder för markerade rader',
  watch: 'Bevaka …',
  watchTitle: (count: number) => `Ny bevakning i ${counted(count, 'ärende', 'ärenden')}`,
  watched: (count: number) => `${counted(count, 'ärende', 'ärenden')} har fått en bevakning`,
  tooMany: (most: number) => `Högst ${counted(most, 'ärende', 'ärenden')} åt gången kan bevakas.`,
};

export const textListvy = {
  noMatch: (words: string) => `Sökt: ${words}`,
  keys: 'Piltangenterna väljer, Enter öppnar och mellanslag markerar rader att göra något med.',
};

export const textLista = {
  menu: 'Mer om listan',
  excel: 'Exportera till Excel …',
  csv: 'Exportera till CSV …',
  pdf: 'Spara som PDF …',
  print: 'Skriv ut …',
  printed: 'Listan är skickad till skrivaren',
  printCancelled: 'Utskriften avbröts.',
  printFailed: 'Utskriften misslyckades. Kontrollera skrivaren och försök igen.',
  exportMarked: 'Exportera',
  running: 'Export av listan',
  close: 'Stäng',
};

export const textVyer = {
  heading: 'Sparade vyer',
  save: 'Spara som vy …',
  saveTitle: 'Spara vyn',
  saveHint: 'Filter, ordning och kolumner sparas. Alla som använder registret ser vyn i menyn.',
  namn: 'Namn',
  saveAction: 'Spara vyn',
  saved: (namn: string) => `Vyn ”${namn}” är sparad`,
  update: (namn: string) => `Uppdatera vyn ”${namn}”`,
  updated: (namn: string) => `Vyn ”${namn}” är uppdaterad`,
  manage: 'Hantera vyer …',
  manageTitle: 'Sparade vyer',
  none: 'Inga vyer är sparade.',
  rename: (namn: string) => `Byt namn på ${namn}`,
  renameTitle: 'Byt namn på vyn',
  renameAction: 'Byt namn',
  up: (namn: string) => `Flytta upp ${namn}`,
  down: (namn: string) => `Flytta ned ${namn}`,
  remove: (namn: string) => `Ta bort ${namn}`,
  removed: (namn: string) => `Vyn ”${namn}” är borttagen`,
  many: '1 000+',
  lists: {
    ...{ arenden: 'Ärenden', handlingar: 'Handlingar', kontakter: 'Kontakter' },
    remisser: 'Remisser',
  },
};

addRuleWords({
  not_same_views: () => 'Vyerna har ändrats av någon annan. Försök igen.',
  unknown_column: () => 'En av kolumnerna finns inte längre. Välj kolumner på nytt.',
});
