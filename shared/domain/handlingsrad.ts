import { z } from 'zod';
import { Handling } from './handling.ts';
import { Handlingsfil } from './handlingsfil.ts';
import { ArendeId, HandlingId } from './id.ts';
import { Sekretessmarkering } from './sekretess.ts';

/** Another handling, as it is named where it is pointed at. */
export const Handlingslank = z.strictObject({
  id: HandlingId,
  arendeId: ArendeId,
  beteckning: z.string(),
  rubrik: z.string(),
});
export type Handlingslank = z.infer<typeof Handlingslank>;

/** One line of a case's handlingar. */
export const Handlingsrad = Handling.extend({
  /** Files that are valid, older versions left out. */
  antalFiler: z.int(),
  /** Provisions of the secrecy markings that stand. */
  lagrum: z.array(z.string()),
  /** The newer handling that replaces it. */
  ersattAv: Handlingslank.nullable(),
});
export type Handlingsrad = z.infer<typeof Handlingsrad>;

/** All there is about one handling. */
export const Handlingsakt = z.strictObject({
  handling: Handling,
  /** Older versions too, by place. */
  filer: z.array(Handlingsfil),
  /** Lifted ones too, oldest first. */
  markeringar: z.array(Sekretessmarkering),
  ersatter: Handlingslank.nullable(),
  ersattAv: Handlingslank.nullable(),
});
export type Handlingsakt = z.infer<typeof Handlingsakt>;
