import { z } from 'zod';
import { KontaktSort } from '../../../shared/contract/kontakter.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { Kontakttyp } from '../../../shared/domain/kontakt.ts';

export const Flik = z.enum(['kontakter', 'personer', 'organ', 'partier']);
export type Flik = z.infer<typeof Flik>;

/** What the address of the screen holds; anything unreadable in it is left out. */
export const KontakterSearch = z.object({
  flik: Flik.optional().catch(undefined),
  q: z.string().optional().catch(undefined),
  typ: z.array(Kontakttyp).optional().catch(undefined),
  avslutade: z.boolean().optional().catch(undefined),
  sortera: z.string().optional().catch(undefined),
  fallande: z.boolean().optional().catch(undefined),
  /** The chosen row: `kontakt.rad`, or the id of a person, a body or a party. */
  valt: z.union([z.string(), z.int()]).optional().catch(undefined),
});
export type KontakterSearch = z.infer<typeof KontakterSearch>;

/** The list of contacts that an address asks for. */
export function kontaktInput(search: KontakterSearch): Input<'kontakt.list'> {
  return {
    filter: {
      text: (search.q ?? '').slice(0, 200),
      typ: search.typ ?? [],
      avslutade: search.avslutade ?? false,
    },
    sort: {
      by: KontaktSort.safeParse(search.sortera).data ?? 'namn',
      descending: search.fallande ?? false,
    },
  };
}
