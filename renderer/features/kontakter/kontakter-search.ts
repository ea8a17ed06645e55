import { z } from 'zod';
import { KontaktFilter, KontaktSort } from '../../../shared/domain/listfilter.ts';
import type { Kontaktsokning } from '../../../shared/domain/listfilter.ts';
import { lenient, listPlace, narrowing } from '../../lists/list-search.ts';

const filterNames = Object.keys(KontaktFilter.shape);

/** What the address of the list of contacts holds; anything unreadable in it is left out. */
export const KontakterSearch = z.object({
  ...lenient(KontaktFilter.shape),
  ...listPlace,
  sortera: KontaktSort.optional().catch(undefined),
});
export type KontakterSearch = z.infer<typeof KontakterSearch>;

/** The list that an address asks for: by name unless it says otherwise. */
export function kontaktsokning(search: KontakterSearch): Kontaktsokning {
  return {
    lista: 'kontakter',
    filter: KontaktFilter.parse(narrowing(search, filterNames)),
    sort: { by: search.sortera ?? 'namn', descending: search.fallande ?? false },
  };
}
