import type { Fras } from './fras.ts';

/** What can be decided about any matter or document. */
export const allmannaFraser = {
  G1: allman('G1', '{sak} godkänns.'),
  G2: allman('G2', '{sak} antas.'),
  G3: allman('G3', '{sak} fastställs.'),
  G4: allman('G4', '{sak} läggs till handlingarna.'),
  G5: allman('G5', '{sak} noteras.'),
  G6: {
    kod: 'G6',
    kategori: 'allmant',
    slots: {},
    variants: [{ id: 'standard', mall: 'Ärendet avskrivs.' }],
  },
} as const satisfies Readonly<Record<string, Fras>>;

function allman<Kod extends string>(kod: Kod, mall: string) {
  return {
    kod,
    kategori: 'allmant',
    slots: { sak: 'text' },
    variants: [{ id: 'standard', mall }],
  } as const;
}
