import type { Fras } from './fras.ts';

/** Consequence sections: what is said when there is nothing to assess. */
export const konsekvensfraser = {
  K1: {
    kod: 'K1',
    kategori: 'konsekvens',
    slots: { omrade: 'text' },
    variants: [{ id: 'standard', mall: 'Ärendet har inga konsekvenser för {omrade}.' }],
  },
} as const satisfies Readonly<Record<string, Fras>>;
