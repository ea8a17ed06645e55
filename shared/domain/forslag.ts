import { z } from 'zod';
import { Dag } from './datum.ts';
import { ForslagId, OrganId, PartiId, PersonId } from './id.ts';
import { optionalLine, prose } from './text.ts';

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
  /** Whose it is, where a body proposes that isn't the office; null for the office and for others. */
  organId: OrganId.nullable(),
  /** Who stands behind it, in their own order: parties, or else persons. */
  partier: z.array(PartiId).max(20),
  personer: z.array(PersonId).max(20),
  /** The day of the writing; null for one that is put at the meeting. */
  datum: Dag.nullable(),
  /** What it comes to, after the word "att": "motionen ska avslås"; empty where it has a name. */
  sats: optionalLine(400),
  /** The same in the infinitive: "avslå motionen". */
  infinitiv: optionalLine(400),
  punkter: z.array(Forslagspunkt).max(100),
});
export type Forslag = z.infer<typeof Forslag>;

/** Numbers of points of a proposal, each once and the lowest first; empty for all of it. */
export const Punktnummer = z
  .array(z.int().min(1).max(100))
  .max(100)
  .overwrite((nummer) => [...new Set(nummer)].sort((a, b) => a - b));

/** A proposal, or some of its points. */
export const Forslagsdel = z.strictObject({ forslagId: ForslagId, punkter: Punktnummer });
export type Forslagsdel = z.infer<typeof Forslagsdel>;
