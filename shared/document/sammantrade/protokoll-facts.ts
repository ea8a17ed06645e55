import { z } from 'zod';
import { Dag } from '../../domain/datum.ts';
import { Protokollsdelstyp } from '../../domain/protokollsdel.ts';
import { line, optionalLine, prose } from '../../domain/text.ts';
import { Anslagsuppgifter } from './anslag-facts.ts';
import { Moteshuvud, Paragrafnummer, Tidochplats } from './mote.ts';
import { Narvarogrupper } from './narvaro-facts.ts';
import { Paragraftryck } from './paragraftryck.ts';
import { Paragrafroster } from './rostlista.ts';

/** Somebody who signs a part of the minutes (KL 5 kap. 69 §). */
export const Undertecknare = z.strictObject({
  namn: line(200),
  roll: z.enum(['sekreterare', 'ordforande', 'justerare']),
  /** The §§ this holds for; empty for all. */
  paragrafer: z.array(Paragrafnummer).max(1000),
  /** The day it was signed digitally; null where there is to be room for a pen. */
  digitalt: Dag.nullable(),
});
export type Undertecknare = z.infer<typeof Undertecknare>;

/** All that one part of the minutes of a sitting is printed from (KL 5 kap. 65–69 §§). */
export const ProtokollFacts = z.strictObject({
  mote: Moteshuvud,
  tid: Tidochplats,
  del: Protokollsdelstyp,
  /** A draft, a proof for the approvers, or what they have approved. */
  status: z.enum(['utkast', 'for_justering', 'justerad']),
  narvaro: Narvarogrupper,
  justering: z.strictObject({
    justerare: z.array(line(200)).max(9),
    plats: optionalLine(120),
    dag: Dag.nullable(),
    /** What an approver doesn't agree with; empty when all do. */
    oenighet: prose(4000),
  }),
  undertecknare: z.array(Undertecknare).max(20),
  paragrafer: z.array(Paragraftryck).max(1000),
  /** Lists of votes at the end, where the house doesn't print them in the §§. */
  roster: z.array(Paragrafroster).max(1000),
  anslag: Anslagsuppgifter.nullable(),
  /** Each § begins a page. */
  nySida: z.boolean(),
});
export type ProtokollFacts = z.infer<typeof ProtokollFacts>;
