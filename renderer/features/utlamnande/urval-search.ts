import { z } from 'zod';
import { Dag } from '../../../shared/domain/datum.ts';
import { DiariumId } from '../../../shared/domain/id.ts';
import { Utlamnandeinnehall, Utlamnandeurval } from '../../../shared/domain/utlamnande.ts';
import { namedSpan } from './spans.ts';

/** What the address of the page holds; anything unreadable in it is left out. */
export const UrvalSearch = z.object({
  fran: Dag.optional().catch(undefined),
  till: Dag.optional().catch(undefined),
  diarier: z.array(DiariumId).optional().catch(undefined),
  innehall: Utlamnandeinnehall.optional().catch(undefined),
});
export type UrvalSearch = z.infer<typeof UrvalSearch>;

/** The list that an address asks for: the cases of this month unless it says otherwise. */
export function urvalOf(search: UrvalSearch, today: string): Utlamnandeurval {
  const span = namedSpan('manad', today);
  const asked = {
    fran: search.fran ?? span.fran,
    till: search.till ?? span.till,
    diarier: search.diarier ?? [],
    innehall: search.innehall ?? 'arenden',
  };
  const parsed = Utlamnandeurval.safeParse(asked);
  return parsed.success ? parsed.data : { ...asked, ...span };
}
