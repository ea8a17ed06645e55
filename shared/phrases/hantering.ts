import type { Fras } from './fras.ts';

/** What only prepares or carries out can't be appealed (KL 13 kap. 2 §). */
const beredande = { plats: 'punkt', overklagbar: false } as const;

/** Assignments, and what is done with the matter itself. */
export const hanteringsfraser = {
  U1: {
    ...{ kod: 'U1', kategori: 'uppdrag', ...beredande, lagrum: 'KL 13 kap. 2 §' },
    slots: { O: 'organ', forvaltning: 'text', uppgift: 'text', tid: 'val', datum: 'dag' },
    variants: [
      {
        id: 'standard',
        mall: '{O} ger {forvaltning} i uppdrag att {uppgift}{tid}.',
        val: { tid: { senast: ' och återkomma senast den {datum}', ingen: '' } },
      },
      {
        id: 'att',
        mall: 'ge {forvaltning} i uppdrag att {uppgift}{tid}.',
        val: { tid: { senast: ' och återkomma senast den {datum}', ingen: '' } },
      },
    ],
  },
  U2: {
    ...{ kod: 'U2', kategori: 'uppdrag', ...beredande },
    slots: { datum: 'dag', paragraf: 'text' },
    variants: [
      { id: 'standard', mall: 'Uppdraget från {datum} §\u00a0{paragraf} förklaras slutfört.' },
      { id: 'att', mall: 'förklara uppdraget från {datum} §\u00a0{paragraf} slutfört.' },
    ],
  },
  H1: {
    ...{ kod: 'H1', kategori: 'hantering', ...beredande, lagrum: 'KL 5 kap. 26–28 §§' },
    slots: { O: 'organ', A: 'organ', punkter: 'text' },
    variants: [
      { id: 'standard', mall: '{O} föreslår att {A} beslutar: {punkter}.' },
      { id: 'att', mall: 'föreslå att {A} beslutar: {punkter}.' },
    ],
  },
  N1: {
    ...{ kod: 'N1', kategori: 'hantering', ...beredande, lagrum: 'KL 5 kap. 69 §' },
    slots: {},
    variants: [
      { id: 'standard', mall: 'Paragrafen förklaras omedelbart justerad.' },
      { id: 'att', mall: 'förklara paragrafen omedelbart justerad.' },
    ],
  },
  AT1: {
    ...{ kod: 'AT1', kategori: 'hantering', ...beredande, lagrum: 'KL 13 kap. 2 §' },
    slots: { A: 'organ', motiv: 'text' },
    variants: [
      { id: 'standard', mall: 'Ärendet återremitteras till {A} för {motiv}.' },
      { id: 'att', mall: 'återremittera ärendet till {A} för {motiv}.' },
    ],
  },
  BO1: {
    ...{ kod: 'BO1', kategori: 'hantering', ...beredande, lagrum: 'KL 13 kap. 2 §' },
    slots: { tid: 'val', datum: 'dag' },
    variants: [
      {
        id: 'standard',
        mall: 'Ärendet bordläggs till {tid}.',
        val: { tid: { nasta: 'nästa sammanträde', dag: 'sammanträdet den {datum}' } },
      },
      {
        id: 'att',
        mall: 'bordlägga ärendet till {tid}.',
        val: { tid: { nasta: 'nästa sammanträde', dag: 'sammanträdet den {datum}' } },
      },
    ],
  },
  L1: {
    ...{ kod: 'L1', kategori: 'hantering', ...beredande, lagrum: 'KL 6 kap. 40 § och 7 kap. 8 §' },
    slots: { period: 'text' },
    variants: [
      {
        id: 'standard',
        mall: 'Anmälan av delegationsbeslut enligt förteckning {period} läggs till handlingarna.',
      },
      {
        id: 'att',
        mall: 'lägga anmälan av delegationsbeslut enligt förteckning {period} till handlingarna.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;
