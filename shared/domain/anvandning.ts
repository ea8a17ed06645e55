import { z } from 'zod';
import { ArendeId, HandlingId } from './id.ts';

/** As what somebody is named in a case. */
export const AnvandSom = z.enum([
  ...(['motpart', 'handlaggare', 'tjansteskrivelse', 'sokande'] as const),
  ...(['ramagare', 'adressat', 'beslutande', 'mottagare'] as const),
]);
export type AnvandSom = z.infer<typeof AnvandSom>;

/** A place in the register that names somebody. */
export const Anvandning = z.strictObject({
  som: AnvandSom,
  arendeId: ArendeId,
  diarienummer: z.string(),
  handlingId: HandlingId.nullable(),
  /** Of the handling, or else of the case. */
  rubrik: z.string(),
});
export type Anvandning = z.infer<typeof Anvandning>;
