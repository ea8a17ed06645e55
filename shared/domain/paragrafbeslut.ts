import { z } from 'zod';
import { BeslutadPunkt } from './beslutspunkt.ts';
import { Dag } from './datum.ts';
import { Forslagsdel } from './forslag.ts';
import { ForslagId, OrganId, ParagrafhandlingId, PersonId } from './id.ts';

/** What some points of a decision follow, said before them. */
export const Beslutsgrund = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('ingen') }),
  /** A proposal, and additions to it. */
  z.strictObject({ typ: z.literal('forslag'), forslag: z.array(Forslagsdel).min(1).max(20) }),
  /** What members proposed at the meeting. */
  z.strictObject({ typ: z.literal('personer'), personer: z.array(PersonId).min(1).max(61) }),
  /** Another body decides; the proposals that are supported, the first with the others added. */
  z.strictObject({
    typ: z.literal('till_organ'),
    organId: OrganId,
    forslag: z.array(Forslagsdel).max(20),
  }),
]);
export type Beslutsgrund = z.infer<typeof Beslutsgrund>;

/**
 * A decision that the program words: another day, to refuse a proposal, to take note, or to tell
 * who has declared jäv at the meeting.
 */
export const Standardbeslut = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('bordlaggs'), till: Dag.nullable() }),
  z.strictObject({
    typ: z.literal('avslas'),
    forslagId: ForslagId,
    hanvisning: ParagrafhandlingId.nullable(),
  }),
  z.strictObject({ typ: z.enum(['antecknas', 'javsanmalan']) }),
]);
export type Standardbeslut = z.infer<typeof Standardbeslut>;

/** Points that are decided on the same ground. */
export const Paragrafbeslut = z.strictObject({
  grund: Beslutsgrund,
  standard: Standardbeslut.nullable(),
  punkter: z.array(BeslutadPunkt).max(200),
});
export type Paragrafbeslut = z.infer<typeof Paragrafbeslut>;
