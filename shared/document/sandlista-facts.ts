import type { Beslut } from '../domain/beslut.ts';
import type { Organ } from '../domain/organ.ts';
import type { Sandlistepost } from '../domain/sandlista.ts';

/** Everything the sheet of a sändlista is printed from. */
export interface SandlistaFacts {
  readonly kommun: string;
  readonly diarienummer: string;
  readonly rubrik: string;
  /** Dates the file: the day of the decision, or of the paper while it isn't decided. */
  readonly dag: string;
  readonly organ: Organ;
  /** Null while the list stands on a proposal. */
  readonly beslut:
    | (Pick<Beslut, 'datum' | 'paragraf'> & { utfall: Beslut['utfall'] | null })
    | null;
  readonly poster: readonly Sandlistepost[];
}
