import { z } from 'zod';
import { Dag } from './datum.ts';
import { KallhanvisningId, OrganId } from './id.ts';

/** A decision pointed at by organ, day and paragraph; unique, so that one change reaches every use. */
export const KallhanvisningData = z.strictObject({
  organId: OrganId,
  datum: Dag,
  paragraf: z.int().min(1, 'required').max(9999),
});
export type KallhanvisningData = z.infer<typeof KallhanvisningData>;

export const Kallhanvisning = KallhanvisningData.extend({
  id: KallhanvisningId,
  version: z.int(),
});
export type Kallhanvisning = z.infer<typeof Kallhanvisning>;

/** "KUN 2026-02-08 § 7", with a no-break space after the sign. */
export function formatKallhanvisning(
  source: Pick<KallhanvisningData, 'datum' | 'paragraf'>,
  organ: { forkortning: string },
): string {
  return `${organ.forkortning} ${source.datum} §\u00a0${String(source.paragraf)}`;
}
