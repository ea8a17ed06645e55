import { z } from 'zod';
import { ForslagId, PropositionId } from './id.ts';
import { Votering } from './votering.ts';

/**
 * How the chair puts a question (KL 5 kap. 53 §): may the body decide so, proposals against each
 * other, one for or against, or another day against today.
 */
export const Propositionsslag = z.enum(['fraga', 'mot_varandra', 'bifall_avslag', 'nar']);
export type Propositionsslag = z.infer<typeof Propositionsslag>;

/** One question, what the chair found, and the vote where one was demanded. */
export const Proposition = z.strictObject({
  id: PropositionId,
  slag: Propositionsslag,
  forslag: z.array(ForslagId).min(1, 'required').max(20),
  /** What the chair finds agreed; null when that is to refuse, or to decide today. */
  bifallet: ForslagId.nullable(),
  voteringar: z.array(Votering).max(20),
});
export type Proposition = z.infer<typeof Proposition>;
