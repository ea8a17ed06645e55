import { z } from 'zod';
import { ParagrafId, ProtokollsdelId, SammantradeId } from '../domain/id.ts';
import { Overklagandeslag } from '../domain/overklagandehanvisning.ts';
import { optionalLine } from '../domain/text.ts';

/**
 * A document of a meeting. The minutes of an approved part are its stored file, never typeset
 * again; a notice is of an approved part only.
 */
export const MotesdokumentRef = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('kallelse'), id: SammantradeId }),
  z.strictObject({ typ: z.literal('protokoll'), id: ProtokollsdelId }),
  /** Decisions on delegation that are reported to the meeting. */
  z.strictObject({ typ: z.literal('delegationslista'), id: SammantradeId }),
  z.strictObject({ typ: z.literal('anslag'), id: ProtokollsdelId }),
  z.strictObject({ typ: z.enum(['rostlista', 'narvarolista']), id: ProtokollsdelId }),
  /** For the §§ of the part that are appealed so. */
  z.strictObject({
    typ: z.literal('overklagande'),
    id: ProtokollsdelId,
    slag: Overklagandeslag,
  }),
  z.strictObject({
    typ: z.literal('paragrafutdrag'),
    id: ProtokollsdelId,
    paragrafer: z.array(ParagrafId).min(1, 'required').max(1000),
    /** Who certifies; empty to leave room for a name. */
    bestyrkare: optionalLine(200),
  }),
]);
export type MotesdokumentRef = z.infer<typeof MotesdokumentRef>;
