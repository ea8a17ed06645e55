import { z } from 'zod';
import { Dag } from './datum.ts';
import { SamradId } from './id.ts';
import { line, prose } from './text.ts';

/** Whom the case has been talked over with before it is decided. */
export const Samradstyp = z.enum(['facklig', 'rad', 'annan_namnd', 'medborgare']);
export type Samradstyp = z.infer<typeof Samradstyp>;

/** In which form; negotiation by lag (1976:580) 11 or 38 §, information by 19 §. */
export const Samradsform = z.enum([
  'information',
  'samverkan',
  'forhandling_11',
  'forhandling_38',
  'samrad',
]);
export type Samradsform = z.infer<typeof Samradsform>;

/** One talk about the case of a paper: with whom, when and what came of it. */
export const Samrad = z.strictObject({
  id: SamradId,
  typ: Samradstyp,
  /** As it is written in running text, "samverkansgruppen" or "pensionärsrådet". */
  organNamn: line(120),
  datum: Dag.nullable(),
  form: Samradsform,
  utfall: prose(1000),
});
export type Samrad = z.infer<typeof Samrad>;
