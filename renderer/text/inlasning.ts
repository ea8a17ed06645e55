import type { Avsnittstyp } from '../../shared/domain/avsnitt.ts';
import type { PartRole } from '../../shared/domain/inlasning.ts';
import { AVSNITTSRUBRIK } from '../../shared/rules/mall.ts';
import { addRuleWords } from './fel.ts';

/** What a piece can be in the paper. */
export const roleText: Readonly<Record<PartRole, string>> = {
  rubrik: 'Titel',
  underrubrik: 'Rad under titeln',
  dokumentord: 'Dokumentets slag',
  handlaggare: 'Handläggare',
  diarienummer: 'Diarienummer',
  datum: 'Datum',
  adressat: 'Adressat',
  avsnitt: 'Rubrik för avsnitt',
  inledning: 'Inledning till besluten (skrivs av mallen)',
  beslutspunkt: 'Beslutspunkt',
  delpunkt: 'Underpunkt',
  beslutsniva: 'Beslutsnivå',
  stycke: 'Stycke',
  mellanrubrik: 'Mellanrubrik',
  punkt: 'Punkt i lista',
  numrerad: 'Numrerad punkt',
  citat: 'Citat',
  tabell: 'Tabell',
  handling: 'Handling i ärendet',
  mottagare: 'Mottagare',
  underskrift: 'Underskrift',
  fotnot: 'Fotnot',
  sidhuvud: 'Sidhuvud (tas inte med)',
  oplacerad: 'Inte placerat',
  utelamnad: 'Utelämnat',
};

/** Kinds of section in the choice of a heading. */
export const avsnittText = (typ: Avsnittstyp): string =>
  typ === 'fri' ? 'Annat avsnitt' : AVSNITTSRUBRIK[typ];

export const textInlasning = {
  title: 'Läs in befintlig skrivelse',
  cases: 'Ärenden',
  intro:
    'Välj en Word-fil, PDF eller textfil, släpp den här, eller klistra in texten. Inget sparas förrän du väljer Skapa skrivelse.',
  choose: 'Välj fil …',
  drop: 'Släpp filen för att läsa in den',
  paste: 'Klistra in text',
  withMarkup:
    'Rubriker, listor, tabeller och fotnoter följer med. Ändrar du i rutan läses texten utan dem.',
  readPasted: 'Läs in texten',
  reading: 'Läser filen …',
  again: 'Läs in något annat',
  create: 'Skapa skrivelse',
  created: 'Skrivelsen är skapad',
  source: 'Det som lästes in',
  proposal: 'Så blir skrivelsen',
  kindOf: (text: string) => `Vad är ”${text.slice(0, 60)}”?`,
  sectionOf: (text: string) => `Avsnittets slag för ”${text.slice(0, 60)}”`,
  up: (text: string) => `Flytta upp ”${text.slice(0, 40)}”`,
  down: (text: string) => `Flytta ner ”${text.slice(0, 40)}”`,
  unplaced: (count: number) =>
    count === 1
      ? 'Ett textstycke har inte fått någon plats'
      : `${String(count)} textstycken har inte fått någon plats`,
  unplacedText: (rubrik: string) =>
    `Välj vad texten är, eller utelämna den. Annars läggs den sist i skrivelsen, under rubriken ”${rubrik}”.`,
  noTitle: 'Ingen titel är vald. Välj vilket textstycke som är titeln.',
  otherNumber: (stated: string, own: string) =>
    `I texten står diarienummer ${stated}, men ärendet har ${own}.`,
  names: 'Organ och personer',
  bodyFor: (namn: string) => `Organ: ${namn}`,
  personFor: (namn: string) => `Person: ${namn}`,
  makeNew: 'Lägg till i registret',
  previous: 'Föregående',
  next: 'Nästa',
  span: (from: number, to: number, of: number) => `${String(from)}–${String(to)} av ${String(of)}`,
  points: 'Beslutspunkter',
  recipients: 'Mottagare',
  signers: 'Underskrifter',
  attachments: 'Handlingar',
  footnotes: 'Fotnoter',
  citation: 'Källa',
  explanation: 'Förklaring',
  nothing: 'Ingen text',
  paragraphs: (count: number) => (count === 1 ? '1 textstycke' : `${String(count)} textstycken`),
  repairs: 'Möjliga läsfel',
  repairsIntro: (count: number) =>
    `${String(count)} ord kan ha lästs fel. Inget rättas utan att du godkänner det.`,
  findRepairs: 'Leta efter läsfel',
  searching: 'Läser ordlista …',
  noRepairs: 'Inga läsfel hittades.',
  repairFailed: 'Ordlistan kunde inte läsas.',
  accept: 'Rätta',
  acceptMany: (count: number) => `Rätta ${String(count)} av samma slag …`,
  manyTitle: 'Ställen av samma slag',
  manyIntro: 'Bara de ställen som är markerade rättas.',
  markNone: 'Avmarkera alla',
  markAll: 'Markera alla',
  acceptMarked: (count: number) => `Rätta ${String(count)} markerade`,
  skip: 'Hoppa över',
  instead: (word: string) => `Rätt ord i stället för ”${word}”`,
  suggestions: 'Förslag',
  more: (count: number) => `… och ${String(count)} stycken till.`,
};

addRuleWords({
  unknown_name: ({ namn = '' }) => `Välj vad ”${String(namn)}” är i registret.`,
  not_a_body: ({ namn = '' }) =>
    `Av ”${String(namn)}” går det inte att lägga upp ett organ. Gör det under Kontakter och välj det här.`,
  not_a_full_name: ({ namn = '' }) =>
    `”${String(namn)}” är inte både förnamn och efternamn. Välj en person i registret, eller lägg upp personen under Kontakter.`,
  no_text: () => 'Filen har ingen text att läsa. Är den inläst som bild?',
  unreadable_zip_bomb: () => 'Filen skulle packas upp till mycket mer än den är, och läses inte.',
  unreadable_too_large: () => 'Filen är för stor för att läsas in som en skrivelse.',
  unreadable_locked: () => 'Filen är låst med lösenord.',
  unreadable_timeout: () => 'Filen tog för lång tid att läsa.',
  unreadable_memory: () => 'Filen är för stor för att läsas.',
  unreadable_broken: () => 'Filen är skadad eller av ett slag som inte går att läsa in.',
});

/** A paper that goes out as a file, or into its case. */
export const textOutput = {
  entry: 'Exportera eller lägg i ärendet …',
  title: 'Exportera eller lägg i ärendet',
  word: 'Word-fil (docx) …',
  text: 'Textfil …',
  written: 'Filen är sparad',
  addHelp:
    'Skrivelsen kan bli en handling i ärendet som PDF. Filens kontrollsumma visar sedan att den är oförändrad.',
  withWord: 'Lägg också med Word-filen',
  add: 'Lägg i ärendet',
  added: (beteckning: string) => `Skrivelsen är handling ${beteckning}`,
};
