import { z } from 'zod';
import { Forslagsdel } from './forslag.ts';
import { ForslagId, PropositionId, YrkandeId } from './id.ts';
import { Votering } from './votering.ts';

/**
 * How the chair puts a question (KL 5 kap. 53 §): may the body decide so, proposals against each
 * other, one for or against, or another day against today. `forfallet` is no question: the chair
 * finds that another decision has left nothing to decide.
 */
export const Propositionsslag = z.enum([
  ...(['fraga', 'mot_varandra', 'bifall_avslag', 'nar', 'forfallet'] as const),
]);
export type Propositionsslag = z.infer<typeof Propositionsslag>;

/** One question, what the chair found, and the vote where one was demanded. */
export const Proposition = z.strictObject({
  id: PropositionId,
  slag: Propositionsslag,
  forslag: z.array(Forslagsdel).min(1, 'required').max(20),
  /** What the chair finds agreed; null when that is to refuse, or to decide today. */
  bifallet: ForslagId.nullable(),
  /** Whose yrkande the chair names when finding it agreed; null for the proposal's own name. */
  enligtYrkandeId: YrkandeId.nullable(),
  voteringar: z.array(Votering).max(20),
});
export type Proposition = z.infer<typeof Proposition>;
