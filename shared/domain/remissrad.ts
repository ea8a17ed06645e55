import { z } from 'zod';
import { Dag } from './datum.ts';
import { ArendeId, RemissId, RemissvarId } from './id.ts';
import { Remissriktning, Remissvarstatus, Standpunkt } from './remiss.ts';

/** How one body stands to a remiss, in a line of the list. */
const Svarsrad = z.strictObject({
  id: RemissvarId,
  organNamn: z.string(),
  standpunkt: Standpunkt.nullable(),
  status: Remissvarstatus,
});

/** One line of the list of remisser. */
export const Remissrad = z.strictObject({
  /** Its number in the list, the same until the file is rebuilt. */
  rad: z.int(),
  id: RemissId,
  arendeId: ArendeId,
  riktning: Remissriktning,
  rubrik: z.string(),
  avsandareNamn: z.string(),
  avsandarensDnr: z.string(),
  motionRef: z.string(),
  inkommenDatum: Dag.nullable(),
  /** The last day for an answer, with what a delay has added. */
  sistaDag: Dag.nullable(),
  anstandTill: Dag.nullable(),
  diarienummer: z.string(),
  arendemening: z.string(),
  svar: z.array(Svarsrad),
});
export type Remissrad = z.infer<typeof Remissrad>;
