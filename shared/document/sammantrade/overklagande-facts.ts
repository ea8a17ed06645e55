import { z } from 'zod';
import { Overklagande } from '../../domain/paragraf.ts';
import { Egentext } from './anslag-facts.ts';
import { Moteshuvud, Paragrafnummer } from './mote.ts';

/** How a decision is appealed, in the authority's own words (KL 13 kap., FL 43–44 §§). */
export const OverklagandeFacts = z.strictObject({
  mote: Moteshuvud,
  slag: Overklagande.exclude(['ej']),
  paragrafer: z.array(Paragrafnummer).max(1000),
  /** Lines of the text that begin with "- " are a list. */
  anvisning: Egentext,
});
export type OverklagandeFacts = z.infer<typeof OverklagandeFacts>;
