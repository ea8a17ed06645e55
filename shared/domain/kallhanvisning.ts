import { z } from 'zod';
import { Dag } from './datum.ts';
import { KallhanvisningId, OrganId } from './id.ts';
import { kortnamn } from './organ.ts';
import type { OrganData } from './organ.ts';

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

/** "KUN 2026-02-08 § 7", with a no-break space after the sign; the name of a body without letters. */
export function formatKallhanvisning(
  source: Pick<KallhanvisningData, 'datum' | 'paragraf'>,
  organ: Pick<OrganData, 'forkortning' | 'namn'>,
): string {
  return `${kortnamn(organ)} ${formatDagParagraf(source)}`;
}

/** "2026-02-08 § 7", where the body is named already. */
export function formatDagParagraf(source: Pick<KallhanvisningData, 'datum' | 'paragraf'>): string {
  return `${source.datum} §\u00a0${String(source.paragraf)}`;
}
