import { z } from 'zod';
import { Dag } from '../../domain/datum.ts';
import { optionalLine } from '../../domain/text.ts';
import { Moteshuvud } from './mote.ts';
import { Paragraftryck } from './paragraftryck.ts';

/** Some §§ of minutes, certified to be as the minutes are. */
export const ProtokollsutdragFacts = z.strictObject({
  mote: Moteshuvud,
  paragrafer: z.array(Paragraftryck).min(1).max(1000),
  /** The day the part was approved; null when it isn't yet. */
  justerad: Dag.nullable(),
  /** Who certifies; empty leaves room for the name. */
  bestyrkare: z.strictObject({ namn: optionalLine(200), titel: optionalLine(160) }),
  /** The day of the extract; null leaves room for it. */
  dag: Dag.nullable(),
  /** Each § begins a page. */
  nySida: z.boolean(),
});
export type ProtokollsutdragFacts = z.infer<typeof ProtokollsutdragFacts>;
