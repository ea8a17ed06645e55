import type { KlassData, KlassradFel } from '../../shared/domain/klassplan.ts';
import { addRuleWords } from './fel.ts';
import { counted } from './sv.ts';

const faultWords: Record<KlassradFel['regel'], (varde: string) => string> = {
  kolumn_saknas: (varde) =>
    `Kolumnen ${varde} saknas. Första raden ska ha rubrikerna Kod, Rubrik och Gallring.`,
  otolkbar: () => 'Raden går inte att tolka. Ett citattecken kan sakna sin motpart.',
  kod_saknas: (varde) => `Klassen ${varde === '' ? '' : `”${varde}” `}saknar kod.`,
  kod_ogiltig: (varde) =>
    `Koden ”${varde}” får bara ha bokstäver och siffror, med en punkt mellan delarna.`,
  kod_upprepad: (varde) => `Koden ${varde} finns redan på en tidigare rad.`,
  rubrik_saknas: (varde) => `Klassen ${varde} saknar rubrik.`,
  for_lang: (varde) => `Texten ”${varde} …” är för lång.`,
  ogiltigt_tecken: (varde) => `”${varde}” innehåller ett tecken som inte går att visa.`,
  for_manga: (varde) => `Filen har fler än ${varde} klasser.`,
  inga_klasser: () => 'Filen innehåller inga klasser.',
};

export const textKlassplan = {
  emptyTitle: 'Ingen klassificeringsplan ännu',
  emptyText:
    'Läs in planen från en CSV-fil med kolumnerna Kod, Rubrik och Gallring. Sedan väljs klassen ur planen när ett ärende registreras.',
  plans: 'Klassificeringsplaner',
  readFile: 'Läs in från fil …',
  classesOf: (namn: string) => `Klasser i ${namn}`,
  namn: 'Namn',
  organ: 'Myndighet',
  valid: 'Gäller',
  validDays: (fran: string, till: string | null) =>
    till === null ? `från ${fran}` : `${fran} till ${till}`,
  count: 'Klasser',
  actions: 'Åtgärder',
  show: 'Visa',
  showNamed: (namn: string) => `Visa klasserna i ${namn}`,
  shown: 'Visas nedan',
  change: (namn: string) => `Ändra ${namn}`,
  changeTitle: 'Ändra klassificeringsplan',
  save: 'Spara planen',
  giltigFran: 'Gäller från',
  giltigTill: 'Gäller till och med',
  remove: (namn: string) => `Ta bort ${namn}`,
  removeTitle: (namn: string) => `Ta bort ${namn}?`,
  removeText:
    'Planen och alla dess klasser tas bort. Det går bara när inget ärende är klassat efter den.',
  removeAction: 'Ta bort planen',
  removed: (namn: string) => `${namn} är borttagen`,
  search: 'Sök klass',
  searchPlaceholder: 'Kod eller ord …',
  tree: 'Klasser',
  noMatch: 'Ingen klass matchar',
  chooseHint: 'Skriv kod eller ord.',
  notInPlan: (kod: string) => `Nu står ${kod}, som inte finns i planen.`,
  rule: ({ gallringsregel, bevaras, gallringsfristAr }: KlassData) =>
    bevaras && gallringsregel === ''
      ? 'Bevaras'
      : gallringsfristAr !== null && /^\d+( år)?$/u.test(gallringsregel)
        ? `Gallras efter ${String(gallringsfristAr)} år`
        : gallringsregel,
  importTitle: 'Läs in klassificeringsplan',
  found: (filnamn: string, antal: number) =>
    `${filnamn} innehåller ${counted(antal, 'klass', 'klasser')}. Inget är sparat än.`,
  chooseAnother: 'Välj en annan fil …',
  store: 'Läs in planen',
  stored: (namn: string) => `${namn} är inläst`,
  ends: (namn: string, dag: string) => `${namn} slutar då gälla ${dag}.`,
  faulty: (filnamn: string) => `${filnamn} kan inte läsas in`,
  faultyText: 'Rätta raderna i filen och välj den igen. Inget har sparats.',
  faults: 'Fel i filen',
  row: 'Rad',
  fault: 'Fel',
  faultText: ({ regel, varde }: KlassradFel) => faultWords[regel](varde),
};

export const textKlass = {
  title: (kod: string) => `Rätta klass ${kod}`,
  rubrik: 'Rubrik',
  gallringsregel: 'Gallring',
  gallringsregelHint: '”Bevaras” eller ”Gallras efter 10 år”, med planens ord.',
  giltigTillHint: 'Efter den dagen erbjuds klassen inte för nya ärenden.',
  save: 'Spara rättelsen',
  saved: (kod: string) => `Klass ${kod} är rättad`,
  ended: (dag: string) => `till ${dag}`,
  openHint: 'Enter på en klass öppnar den för rättelse.',
};

addRuleWords({
  klassplan_overlap: () =>
    'En annan plan för samma myndighet gäller redan de dagarna. Ändra dagarna för den ena.',
  klassplan_days: () => 'Sista dagen ligger före den första.',
  klassplan_in_use: () => 'Planen används av ärenden och kan inte tas bort. Avsluta den i stället.',
  klass_exists: () => 'Samma kod finns två gånger i planen.',
  klass_other_plan: () => 'Klassen hör till en annan myndighets plan. Välj på nytt.',
  klass_other_code: () => 'Klassen stämmer inte med sin kod. Välj på nytt.',
  klassplan_too_large: () => 'Filen är för stor för att vara en klassificeringsplan.',
  file_unreadable: () => 'Filen går inte att läsa. Kontrollera att den finns kvar.',
});
