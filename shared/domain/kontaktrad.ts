import { z } from 'zod';
import { Slag } from './dubblett.ts';
import { Kontakttyp } from './kontakt.ts';
import { Organtyp } from './organ.ts';

/** What kind of contact or body a line of the list is; persons have none. */
export const Radtyp = z.enum([...Kontakttyp.options, ...Organtyp.options, 'externt']);
export type Radtyp = z.infer<typeof Radtyp>;

/** One line of the list of everybody the register can name. */
export const Kontaktrad = z.strictObject({
  /** Its number in the list, the same until the file is rebuilt. */
  rad: z.int(),
  slag: Slag,
  id: z.string().length(26),
  namn: z.string(),
  /** Of a person. */
  efternamn: z.string(),
  typ: Radtyp.nullable(),
  titel: z.string(),
  enhet: z.string(),
  /** The code of a person's party. */
  parti: z.string(),
  forkortning: z.string(),
  epost: z.string(),
  telefon: z.string(),
  adress: z.string(),
  skyddad: z.boolean(),
  avslutad: z.boolean(),
  /** Handlingar that it has sent or received. */
  antalHandlingar: z.int(),
});
export type Kontaktrad = z.infer<typeof Kontaktrad>;
