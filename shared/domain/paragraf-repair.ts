import { z } from 'zod';
import { Forslagspunkt } from './forslag.ts';
import { BeslutspunktId, ForslagId, ReservationId } from './id.ts';
import { Overklagande } from './paragraf.ts';
import { TextReplacement } from './repair.ts';

/** How a finding in a § is put right, where only one way is right. */
export const ParagrafRepair = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('punkttext'), punktId: BeslutspunktId, text: TextReplacement }),
  /** The proposal as the paper has it. */
  z.strictObject({
    typ: z.literal('forslag'),
    forslagId: ForslagId,
    punkter: z.array(Forslagspunkt),
  }),
  /** Persons are named in the place of their party. */
  z.strictObject({ typ: z.literal('reservanter'), reservationId: ReservationId }),
  z.strictObject({ typ: z.literal('overklagande'), overklagande: Overklagande }),
]);
export type ParagrafRepair = z.infer<typeof ParagrafRepair>;
