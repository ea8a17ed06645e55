import type { Avsnittstyp } from '../../shared/domain/avsnitt.ts';
import type { Malltyp } from '../../shared/domain/mall.ts';
import { AVSNITTSRUBRIK, DOKUMENTORD, startrubrik } from '../../shared/rules/mall.ts';
import { addRuleWords } from './fel.ts';

const kilobytes = (bytes: string | number = 0) => `${String(Math.ceil(Number(bytes) / 1024))} kB`;

/** Kinds of paper and of template, as they are chosen. */
export const textDokumenttyp: Record<Malltyp, string> = {
  ...DOKUMENTORD,
  remissmissiv: 'Remissmissiv',
};

/** Kinds of section, as they are chosen. */
export const textAvsnittstyp: Record<Avsnittstyp, string> = {
  ...AVSNITTSRUBRIK,
  fri: 'Eget avsnitt',
};

/** The same in a template: an extract is made of other things than a paper. */
export function textMallavsnitt(malltyp: Malltyp, typ: Avsnittstyp): string {
  return malltyp === 'protokollsutdrag' ? startrubrik(malltyp, typ) : textAvsnittstyp[typ];
}

export const textMall = {
  tab: 'Mallar',
  intro:
    'En mall bestämmer hur en skrivelse börjar och ser ut: avsnitten, sidhuvudet, sidfoten, logotypen och typsnittet. Ett organs egen mall går före den som gäller alla.',
  caption: 'Registrets mallar',
  none: 'Registret har inga egna mallar ännu. De inbyggda används.',
  builtIn: 'Inbyggda mallar',
  builtInText: 'De inbyggda mallarna ändras inte. Kopiera en av dem för att göra en egen.',
  namn: 'Namn',
  kind: 'Slag',
  organ: 'Gäller',
  organHint: 'Ett organs egen mall går först.',
  everyOrgan: 'Alla organ',
  sections: 'Avsnitt',
  state: 'Läge',
  actions: 'Åtgärder',
  inUse: 'I bruk',
  outOfUse: 'Ur bruk',
  open: (namn: string) => `Öppna ${namn}`,
  copy: (namn: string) => `Kopiera ${namn}`,
  copyShort: 'Kopiera',
  copyName: (namn: string) => `${namn} – kopia`,
  export: (namn: string) => `Spara ${namn} som fil`,
  exportShort: 'Spara som fil …',
  exported: (fil: string) => `Mallen är sparad i ${fil}`,
  import: 'Läs in mall från fil …',
  importTitle: 'Läsa in en mall',
  importFound: (fil: string) =>
    `Filen ${fil} innehåller mallen nedan. Inget är sparat förrän du väljer att läsa in den.`,
  importAction: 'Läs in mallen',
  importPreview: 'Så ser en skrivelse ut med mallen',
  new: 'Ny mall',
  newTitle: 'Ny mall',
  editTitle: (namn: string) => `Mallen ${namn}`,
  back: 'Grunddata',
  save: 'Spara mallen',
  saved: (namn: string) => `Mallen ${namn} är sparad`,
  undo: 'Ångra',
  undone: 'Mallen är som den var förut',
  unsaved: 'Ändringarna är inte sparade',
  putAway: 'Ta ur bruk',
  takeBack: 'Ta i bruk igen',
  outOfUseNote: 'Mallen är ur bruk. Den erbjuds inte för nya skrivelser, men gamla följer den.',
  look: 'Utseende',
  head: 'Sidhuvud och sidfot',
  kindHint: 'Avsnitten byts inte när du byter slag.',
  dokumentord: 'Dokumentord',
  dokumentordHint: 'Tomt ger det vanliga för slaget.',
  sidhuvud: 'Rader under namnet på första sidan',
  sidhuvudHint: 'Till exempel förvaltningens namn och adress, högst sex rader.',
  sidfot: 'Rader längst ned på varje sida',
  logotyp: 'Logotyp',
  logotypHint: 'En bild i SVG eller PNG, högst 1 MB. Släpp filen här eller välj den.',
  logotypChoose: 'Välj bild …',
  logotypReplace: 'Byt bild …',
  logotypRemove: 'Ta bort bilden',
  logotypDrop: 'Släpp bilden för att använda den som logotyp',
  logotypIs: (format: string, filnamn: string, bytes: number) =>
    `${filnamn} (${format.toLocaleUpperCase('sv')}, ${kilobytes(bytes)})`,
  logotypRefused: 'Bilden används inte',
  logotypStored: 'Mallen har en logotyp.',
  alternativtext: 'Alternativtext',
  alternativtextHint:
    'Vad bilden säger, för den som inte ser den. Till exempel ”Granholma kommun”.',
  typsnitt: 'Brödtextens typsnitt',
  typsnittVal: { antikva: 'Antikva (Source Serif)', linjar: 'Linjärt (Source Sans)' },
  kolumner: 'Underskrifter i bredd',
  kolumnerVal: { '1': 'En', '2': 'Två' },
  stil: 'Beslutsstil',
  stilHint: 'Hur beslutspunkterna skrivs.',
  stilOrgan: 'Som organet skriver',
  section: (rubrik: string) => `Avsnittet ${rubrik}`,
  sectionRubrik: (nr: number) => `Rubrik på avsnitt ${String(nr)}`,
  mandatory: 'Ska fyllas i',
  mandatoryOf: (rubrik: string) => `${rubrik} ska fyllas i`,
  moveUp: (rubrik: string) => `Flytta ${rubrik} uppåt`,
  moveDown: (rubrik: string) => `Flytta ${rubrik} nedåt`,
  moved: (rubrik: string, nr: number) => `${rubrik} är nu avsnitt ${String(nr)}`,
  remove: (rubrik: string) => `Ta bort ${rubrik}`,
  removed: (rubrik: string) => `${rubrik} är borttaget`,
  add: 'Lägg till avsnitt',
  moveHint: 'Alt+↑ och Alt+↓ flyttar avsnittet',
  preview: 'Förhandsvisning',
  previewTitle: 'Exempelskrivelse',
  kindFixed: 'Kan inte bytas mot ett annat slag.',
  previewNote: 'Påhittat ärende',
  previewWaits: 'Förhandsvisningen följer med när uppgifterna är ifyllda.',
  previewFailed: 'Förhandsvisningen kunde inte göras',
  choose: 'Välj slag och mall',
  kindAndTemplate: 'Slag och mall',
  chosen: (slag: string, namn: string) => `${slag}: ${namn}`,
  standard: 'inbyggd mall',
};

