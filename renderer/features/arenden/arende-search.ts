import { z } from 'zod';
import { ArendeSort } from '../../../shared/domain/listfilter.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { Arendestatus } from '../../../shared/domain/arende.ts';

/** States offered as filters, in the order a case passes them. */
export const filterStatuses = [
  'registrerat',
  'under_beredning',
  'beslutat',
  'avslutat',
] as const satisfies readonly Arendestatus[];

/** What the address of the case list holds; anything unreadable in it is left out. */
export const ArendeSearch = z.object({
  q: z.string().optional().catch(undefined),
  status: z.array(Arendestatus).optional().catch(undefined),
  sortera: ArendeSort.optional().catch(undefined),
  fallande: z.boolean().optional().catch(undefined),
  valt: z.int().optional().catch(undefined),
});
export type ArendeSearch = z.infer<typeof ArendeSearch>;

/** The list that an address asks for: newest number first unless it says otherwise. */
export function listInput(search: ArendeSearch): Input<'arende.list'> {
  return {
    filter: { text: (search.q ?? '').slice(0, 200), status: search.status ?? [] },
    sort: {
      by: search.sortera ?? 'diarienummer',
      descending: search.fallande ?? search.sortera === undefined,
    },
  };
}
