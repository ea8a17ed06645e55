import type { MISSIVLUCKOR } from '../../shared/rules/missivtext.ts';
import { addRuleWords } from './fel.ts';

addRuleWords({
  invalid_mm: () => 'Skriv måttet i millimeter, till exempel 70 eller 37,5.',
  label_columns: () => 'Skriv ett antal från 1 till 10.',
  label_rows: () => 'Skriv ett antal från 1 till 20.',
  label_width: () => 'Skriv en bredd från 30 till 210 mm.',
  label_height: () => 'Skriv en höjd från 20 till 297 mm.',
  label_margin: () => 'Skriv ett mått från 0 till 100 mm.',
  label_gap: () => 'Skriv ett mått från 0 till 50 mm.',
  window_left: () => 'Skriv ett mått från 5 till 200 mm.',
  window_top: () => 'Skriv ett mått från 5 till 300 mm.',
  window_width: () => 'Skriv en bredd från 40 till 150 mm.',
  window_height: () => 'Skriv en höjd från 20 till 100 mm.',
});

const luckor: Record<(typeof MISSIVLUCKOR)[number], string> = {
  mottagare: 'mottagarens namn',
  organ: 'nämnden',
  datum: 'sammanträdets dag',
  paragraf: 'paragraferna',
  arendemening: 'ärendena',
  diarienummer: 'diarienumren',
  antal: 'hur många handlingar',
  avsandare: 'den som skriver',
};

/** Words of how a body sends what it has decided. */
export const textUtskicksregler = {
  title: 'Brev, etiketter och kuvert',
  of: (organ: string) => `Utskick, ${organ}`,
  toMeetings: 'Sammanträden',
  link: 'Brev, etiketter och kuvert',
  intro: 'Så här skickas besluten. Måtten gäller i millimeter på papperet.',
  letter: 'Missiv och avsändare',
  avsandare: 'Avsändarens namn',
  avsandareHint: 'Står under missivet och i e-postutkasten, och intygar utdragen.',
  titel: 'Titel',
  epost: 'E-post för utkast',
  epostHint: 'Utkasten skickas härifrån. Lämnas fältet tomt används organets adress.',
  missivtext: 'Missivets text',
  luckorHint: 'Programmet fyller i det som står inom klammer:',
  luckor,
  labels: 'Etikettark',
  ark: 'Ark',
  arkNamn: (kolumner: number, rader: number, bredd: string, hojd: string) =>
    `${kolumner} × ${rader}, ${bredd} × ${hojd} mm`,
  ownArk: 'Egna mått',
  etikettark: {
    kolumner: 'Etiketter i sidled',
    rader: 'Etiketter i höjdled',
    bredd: 'Etikettens bredd',
    hojd: 'Etikettens höjd',
    marginalVanster: 'Från arkets vänsterkant',
    marginalOvan: 'Från arkets överkant',
    mellanrumX: 'Mellanrum i sidled',
    mellanrumY: 'Mellanrum i höjdled',
  },
  windows: 'Kuvertens fönster',
  windowsHint: 'Mät på kuvertets framsida, från vänster och övre kanten.',
  envelope: { C5: 'C5, 229 × 162 mm', C4: 'C4, 229 × 324 mm' },
  fonster: {
    x: 'Från vänster',
    y: 'Uppifrån',
    bredd: 'Fönstrets bredd',
    hojd: 'Fönstrets höjd',
  },
  save: 'Spara',
  saved: 'Utskicken är ändrade',
  preview: 'Så blir det',
  sheetPicture: (labels: number) => `Ett ark A4 med ${labels} etiketter, i skala`,
  envelopePicture: (format: string) => `Kuvert ${format} med sitt fönster, i skala`,
  letterPicture: 'Missivet till en mottagare',
  unreadable: 'Rätta måtten, så visas arket och kuverten här.',
  example: {
    mottagare: 'Tallviks hembygdsförening',
    rader: ['Ängsvägen 14 B', '123 45 Tallvik'],
    diarienummer: 'KS 2027/14',
    rubrik: 'Bidrag till hembygdsgården',
    datum: '2027-03-02',
    paragraf: 31,
  },
};
