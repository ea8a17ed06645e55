import { z } from 'zod';
import { PersonId } from './id.ts';

/**
 * The grounds of KL 6 kap. 28 § in its order: party or affected, or somebody close is; represents
 * or has represented one; the case is about supervision of what the person works with; otherwise.
 */
export const Javsgrund = z.enum(['p1', 'p2', 'p3', 'p4']);
export type Javsgrund = z.infer<typeof Javsgrund>;

/** Somebody who may neither take part in a § nor be present (KL 6 kap. 28–30 §§). */
export const Jav = z.strictObject({
  personId: PersonId,
  grund: Javsgrund,
  /** Declared by the person, or raised by another and decided by the body. */
  anmaldAv: z.enum(['sjalv', 'annan']),
});
export type Jav = z.infer<typeof Jav>;
