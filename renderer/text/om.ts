export const textOm = {
  title: 'Om Paragraf',
  open: 'Om Paragraf och licenser',
  keywords: ['version', 'licens', 'upphovsrätt', 'tillgänglighet', 'redogörelse'],
  version: (version: string) => `Version ${version}`,
  offline: 'Allt stannar på den här datorn. Programmet använder aldrig nätverket.',
  accessibility: 'Tillgänglighet',
  accessibilityText: [
    'Programmet är byggt efter WCAG 2.1 nivå AA, det mått som lagen om tillgänglighet till digital offentlig service använder. Varje sida prövas maskinellt i ljust, mörkt och hög kontrast, med 200 och 400 procents förstoring, utan rörelse och med tangenter enbart. Dokumenten är märkta enligt PDF/UA: rubriker, tabeller, bilder och läsordning.',
    'Det här är inte prövat: skärmläsare på Windows och Mac med människor som använder dem, röststyrning och punktskrift. Ett ord på ett annat språk kan inte märkas i en skrivelse. En tabell utan rubrikrad saknar rubriker också i PDF:en.',
    'F1 visar tangenterna. Tema, täthet och textstorlek väljs i Inställningar. Hittar du ett hinder, säg till den som förvaltar programmet hos er.',
  ],
  licences: 'Licenser',
  intro: 'Paragraf är byggt med det som står här. Öppna en rad för att läsa licensen.',
  ordlista:
    'Stavningskontrollens ordlista är gjord av Göran Andersson. Den ligger som egna filer i programmets mapp renderer/ordbok och kan bytas mot en annan.',
  chromium: 'Licenserna för Chromium ligger bredvid programmet, i filen LICENSES.chromium.html.',
  filter: 'Sök bland paketen',
  none: 'Inget paket heter så.',
  unreadable: 'Licenserna går inte att läsa. Installera om programmet.',
} as const;
