import { z } from 'zod';
import { Kontakttyp } from './kontakt.ts';
import { Motpartsref } from './motpart.ts';

/** One found while a sender or recipient is written. */
export const Motpartstraff = z.strictObject({
  ref: Motpartsref,
  namn: z.string(),
  /** What kind of outsider; null for bodies and persons of the register. */
  typ: Kontakttyp.nullable(),
  /** What tells two with the same name apart: title and unit, abbreviation, or e-mail. */
  detalj: z.string(),
  skyddad: z.boolean(),
});
export type Motpartstraff = z.infer<typeof Motpartstraff>;
