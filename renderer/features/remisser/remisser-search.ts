import { z } from 'zod';
import type { Remissvy } from '../../../shared/contract/remisser.ts';
import { RemissId } from '../../../shared/domain/id.ts';
import { Remissriktning } from '../../../shared/domain/remiss.ts';
import { isObesvarat } from '../../../shared/rules/remiss.ts';
import { matchesWords } from '../../lib/matching.ts';

/** What the address of the list holds; anything unreadable in it is left out. */
export const RemisserSearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  riktning: Remissriktning.optional().catch(undefined),
  besvarade: z.boolean().optional().catch(undefined),
  valt: RemissId.optional().catch(undefined),
});
export type RemisserSearch = z.infer<typeof RemisserSearch>;

/** Those that pass the filter; the answered ones only when asked for. */
export function shownRemisser(
  remisser: readonly Remissvy[],
  { q = '', riktning, besvarade = false }: RemisserSearch,
): Remissvy[] {
  return remisser.filter(
    (remiss) =>
      (riktning === undefined || remiss.riktning === riktning) &&
      (besvarade || remiss.svar.length === 0 || remiss.svar.some(isObesvarat)) &&
      matchesWords(wordsOf(remiss), q),
  );
}

function wordsOf(remiss: Remissvy): string {
  const { rubrik, avsandareNamn, avsandarensDnr, motionRef, diarienummer, arendemening } = remiss;
  const asked = remiss.svar.map(({ organNamn }) => organNamn);
  const own = [rubrik, avsandareNamn, avsandarensDnr, motionRef, diarienummer, arendemening];
  return [...own, ...asked].join(' ');
}
