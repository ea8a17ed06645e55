import { z } from 'zod';
import { Dag } from './datum.ts';
import { ForslagId, PartiId, PersonId } from './id.ts';
import { prose } from './text.ts';

/**
 * What a § may come to decide: as the office proposes, something of a member's own instead of it,
 * an addition or a change to it, or to decide another day.
 */
export const Forslagsslag = z.enum([
  ...(['forvaltningen', 'eget', 'tillagg', 'andring', 'aterremiss', 'bordlaggning'] as const),
]);
export type Forslagsslag = z.infer<typeof Forslagsslag>;

/** One numbered point of a proposal, and the paragraphs that belong to it. */
export const Forslagspunkt = z.strictObject({ text: prose(4000), stycken: z.array(prose(8000)) });
export type Forslagspunkt = z.infer<typeof Forslagspunkt>;

/** A proposal in a §: one that somebody put in writing, or that is put at the meeting. */
export const Forslag = z.strictObject({
  id: ForslagId,
  slag: Forslagsslag,
  /** Who stands behind it: parties, or else persons; nobody for the office's own. */
  partier: z.array(PartiId).max(20),
  personer: z.array(PersonId).max(20),
  /** The day of the writing; null for one that is put at the meeting. */
  datum: Dag.nullable(),
  punkter: z.array(Forslagspunkt).max(100),
});
export type Forslag = z.infer<typeof Forslag>;
