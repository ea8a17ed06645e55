export const textOm = {
  title: 'Om Paragraf',
  open: 'Om Paragraf och licenser',
  keywords: ['version', 'licens', 'upphovsrätt'],
  version: (version: string) => `Version ${version}`,
  offline: 'Allt stannar på den här datorn. Programmet använder aldrig nätverket.',
  licences: 'Licenser',
  intro: 'Paragraf är byggt med det som står här. Öppna en rad för att läsa licensen.',
  ordlista:
    'Stavningskontrollens ordlista är gjord av Göran Andersson. Den ligger som egna filer i programmets mapp renderer/ordbok och kan bytas mot en annan.',
  chromium: 'Licenserna för Chromium ligger bredvid programmet, i filen LICENSES.chromium.html.',
  filter: 'Sök bland paketen',
  none: 'Inget paket heter så.',
  unreadable: 'Licenserna går inte att läsa. Installera om programmet.',
} as const;
