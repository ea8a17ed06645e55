import { z } from 'zod';
import { Dag } from './datum.ts';
import { ArendeId, BevakningId } from './id.ts';
import { line } from './text.ts';

/** A dated reminder on a case. */
export const BevakningData = z.strictObject({ datum: Dag, text: line(200) });
export type BevakningData = z.infer<typeof BevakningData>;

export const Bevakning = BevakningData.extend({
  id: BevakningId,
  arendeId: ArendeId,
  klar: z.boolean(),
});
export type Bevakning = z.infer<typeof Bevakning>;

/** Any dated duty on a case, whichever object it comes from. */
export const Tidsfrist = z.strictObject({
  arendeId: ArendeId,
  diarienummer: z.string(),
  arendemening: z.string(),
  /** `YYYY-MM-DD`, or `YYYY-MM` when only the month is decided. */
  senast: z.string(),
  kalla: z.enum(['bevakning', 'aterrapportering']),
  text: z.string(),
  bevakningId: BevakningId.nullable(),
});
export type Tidsfrist = z.infer<typeof Tidsfrist>;
