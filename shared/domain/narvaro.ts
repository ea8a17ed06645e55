import { z } from 'zod';
import { NarvaroperiodId, PersonId } from './id.ts';

/** In what quality somebody is present (KL 5 kap. 66 §, 6 kap. 17 §, 4 kap. 28 §, 7 kap. 10 §). */
export const Narvaroroll = z.enum([
  ...(['ledamot', 'tjanstgorande_ersattare', 'ersattare'] as const),
  ...(['tjansteperson', 'insynsplats', 'personalforetradare', 'gast'] as const),
]);
export type Narvaroroll = z.infer<typeof Narvaroroll>;

/** Why somebody came after the beginning, or went before the end. */
export const Narvaroorsak = z.enum(['jav', 'sen_ankomst', 'lamnade', 'ersatte', 'ersattes']);
export type Narvaroorsak = z.infer<typeof Narvaroorsak>;

/** A §, by its number in its series; presence is told from § to §, not by the clock. */
const Paragrafnr = z.int().min(1).max(99_999);

/** Somebody in the room, in one quality, from one § to another, both counted. */
export const Narvaroperiod = z.strictObject({
  id: NarvaroperiodId,
  personId: PersonId,
  roll: Narvaroroll,
  /** Whose seat a serving deputy fills. */
  ersatterPersonId: PersonId.nullable(),
  /** Null from the beginning of the meeting. */
  franParagraf: Paragrafnr.nullable(),
  /** Null to its end. */
  tillParagraf: Paragrafnr.nullable(),
  /** By two-way sound and picture (KL 6 kap. 24 §). */
  distans: z.boolean(),
  orsak: Narvaroorsak.nullable(),
});
export type Narvaroperiod = z.infer<typeof Narvaroperiod>;
