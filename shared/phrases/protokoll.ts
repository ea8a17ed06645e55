import type { Fras } from './fras.ts';

const yrkande = { kategori: 'yrkande', plats: 'protokoll', lagrum: 'KL 5 kap. 67 §' } as const;
const ordning = {
  kategori: 'beslutsordning',
  plats: 'protokoll',
  lagrum: 'KL 5 kap. 53–56 §§',
} as const;

/** Proposals put at the meeting. */
export const yrkandefraser = {
  Y1: {
    ...{ kod: 'Y1', ...yrkande },
    slots: { O: 'organ', forvaltning: 'text' },
    variants: [
      {
        id: 'standard',
        mall: 'Ordföranden föreslår att {O:bf} beslutar enligt {forvaltning:g} förslag.',
      },
    ],
  },
  Y2: {
    ...{ kod: 'Y2', ...yrkande },
    slots: { personer: 'text', O: 'organ', punkter: 'text' },
    variants: [
      {
        id: 'standard',
        mall: '{personer} föreslår att {O:bf} beslutar följande: {punkter}.',
      },
    ],
  },
  Y3: {
    ...{ kod: 'Y3', ...yrkande },
    slots: { personer: 'text', forslag: 'text' },
    variants: [{ id: 'standard', mall: '{personer} föreslår bifall till {forslag}.' }],
  },
  Y4: {
    ...{ kod: 'Y4', ...yrkande },
    slots: { personer: 'text', forslag: 'text' },
    variants: [{ id: 'standard', mall: '{personer} föreslår avslag på {forslag}.' }],
  },
  Y5: {
    ...{ kod: 'Y5', ...yrkande },
    slots: { personer: 'text', forslag: 'text', lydelse: 'text' },
    variants: [
      {
        id: 'standard',
        mall: '{personer} föreslår att {forslag} ändras enligt följande: {lydelse}.',
      },
    ],
  },
  Y6: {
    ...{ kod: 'Y6', ...yrkande },
    slots: { personer: 'text', forslag: 'text', lydelse: 'text' },
    variants: [
      {
        id: 'standard',
        mall: '{personer} föreslår att {forslag} får följande tillägg: {lydelse}.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;

/** How the chair puts proposals, and how votes are taken. */
export const beslutsordningsfraser = {
  B1: {
    ...{ kod: 'B1', ...ordning },
    slots: { O: 'organ', vinnare: 'text' },
    variants: [
      {
        id: 'standard',
        mall:
          'Ordföranden ställer förslagen mot varandra och finner att {O:bf} beslutar enligt ' +
          '{vinnare}.',
      },
    ],
  },
  B2: {
    ...{ kod: 'B2', ...ordning },
    slots: { O: 'organ' },
    variants: [
      {
        id: 'standard',
        mall: 'Ordföranden frågar om {O:bf} kan besluta enligt förslaget och finner att så sker.',
      },
    ],
  },
  B3: {
    ...{ kod: 'B3', ...ordning },
    slots: { O: 'organ', ja: 'text', nej: 'text' },
    variants: [
      {
        id: 'standard',
        mall:
          'Omröstning begärs. {O} godkänner att den som stöder {ja} röstar ja och den som stöder ' +
          '{nej} röstar nej.',
      },
    ],
  },
  B4: {
    ...{ kod: 'B4', ...ordning },
    slots: { n: 'text', m: 'text', k: 'text', O: 'organ', vinnare: 'text', avgor: 'val' },
    variants: [
      {
        id: 'standard',
        mall:
          'Med {n} ja-röster mot {m} nej-röster ({k} avstår) beslutar {O:bf} enligt ' +
          '{vinnare}{avgor}.',
        val: { avgor: { ingen: '', utslag: '. Ordförandens utslagsröst avgör' } },
      },
    ],
  },
  B5: {
    ...{ kod: 'B5', ...ordning },
    slots: { forslag: 'text', satt: 'val' },
    variants: [
      {
        id: 'standard',
        mall: '{forslag} utses till motförslag genom {satt}.',
        val: { satt: { acklamation: 'acklamation', omrostning: 'omröstning' } },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;

/** Those who don't go along with the decision (KL 4 kap. 26–28 §§), or may not. */
export const avvikandefraser = {
  V1: {
    ...{ kod: 'V1', kategori: 'avvikande', plats: 'protokoll', lagrum: 'KL 4 kap. 27 §' },
    slots: { personer: 'text', forslag: 'text' },
    variants: [
      {
        id: 'standard',
        mall: '{personer} reserverar sig mot beslutet till förmån för {forslag}.',
      },
    ],
  },
  V2: {
    ...{ kod: 'V2', kategori: 'avvikande', plats: 'protokoll', lagrum: 'KL 4 kap. 26 §' },
    slots: { person: 'text', parti: 'text' },
    variants: [{ id: 'standard', mall: '{person} ({parti}) deltar inte i beslutet.' }],
  },
  V3: {
    ...{ kod: 'V3', kategori: 'avvikande', plats: 'protokoll' },
    slots: { person: 'text', parti: 'text', slag: 'val' },
    variants: [
      {
        id: 'standard',
        mall: '{person} ({parti}) lämnar {slag}.',
        val: { slag: { anteckning: 'en protokollsanteckning', yttrande: 'ett särskilt yttrande' } },
      },
    ],
  },
  J1: {
    ...{ kod: 'J1', kategori: 'avvikande', plats: 'protokoll', lagrum: 'KL 6 kap. 28–30 §§' },
    slots: { person: 'text', parti: 'text', ersattare: 'text' },
    variants: [
      {
        id: 'standard',
        mall: 'På grund av jäv deltar {person} ({parti}) inte i handläggningen. {ersattare} tjänstgör.',
      },
      {
        id: 'utan_ersattare',
        mall: 'På grund av jäv deltar {person} ({parti}) inte i handläggningen.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;

/** What minutes and the notice of them say besides. */
export const protokollsfraser = {
  A1: {
    ...{ kod: 'A1', kategori: 'protokoll', plats: 'protokoll' },
    slots: { handlingstyp: 'text', daterad: 'val', datum: 'dag' },
    variants: [
      {
        id: 'standard',
        mall: 'Förvaltningen hade redovisat ärendet i {handlingstyp} {daterad} {datum}.',
        val: { daterad: { utrum: 'daterad', neutrum: 'daterat' } },
      },
    ],
  },
  E1: {
    ...{ kod: 'E1', kategori: 'protokoll', plats: 'protokoll', lagrum: 'KL 8 kap. 12 §' },
    slots: {
      ...({ O: 'organ', datum: 'dag', paragrafer: 'text' } as const),
      ...({ justerad: 'dag', plats: 'text', tillkannages: 'dag' } as const),
    },
    variants: [
      {
        id: 'standard',
        mall:
          'Protokollet från {O:g} sammanträde {datum}, §§\u00a0{paragrafer}, justerades {justerad} ' +
          'och finns hos {plats}. Tillkännages {tillkannages}.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;
