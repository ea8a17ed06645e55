import type {
  Utlamnandefalt,
  Utlamnandeinnehall,
  Utlamnandetraff,
} from '../../shared/domain/utlamnande.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

const textInnehall: Record<Utlamnandeinnehall, { label: string; detail: string }> = {
  arenden: { label: 'Ärenden', detail: 'De ärenden som kom in under tiden.' },
  arenden_handlingar: {
    label: 'Ärenden med handlingar',
    detail: 'Samma ärenden, vart och ett med alla sina handlingar.',
  },
  handlingar: {
    label: 'Postlista',
    detail: 'Handlingar som kom in eller upprättades, dag för dag.',
  },
};

const textFalt: Record<Utlamnandefalt, string> = {
  arendemening: 'Offentlig ärendemening',
  ursprungRef: 'Ursprungets nummer',
  handlaggare: 'Handläggare',
  rubrik: 'Offentlig rubrik',
  motpart: 'Avsändare eller mottagare',
};

/** Words of the lists and cards that are made for the public. */
export const textUtlamnande = {
  title: 'Lista för utlämnande',
  open: 'Lista för utlämnande …',
  keywords: ['diarielista', 'postlista', 'offentlighet', 'utlämnande', 'allmänna handlingar'],
  cases: 'Ärenden',
  form: 'Vad listan ska innehålla',
  content: 'Innehåll',
  contents: textInnehall,
  span: 'Tid',
  spans: {
    vecka: 'Veckan',
    manad: 'Månaden',
    forra_manaden: 'Förra månaden',
    forra_aret: 'Förra året',
  },
  from: 'Från och med',
  to: 'Till och med',
  diarier: 'Diarium',
  diarierHint: 'Alla diarier är med när inget är valt.',
  noDiarium: 'Inget diarium matchar',
  count: (arenden: number, handlingar: number, innehall: Utlamnandeinnehall) => {
    const cases = counted(arenden, 'ärende', 'ärenden');
    const documents = counted(handlingar, 'handling', 'handlingar');
    if (innehall === 'arenden') return cases;
    return innehall === 'handlingar' ? documents : `${cases} och ${documents}`;
  },
  counting: 'Diariet gås igenom …',
  publicOnly:
    'Listan byggs bara av offentliga uppgifter. Dold avsändare och hemlig ärendemening skrivs som ”Uppgift utelämnad”.',
  saveCsv: 'Spara CSV',
  savePdf: 'Spara PDF',
  print: 'Skriv ut',
  saved: (fileName: string) => `Sparad som ${fileName}`,
  printed: 'Skickad till skrivaren',

  pages: 'Listan som den skrivs ut',
  setting: 'Sidorna sätts …',
  failed: 'Sidorna kunde inte sättas',
  failedDetail: 'Försök igen, eller spara listan som CSV.',
  tooLong: 'Listan är för lång för papper',
  tooLongDetail: (max: number) =>
    `En utskrift rymmer högst ${counted(max, 'rad', 'rader')}. Välj en kortare tid, eller spara listan som CSV.`,

  stopped: (count: number) =>
    `${counted(count, 'personnummer', 'personnummer')} stoppar utlämnandet`,
  stoppedDetail:
    'Ett personnummer ska inte lämnas ut så här. Rätta uppgiften eller ge den en offentlig lydelse. Ett telefonnummer som ser ut som ett personnummer skrivs med mellanslag.',
  warned: (count: number) =>
    `${counted(count, 'dolt namn nämns', 'dolda namn nämns')} i offentliga uppgifter`,
  warnedDetail:
    'Avsändaren är dold men namnet står i en offentlig lydelse i samma ärende. Se över det före utlämnandet.',
  shownOf: (shown: number, all: number) => `De första ${String(shown)} av ${String(all)} visas.`,
  columns: { place: 'Ärende', handling: 'Handling', field: 'Uppgift', found: 'Hittat' },
  found: { personnummer: 'Personnummer', dolt_namn: 'Dolda namn' } satisfies Record<
    Utlamnandetraff['slag'],
    string
  >,
  fields: textFalt,

  card: 'Ärendekort',
  cardOpen: 'Ärendekort …',
  cardPages: 'Kortet som det skrivs ut',
};

/** Words of an export that goes on while other things are done. */
export const textExport = {
  running: (done: number) => `Skriver … ${counted(done, 'rad', 'rader')}`,
  runningOf: (done: number, total: number) =>
    `Skriver … ${String(done)} av ${counted(total, 'rad', 'rader')}`,
  cancel: 'Avbryt',
  done: (fileName: string) => `Sparad som ${fileName}`,
  cancelled: 'Exporten avbröts. Ingen fil har skrivits.',
  failed: 'Exporten misslyckades. Ingen fil har skrivits.',
};

/** What to say at a public wording that gives away too much (K04). */
export const textOffentligLydelse = {
  personnummer: (number: string) => `Innehåller personnumret ${number}. Skriv utan det.`,
  namn: (name: string) => `Nämner ${name}, som är dold avsändare eller mottagare.`,
};

addRuleWords({
  personnummer: ({ nummer = '' }) =>
    `Ett personnummer står i ${String(nummer)}. Det måste bort före utlämnandet.`,
  too_many_rows: ({ max = '' }) =>
    `Listan är för lång för papper. En utskrift rymmer högst ${String(max)} rader. Spara som CSV i stället.`,
  too_many_excel_rows: ({ max = '' }) =>
    `Listan är för lång för Excel. En fil rymmer högst ${String(max)} rader. Spara som CSV i stället.`,
  span_reversed: () => 'Sista dagen är före den första.',
});
