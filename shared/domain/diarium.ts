import { z } from 'zod';
import { DiariumId, OrganId } from './id.ts';
import { line } from './text.ts';

/** Whether handlingar are numbered within their case, or in one series of the diarium a year. */
export const Handlingsnumrering = z.enum(['i_arendet', 'egen_serie']);
export type Handlingsnumrering = z.infer<typeof Handlingsnumrering>;

/** A named series of cases that one authority keeps (OSL 5 kap. 1 §). */
export const DiariumData = z.strictObject({
  namn: line(80),
  /** Pattern of the printed number, e.g. `{NAMND} {AR}/{LOPNR:4}`. */
  monster: line(80),
});
export type DiariumData = z.infer<typeof DiariumData>;

export const Diarium = DiariumData.extend({
  id: DiariumId,
  organId: OrganId,
  /** True when the pattern prints the class, so that a case must have one. */
  kraverKlass: z.boolean(),
  /** What the next case registered this year would be called; not reserved. */
  nastaNummer: z.string(),
});
export type Diarium = z.infer<typeof Diarium>;
