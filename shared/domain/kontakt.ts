import { z } from 'zod';
import { optionalEpost } from './epost.ts';
import { KontaktId } from './id.ts';
import { line, optionalLine, prose } from './text.ts';

/** What kind of outsider a contact is. */
export const Kontakttyp = z.enum(['privatperson', 'foretag', 'forening', 'myndighet', 'ovrigt']);
export type Kontakttyp = z.infer<typeof Kontakttyp>;

export const KontaktData = z.strictObject({
  typ: Kontakttyp,
  namn: line(200),
  epost: optionalEpost(),
  telefon: optionalLine(60),
  adress: prose(500),
  /** Protected identity: no public output may show the name. */
  skyddad: z.boolean(),
  /** Out of use: no longer offered, still shown where it is used. */
  avslutad: z.boolean(),
});
export type KontaktData = z.infer<typeof KontaktData>;

/** An external party that sends to or receives from the authority. */
export const Kontakt = KontaktData.extend({
  id: KontaktId,
  version: z.int(),
  /** The one it was found to be the same as. */
  sammanslagenMed: KontaktId.nullable(),
});
export type Kontakt = z.infer<typeof Kontakt>;