addRuleWords({
  extract_sections: () =>
    'Ett protokollsutdrag ska ha beslutet och bestyrkandet en gång var, och inget som skrivs.',
  too_many_lines: () => 'Högst sex rader får plats.',
  mall_kind: () => 'Mallen gäller ett annat slag av skrivelse. Välj på nytt.',
  file_over_limit: ({ limit = 0 }) =>
    `Filen är för stor. Högst ${kilobytes(limit)} går att läsa in.`,
  logotype_too_large: ({ limit = 0 }) =>
    `Bilden är för stor. Den får vara högst ${kilobytes(limit)}.`,
  logotype_kind: () => 'Bilden är varken SVG eller PNG. Spara om den i något av formaten.',
  logotype_unreadable: () =>
    'Bilden går inte att läsa. Den är skadad eller sparad på ett ovanligt sätt. Spara om den och försök igen.',
  logotype_text: () =>
    'Bilden innehåller text som kräver ett visst typsnitt. Gör om texten till kurvor i ritprogrammet och försök igen.',
  logotype_script: () => 'Bilden innehåller programkod och används inte. Spara om den utan kod.',
  logotype_external: () =>
    'Bilden hämtar något utanför sig själv och används inte. Spara om den så att allt ingår i filen.',
  logotype_element: ({ element = '' }) =>
    `Bilden innehåller delen ”${String(element)}”, som inte går att skriva ut. Gör om den till former i ritprogrammet.`,
  logotype_size: () =>
    'Bildens mått går inte att använda. En SVG ska ange sin storlek, och en PNG får vara högst 4 000 bildpunkter per sida.',
  logotype_complex: () => 'Bilden har för många delar. Förenkla den i ritprogrammet.',
  logotype_missing: () =>
    'Mallens logotyp saknas bland registrets filer. Välj bilden på nytt i mallen.',
  template_file_unreadable: () => 'Filen är inte en mall från Paragraf.',
  template_file_newer: () =>
    'Mallen är gjord i en nyare version av Paragraf. Uppdatera programmet först.',
  template_file_invalid: ({ field = '' }) =>
    `Filen går inte att läsa in: uppgiften ”${String(field)}” är felaktig. Be om en ny fil.`,
});
