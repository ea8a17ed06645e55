import { z } from 'zod';
import { Dag } from './datum.ts';
import { ForslagId, HandlingId, OrganId, ParagrafhandlingId, PartiId } from './id.ts';
import { line } from './text.ts';

const common = {
  id: ParagrafhandlingId,
  /** The record in the register, where it is registered. */
  handlingId: HandlingId.nullable(),
  datum: Dag.nullable(),
  /** It was changed later: on a day that is known, or said without one. */
  reviderad: z.union([Dag, z.literal('utan_dag')]).nullable(),
};

/**
 * A paper that a § is decided on: the office's (or another body's), a proposal in writing, a
 * statement by parties, or anything else by its title.
 */
export const Paragrafhandling = z.discriminatedUnion('slag', [
  z.strictObject({
    ...common,
    slag: z.literal('skrivelse'),
    /** Null for the office's own. */
    organId: OrganId.nullable(),
  }),
  z.strictObject({ ...common, slag: z.literal('forslag'), forslagId: ForslagId }),
  z.strictObject({
    ...common,
    slag: z.literal('yttrande'),
    partier: z.array(PartiId).min(1).max(20),
  }),
  z.strictObject({ ...common, slag: z.literal('ovrig'), rubrik: line(400) }),
]);
export type Paragrafhandling = z.infer<typeof Paragrafhandling>;
