import { z } from 'zod';
import { HandlingFilter, HandlingSort } from '../../../shared/domain/listfilter.ts';
import type { Handlingssokning } from '../../../shared/domain/listfilter.ts';
import { lenient, listPlace, narrowing } from '../../lists/list-search.ts';

const filterNames = Object.keys(HandlingFilter.shape);

/** What the address of the list of handlingar holds; anything unreadable in it is left out. */
export const HandlingSearch = z.object({
  ...lenient(HandlingFilter.shape),
  ...listPlace,
  sortera: HandlingSort.optional().catch(undefined),
});
export type HandlingSearch = z.infer<typeof HandlingSearch>;

/** The list that an address asks for: newest day first unless it says otherwise. */
export function handlingssokning(search: HandlingSearch): Handlingssokning {
  return {
    lista: 'handlingar',
    filter: HandlingFilter.parse(narrowing(search, filterNames)),
    sort: {
      by: search.sortera ?? 'datum',
      descending: search.fallande ?? search.sortera === undefined,
    },
  };
}
