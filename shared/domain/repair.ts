import { z } from 'zod';
import { Dag } from './datum.ts';
import { AvsnittId, BeslutspunktId, FotnotId, HandlingsradId, KallhanvisningId } from './id.ts';
import { Mottagarforslag } from './sandlista.ts';

/** Words to put in the place of others. */
export const TextReplacement = z.strictObject({
  fran: z.string().min(1),
  till: z.string(),
  /** Only where a paragraph ends. */
  sist: z.boolean(),
});

/** A repair inside the paper. */
const PAPER_REPAIRS = [
  z.strictObject({
    typ: z.literal('kalla'),
    radId: HandlingsradId,
    kallhanvisningId: KallhanvisningId,
  }),
  z.strictObject({ typ: z.literal('egen_handling'), rubrik: z.string(), datum: Dag }),
  z.strictObject({ typ: z.literal('avsnittstext'), avsnittId: AvsnittId, text: TextReplacement }),
  z.strictObject({ typ: z.literal('punkttext'), punktId: BeslutspunktId, text: TextReplacement }),
  z.strictObject({ typ: z.literal('folj'), avsnittId: AvsnittId }),
  z.strictObject({ typ: z.literal('fotnot_bort'), fotnotId: FotnotId }),
  z.strictObject({ typ: z.literal('fotnotsmarke_bort'), fotnotId: z.string() }),
  z.strictObject({ typ: z.literal('fotnotsordning') }),
] as const;

/** How a finding in the paper itself is put right, where only one way is right. */
export const PaperRepair = z.discriminatedUnion('typ', PAPER_REPAIRS);
export type PaperRepair = z.infer<typeof PaperRepair>;

/** How a finding is put right: in the paper, by a reminder on the case, or on the sändlista. */
export const Repair = z.discriminatedUnion('typ', [
  ...PAPER_REPAIRS,
  z.strictObject({ typ: z.literal('bevakning'), datum: Dag, nr: z.int(), punkt: z.string() }),
  z.strictObject({ typ: z.literal('mottagare'), forslag: Mottagarforslag }),
]);
export type Repair = z.infer<typeof Repair>;

/** True for a repair that changes nothing but the paper. */
export function isPaperRepair(repair: Repair): repair is PaperRepair {
  return repair.typ !== 'bevakning' && repair.typ !== 'mottagare';
}
