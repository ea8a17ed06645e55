import { z } from 'zod';
import { Forslagsdel } from './forslag.ts';
import { ParagrafhandlingId, PersonId, YrkandeId } from './id.ts';

/** For a proposal, or against it. */
export const Hallning = z.enum(['bifall', 'avslag']);
export type Hallning = z.infer<typeof Hallning>;

/** One wish of a yrkande: how those who make it stand to some of the proposals. */
export const Yrkandesteg = z.strictObject({
  /** 1 "i första hand", 2 "i andra hand"; all 1 where nothing is ranked. */
  hand: z.int().min(1).max(9),
  hallning: Hallning,
  /** Null for every proposal that those who make it don't support. */
  forslag: z.array(Forslagsdel).min(1, 'required').max(20).nullable(),
});
export type Yrkandesteg = z.infer<typeof Yrkandesteg>;

/** What one or several members demand (KL 5 kap. 67 § 1). */
export const Yrkande = z.strictObject({
  id: YrkandeId,
  framstallare: z.array(PersonId).min(1, 'required').max(61),
  steg: z.array(Yrkandesteg).min(1, 'required').max(20),
  /** A writing that says why. */
  hanvisning: ParagrafhandlingId.nullable(),
  /** Withdrawn before the decision: then it isn't in the minutes. */
  aterkallat: z.boolean(),
});
export type Yrkande = z.infer<typeof Yrkande>;
