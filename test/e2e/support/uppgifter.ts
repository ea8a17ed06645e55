/** What the flow enters: a made-up authority and its bodies, and a made-up allocation of means. */
export const myndighet = {
  kommun: 'Tallviks kommun',
  organ: 'Kommunstyrelsen',
  genitiv: 'Kommunstyrelsens',
  organtyp: 'Kommunstyrelse',
  forkortning: 'KS',
  register: 'Kommunstyrelsen, Tallviks kommun',
} as const;

export const handlaggare = {
  fornamn: 'Disa',
  efternamn: 'Ekelund',
  namn: 'Disa Ekelund',
  titel: 'Utredare',
  enhet: 'Stab och kansli',
} as const;

export const medhandlaggare = {
  fornamn: 'Ture',
  efternamn: 'Axelryd',
  namn: 'Ture Axelryd',
  titel: 'Controller',
} as const;

export const arende = {
  mening: 'Fördelning av medel för ungas fritid',
  offentlig: 'Fördelning av medel till nämnderna',
  initiativtagare: 'Nämnderna',
} as const;

export interface Namnd {
  readonly namn: string;
  readonly forkortning: string;
}

export const fullmaktige: Namnd & { readonly slag: string } = {
  namn: 'Kommunfullmäktige',
  forkortning: 'KF',
  slag: 'Kommunfullmäktige',
};

export const ram = {
  belopp: '1,5 mnkr',
  andamal: 'ungas fritid',
  kalla: { dag: '2025-11-24', paragraf: '112', text: 'KF 2025-11-24 §\u00a0112' },
} as const;

export interface Projekt {
  readonly rubrik: string;
  readonly begart: string;
  /** Left out: the item is not part of what is granted. */
  readonly beviljat?: string;
}

/** Granted item by item, with one item left out and the means to be accounted for. */
export const fritid = {
  namn: 'Kultur- och fritidsnämnden',
  forkortning: 'KFN',
  kalla: { dag: '2026-03-05', paragraf: '21', text: 'KFN 2026-03-05 §\u00a021' },
  projekt: [
    { rubrik: 'Sommarläger för unga', begart: '450 tkr', beviljat: '450000' },
    { rubrik: 'Öppen verkstad', begart: '250 tkr', beviljat: '250 000' },
    { rubrik: 'Skridskobana på torget', begart: '300000' },
  ] satisfies readonly Projekt[],
} as const;

/** Granted as a lump sum. */
export const skola = {
  namn: 'Barn- och utbildningsnämnden',
  forkortning: 'BUN',
  begart: '900 tkr',
  beviljat: '700 tkr',
} as const;

/** Refused. */
export const omsorg = {
  namn: 'Socialnämnden',
  forkortning: 'SON',
  projekt: { rubrik: 'Fältgrupp på helger', begart: '600 tkr' },
} as const;

export const skrivelse = {
  bakgrund: 'Fullmäktige har avsatt medel för ungas fritid i budgeten.',
  bedomning: 'Förslaget når flest unga för de medel som finns.',
  forklaring: 'Avser barn och unga mellan 10 och 19 år.',
  bilaga: 'Sammanställning av ansökningarna',
  medundertecknare: 'Valdemar Sjöstrand',
  medundertecknaresTitel: 'Kommundirektör',
} as const;

export const beslut = { paragraf: '87' } as const;

/** Two recipients besides those who must have the decision: one suggested, one added by hand. */
export const mottagare = { foreslagen: 'Registrator', egen: 'Ungdomsrådet' } as const;

/** An answer to a remiss: made-up bodies have been heard, and the answer is yes. */
export const svar = {
  senast: '+21',
  samrad: [
    { typ: 'facklig', organ: 'förvaltningens samverkansgrupp' },
    { typ: 'rad', organ: 'Tallviks pensionärsråd' },
  ],
  avsnitt: {
    Sammanfattning: 'Kommunstyrelsen föreslås tillstyrka förslaget till riktlinjer.',
    Ärendet: 'Förslaget samlar reglerna för färdtjänsten i ett dokument.',
    'Förvaltningens synpunkter': 'Riktlinjerna gör det lättare att förutse vem som får resa.',
  },
} as const;
