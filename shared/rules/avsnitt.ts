import { richText } from '../document/build.ts';
import type { Avsnitt, Avsnittstyp } from '../domain/avsnitt.ts';
import { AvsnittId } from '../domain/id.ts';
import { AVSNITTSRUBRIK } from './mall.ts';

/** A section as it starts: empty, printed, and written by hand. `id` is a fresh ULID. */
export function newAvsnitt(
  id: string,
  typ: Avsnittstyp,
  known: Partial<Omit<Avsnitt, 'id' | 'typ'>> = {},
): Avsnitt {
  return {
    ...{ id: AvsnittId.parse(id), typ, rubrik: AVSNITTSRUBRIK[typ], innehall: richText([]) },
    ...{ utelamnat: false, foljer: false, niva: null },
    ...known,
  };
}
