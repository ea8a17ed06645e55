import { SandlistepostId } from '../../../shared/domain/id.ts';
import type {
  Mottagarforslag,
  SandlistaAvsteg,
  SandlistaData,
  Sandlistepost,
} from '../../../shared/domain/sandlista.ts';
import { isSameMottagare } from '../../../shared/rules/sandlista.ts';
import { postOf } from '../../../shared/rules/sandlistepost.ts';
import { newId } from '../../lib/new-id.ts';

/** Where a suggested recipient stands: on the list, missing, left out for a reason, or optional. */
export type SuggestionState = 'vald' | 'saknas' | 'utelamnad' | 'valfri';

export interface Suggestion {
  readonly forslag: Mottagarforslag;
  readonly state: SuggestionState;
  /** The place of the reason in the form once somebody has begun to give one; else -1. */
  readonly avsteg: number;
}

/** Each suggestion beside what the list holds. A reason without words excuses nobody. */
export function suggestionsOf(
  { poster, avsteg }: SandlistaData,
  forslag: readonly Mottagarforslag[],
): Suggestion[] {
  return forslag.map((one) => {
    const place = avsteg.findIndex(({ organId }) => organId === one.organId);
    return { forslag: one, avsteg: place, state: stateOf(one, poster, avsteg[place]) };
  });
}

function stateOf(
  forslag: Mottagarforslag,
  poster: readonly Sandlistepost[],
  avsteg: SandlistaAvsteg | undefined,
): SuggestionState {
  if (poster.some((post) => isSameMottagare(post, forslag))) return 'vald';
  if (!forslag.kravs) return 'valfri';
  return avsteg === undefined || avsteg.skal.trim() === '' ? 'saknas' : 'utelamnad';
}

/** The suggestions that "all missing" means: everyone but those told only for information. */
export function addableOf(suggestions: readonly Suggestion[]): Mottagarforslag[] {
  return suggestions
    .filter(({ state, forslag }) => {
      const isMissing = state === 'saknas' || state === 'valfri';
      return isMissing && forslag.skal !== 'kannedom';
    })
    .map(({ forslag }) => forslag);
}

/** The list with suggested recipients last; a reason to leave one of them out goes away. */
export function withForslag(
  data: SandlistaData,
  chosen: readonly Mottagarforslag[],
): SandlistaData {
  const organIds = new Set(chosen.map(({ organId }) => organId));
  return {
    poster: [...data.poster, ...chosen.map((one) => postOf(one, () => newId(SandlistepostId)))],
    avsteg: data.avsteg.filter(({ organId }) => !organIds.has(organId)),
  };
}
