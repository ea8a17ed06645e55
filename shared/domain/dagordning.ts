import { z } from 'zod';
import { ArendeId, DagordningspunktId, SammantradeId, TjansteskrivelseId } from './id.ts';
import { line, optionalLine } from './text.ts';

/** The groups of an agenda, in the order they are called. */
export const Dagordningsgrupp = z.enum([
  ...(['formalia', 'information', 'beslut', 'remiss', 'sekretess', 'anmalan', 'ovrigt'] as const),
]);
export type Dagordningsgrupp = z.infer<typeof Dagordningsgrupp>;

export const DagordningspunktData = z.strictObject({
  sammantradeId: SammantradeId,
  grupp: Dagordningsgrupp,
  arendeId: ArendeId.nullable(),
  tjansteskrivelseId: TjansteskrivelseId.nullable(),
  rubrik: line(400),
  foredragande: optionalLine(200),
  /** To be approved at the meeting. */
  omedelbarJustering: z.boolean(),
});
export type DagordningspunktData = z.infer<typeof DagordningspunktData>;

/** An item of the agenda, which becomes a § when it is taken up. */
export const Dagordningspunkt = DagordningspunktData.extend({
  id: DagordningspunktId,
  version: z.int(),
  ordning: z.int().min(1),
  /** As it was called, "6" or "6 A"; empty until the agenda is sent. */
  nummer: optionalLine(8),
  /** Came after the agenda was sent (check K70). */
  tillkommande: z.boolean(),
  /** Who decided that it is dealt with all the same, and why. */
  tillkommandeSkal: optionalLine(400),
  /** Taken off the agenda at the meeting. */
  utgar: z.boolean(),
});
export type Dagordningspunkt = z.infer<typeof Dagordningspunkt>;
