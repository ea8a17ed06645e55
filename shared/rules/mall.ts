import type { Avsnittstyp } from '../domain/tjansteskrivelse.ts';

/** One section of a template: its kind and the heading it starts with. */
export interface Mallavsnitt {
  readonly typ: Avsnittstyp;
  readonly rubrik: string;
}

/** The written sections of an officer's report on an allocation, in printed order. */
export const fordelningsmall: readonly Mallavsnitt[] = [
  { typ: 'sammanfattning', rubrik: 'Sammanfattning' },
  { typ: 'bakgrund', rubrik: 'Bakgrund' },
  { typ: 'arendebeskrivning', rubrik: 'Ärendebeskrivning' },
  { typ: 'bedomning', rubrik: 'Bedömning' },
  { typ: 'konsekvens_ekonomi', rubrik: 'Ekonomiska konsekvenser' },
  { typ: 'konsekvens_miljo', rubrik: 'Konsekvenser för miljön' },
  { typ: 'konsekvens_medborgare', rubrik: 'Konsekvenser för medborgarna' },
  { typ: 'konsekvens_barn', rubrik: 'Konsekvenser för barn' },
];
