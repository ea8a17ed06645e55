import { z } from 'zod';
import { ArendeFilter, ArendeSort } from '../../../shared/domain/listfilter.ts';
import type { Arendesokning } from '../../../shared/domain/listfilter.ts';
import { lenient, listPlace, narrowing } from '../../lists/list-search.ts';

/** States offered as buttons, in the order a case passes them. */
export const toggledStatuses = [
  'registrerat',
  'under_beredning',
  'beslutat',
  'avslutat',
] as const satisfies readonly (ArendeFilter['status'] & object)[number][];

const filterNames = Object.keys(ArendeFilter.shape);

/** What the address of the case list holds; anything unreadable in it is left out. */
export const ArendeSearch = z.object({
  ...lenient(ArendeFilter.shape),
  ...listPlace,
  sortera: ArendeSort.optional().catch(undefined),
});
export type ArendeSearch = z.infer<typeof ArendeSearch>;

/** The list that an address asks for: newest number first unless it says otherwise. */
export function arendesokning(search: ArendeSearch): Arendesokning {
  return {
    lista: 'arenden',
    filter: ArendeFilter.parse(narrowing(search, filterNames)),
    sort: {
      by: search.sortera ?? 'diarienummer',
      descending: search.fallande ?? search.sortera === undefined,
    },
  };
}
