import { addRuleWords } from './fel.ts';

/** Words of an extract of minutes, while it is made. */
export const textUtdrag = {
  open: 'Protokollsutdrag …',
  openOf: (beslut: string) => `Protokollsutdrag av ${beslut}`,
  title: 'Protokollsutdrag',
  justerad: 'Justerad',
  justeradHint: 'Tomt betyder inte justerad.',
  bestyrkare: 'Bestyrks av',
  bestyrkareHint: 'Tomt ger en rad att skriva på.',
  locked: 'Utdraget är en avskrift av beslutet och ändras inte för hand.',
  preview: 'Förhandsvisning',
  previewFailed: 'Förhandsvisningen kunde inte göras',
  pdf: 'PDF …',
  word: 'Word-fil (docx) …',
  text: 'Textfil …',
  print: 'Skriv ut …',
  written: 'Filen är sparad',
  printed: 'Utdraget är utskrivet',
  withWord: 'Lägg också med Word-filen',
  add: 'Lägg i ärendet',
  added: (beteckning: string) => `Utdraget är handling ${beteckning}`,
};

addRuleWords({
  approved_before_meeting: () => 'Paragrafen kan inte vara justerad före sammanträdet.',
});
