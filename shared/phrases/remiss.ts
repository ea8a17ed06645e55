import type { Fras } from './fras.ts';

/** An answer prepares somebody else's decision, and can't be appealed (KL 13 kap. 2 §). */
const svar = {
  kategori: 'remiss',
  plats: 'punkt',
  overklagbar: false,
  lagrum: 'KL 6 kap. 12 § och 13 kap. 2 §',
} as const;

/** By the gender of the paper's kind. */
const DATERAD = { daterad: { utrum: 'daterad', neutrum: 'daterat' } } as const;

/** Decisions on an answer to a remiss. */
export const remissfraser = {
  R1: {
    ...{ kod: 'R1', ...svar },
    slots: { O: 'organ', handling: 'text', A: 'organ' },
    variants: [
      {
        id: 'standard',
        mall: '{O} godkänner och överlämnar {handling} som svar på remissen till {A}.',
      },
      { id: 'att', mall: 'godkänna och överlämna {handling} som svar på remissen till {A}.' },
    ],
  },
  R2: {
    ...{ kod: 'R2', ...svar },
    slots: {
      ...({ O: 'organ', forvaltning: 'text', handlingstyp: 'text' } as const),
      ...({ daterad: 'val', datum: 'dag', A: 'organ' } as const),
    },
    variants: [
      {
        id: 'standard',
        mall:
          '{O} hänvisar till {forvaltning:g} {handlingstyp} {daterad} {datum} som svar på remissen ' +
          'från {A}.',
        val: DATERAD,
      },
      {
        id: 'att',
        mall:
          'hänvisa till {forvaltning:g} {handlingstyp} {daterad} {datum} som svar på remissen från ' +
          '{A}.',
        val: DATERAD,
      },
    ],
  },
  R3: {
    ...{ kod: 'R3', ...svar },
    slots: { O: 'organ', A: 'organ', handling: 'text', daterad: 'val', datum: 'dag' },
    variants: [
      {
        id: 'standard',
        mall: '{O} avger yttrande till {A} enligt {handling} {daterad} {datum}.',
        val: DATERAD,
      },
      {
        id: 'att',
        mall: 'avge yttrande till {A} enligt {handling} {daterad} {datum}.',
        val: DATERAD,
      },
    ],
  },
  R4: {
    ...{ kod: 'R4', ...svar },
    slots: { O: 'organ' },
    variants: [
      { id: 'standard', mall: '{O} avstår från att yttra sig över remissen.' },
      { id: 'att', mall: 'avstå från att yttra sig över remissen.' },
    ],
  },
  R5: {
    ...{ kod: 'R5', ...svar },
    slots: { O: 'organ', standpunkt: 'val', forslag: 'text' },
    variants: [
      {
        id: 'standard',
        mall: '{O} {standpunkt} {forslag}.',
        val: { standpunkt: { tillstyrker: 'tillstyrker', avstyrker: 'avstyrker' } },
      },
      {
        id: 'att',
        mall: '{standpunkt} {forslag}.',
        val: { standpunkt: { tillstyrker: 'tillstyrka', avstyrker: 'avstyrka' } },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;

/** Decisions of the council on a motion (KL 5 kap. 35 §). */
export const motionsfraser = {
  M1: {
    ...{ kod: 'M1', kategori: 'motion', plats: 'punkt', overklagbar: true },
    lagrum: 'KL 5 kap. 35 §',
    slots: { utfall: 'val', handling: 'text' },
    variants: [
      {
        id: 'standard',
        mall: 'Motionen {utfall}.',
        val: {
          utfall: {
            bifalls: 'bifalls',
            avslas: 'avslås',
            besvarad: 'anses besvarad med vad som anförs i {handling}',
          },
        },
      },
      {
        id: 'att',
        mall: '{utfall}.',
        val: {
          utfall: {
            bifalls: 'bifalla motionen',
            avslas: 'avslå motionen',
            besvarad: 'anse motionen besvarad med vad som anförs i {handling}',
          },
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;
