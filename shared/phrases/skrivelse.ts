import type { Fras } from './fras.ts';

/** What is written in the sections of a paper: preparation, background, the closing proposal. */
export const skrivelsefraser = {
  S1: {
    kod: 'S1',
    kategori: 'skrivelse',
    slots: { enhet: 'text', samrad: 'text' },
    variants: [
      { id: 'standard', mall: 'Ärendet har beretts inom {enhet}.' },
      { id: 'samrad', mall: 'Ärendet har beretts inom {enhet}. {samrad}.' },
    ],
  },
  S2: {
    kod: 'S2',
    kategori: 'skrivelse',
    slots: { A: 'organ', rubrik: 'text', O: 'organ', datum: 'dag' },
    variants: [
      {
        id: 'standard',
        mall: '{A} har remitterat {rubrik} till {O} för yttrande senast den {datum}.',
      },
      { id: 'utan_dag', mall: '{A} har remitterat {rubrik} till {O} för yttrande.' },
    ],
  },
  S3: {
    kod: 'S3',
    kategori: 'skrivelse',
    slots: { beslutspunkter: 'text' },
    variants: [{ id: 'standard', mall: 'Förvaltningen föreslår att {beslutspunkter}.' }],
  },
} as const satisfies Readonly<Record<string, Fras>>;
