import { z } from 'zod';
import { Dag } from './datum.ts';
import { ParagrafId, PersonId, ProtokollsdelId, RattelseId } from './id.ts';
import { prose } from './text.ts';

/** What was wrong in approved minutes, how it should have read, and by whose decision (JO 581-2013). */
export const RattelseData = z.strictObject({
  paragrafId: ParagrafId,
  ursprungligText: prose(20_000).min(1, 'required'),
  /** Empty for what is struck. */
  rattadText: prose(20_000),
  skal: prose(2000).min(1, 'required'),
  beslutadAvId: PersonId,
  datum: Dag,
});
export type RattelseData = z.infer<typeof RattelseData>;

/** A correction that stands beside the approved text. */
export const Rattelse = RattelseData.extend({
  id: RattelseId,
  protokollsdelId: ProtokollsdelId,
  /** SHA-256 of the correction page. */
  sha256: z.string(),
});
export type Rattelse = z.infer<typeof Rattelse>;
