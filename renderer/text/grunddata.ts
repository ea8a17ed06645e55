import type { Beslutsstil } from '../../shared/domain/organ.ts';

export const textOrganDetails = {
  changeTitle: 'Ändra uppgifter',
  save: 'Spara',
  saved: (namn: string) => `${namn} är sparad`,
  organ: 'Organet',
  ekonomifunktion: 'Enhet som betalar ut',
  ekonomifunktionHint: 'Föreslås på sändlistan när beslutet flyttar pengar.',
  forvaltning: 'Förvaltning',
  forvaltningHint: 'Föreslås på sändlistan när organet tilldelas medel.',
  kansli: 'Kansli',
  kansliHint: 'Föreslås på sändlistan när ärendet går vidare hit.',
  wording: 'Beslutens ordalydelse',
  beslutsstil: 'Beslut skrivs som',
  beslutsstilar: {
    numrerade_meningar: 'Numrerade meningar',
    att_satser: 'Att-satser',
    en_mening: 'En mening',
  } satisfies Record<Beslutsstil, string>,
  fraser: {
    F1: 'När medel tilldelas',
    F2: 'När medlen ska redovisas',
    F3: 'När ett projekt inte omfattas',
  },
};

export const textPerson = {
  newTitle: 'Ny person',
  changeTitle: 'Ändra person',
  fornamn: 'Förnamn',
  efternamn: 'Efternamn',
  titel: 'Titel',
  enhet: 'Enhet',
  save: 'Spara personen',
  new: 'Ny person …',
};

export const textLoggkontroll = {
  title: 'Registrets logg',
  hint: 'Varje ändring har en rad i loggen, förseglad med raden före. Kontrollen räknar om hela kedjan.',
  open: 'Registrets logg',
  keywords: ['händelser', 'vem', 'ändrat', 'kontroll'],
  run: 'Kontrollera loggen',
  cancel: 'Avbryt kontrollen',
  progress: (done: number, total: number) => `${String(done)} av ${String(total)} rader`,
  holds: (rows: number) => `Loggen är hel: ${String(rows)} rader kontrollerade.`,
  broken: (nr: number) => `Loggen är bruten vid rad ${String(nr)}.`,
  brokenRow: (tid: string, vad: string, vem: string) =>
    `Raden säger nu: ${tid}, ${vad.toLocaleLowerCase('sv')}, ${vem}. Den eller raden före har ändrats vid sidan av programmet.`,
  missingRow: 'Raden saknas. Den har tagits bort vid sidan av programmet.',
  brokenAdvice: 'Spara inget mer i registret och återställ en säkerhetskopia.',
  cancelled: 'Kontrollen avbröts.',
  failed: 'Kontrollen kunde inte slutföras. Försök igen.',
};

export const textLoggexport = {
  save: 'Spara loggen …',
  hint: 'Sparar det som urvalet visar, det äldsta först. Loggen kan innehålla uppgifter som är hemliga.',
  formats: {
    pdf: 'Att läsa (PDF)',
    csv: 'Till kalkylark, med allt före och efter (CSV)',
    jsonl: 'Som bevis, med sigill som går att räkna om (JSONL)',
  },
};
