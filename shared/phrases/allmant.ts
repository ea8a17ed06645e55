import type { Fras } from './fras.ts';

/** A decision of its own, unless it only prepares or carries out (KL 13 kap. 2 §). */
const eget = { kategori: 'allmant', plats: 'punkt', overklagbar: true } as const;
const beredande = { ...eget, overklagbar: false, lagrum: 'KL 13 kap. 2 §' } as const;

/** What can be decided about any matter or document. */
export const allmannaFraser = {
  G1: {
    ...{ kod: 'G1', ...eget },
    slots: { sak: 'text' },
    variants: [
      { id: 'standard', mall: '{sak} godkänns.' },
      { id: 'att', mall: 'godkänna {sak}.' },
    ],
  },
  G2: {
    ...{ kod: 'G2', ...eget },
    slots: { sak: 'text' },
    variants: [
      { id: 'standard', mall: '{sak} antas.' },
      { id: 'att', mall: 'anta {sak}.' },
    ],
  },
  G3: {
    ...{ kod: 'G3', ...eget },
    slots: { sak: 'text' },
    variants: [
      { id: 'standard', mall: '{sak} fastställs.' },
      { id: 'att', mall: 'fastställa {sak}.' },
    ],
  },
  G4: {
    ...{ kod: 'G4', ...beredande },
    slots: { sak: 'text' },
    variants: [
      { id: 'standard', mall: '{sak} läggs till handlingarna.' },
      { id: 'att', mall: 'lägga {sak} till handlingarna.' },
    ],
  },
  G5: {
    ...{ kod: 'G5', ...beredande },
    slots: { sak: 'text' },
    variants: [
      { id: 'standard', mall: '{sak} noteras.' },
      { id: 'att', mall: 'notera {sak}.' },
    ],
  },
  G6: {
    ...{ kod: 'G6', ...eget },
    slots: {},
    variants: [
      { id: 'standard', mall: 'Ärendet avskrivs.' },
      { id: 'att', mall: 'avskriva ärendet.' },
    ],
  },
} as const satisfies Readonly<Record<string, Fras>>;
