import { z } from 'zod';
import { Dag } from '../../domain/datum.ts';
import { line, optionalLine, prose } from '../../domain/text.ts';
import { Moteshuvud, Paragrafnummer } from './mote.ts';

/** A correction of approved minutes, made so that it is seen (JO 581-2013). */
export const Rattelserad = z.strictObject({
  paragraf: Paragrafnummer.nullable(),
  rubrik: optionalLine(400),
  ursprunglig: prose(40_000),
  rattad: prose(40_000),
  skal: prose(4000),
});
export type Rattelserad = z.infer<typeof Rattelserad>;

export const RattelseFacts = z.strictObject({
  mote: Moteshuvud,
  justerad: Dag,
  rattelser: z.array(Rattelserad).min(1).max(200),
  beslutadAv: z.strictObject({ namn: line(200), titel: optionalLine(160) }),
  dag: Dag,
});
export type RattelseFacts = z.infer<typeof RattelseFacts>;
