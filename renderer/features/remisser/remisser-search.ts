import { z } from 'zod';
import { RemissFilter, RemissSort } from '../../../shared/domain/listfilter.ts';
import type { Remissokning } from '../../../shared/domain/listfilter.ts';
import { lenient, listPlace, narrowing } from '../../lists/list-search.ts';

const filterNames = Object.keys(RemissFilter.shape);

/** What the address of the list of remisser holds; anything unreadable in it is left out. */
export const RemisserSearch = z.object({
  ...lenient(RemissFilter.shape),
  ...listPlace,
  sortera: RemissSort.optional().catch(undefined),
});
export type RemisserSearch = z.infer<typeof RemisserSearch>;

/** The list that an address asks for: the one due first on top unless it says otherwise. */
export function remissokning(search: RemisserSearch): Remissokning {
  return {
    lista: 'remisser',
    filter: RemissFilter.parse(narrowing(search, filterNames)),
    sort: { by: search.sortera ?? 'svarSenast', descending: search.fallande ?? false },
  };
}
