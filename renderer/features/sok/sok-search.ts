import { z } from 'zod';
import { Sokslag } from '../../../shared/domain/sok.ts';

/** What the address of the search page holds; anything unreadable in it is left out. */
export const SokSearch = z.object({
  q: z.string().optional().catch(undefined),
  /** The kinds that are shown; all of them when left out. */
  slag: z.array(Sokslag).optional().catch(undefined),
});
export type SokSearch = z.infer<typeof SokSearch>;

export const MOST_TYPED = 200;
/** A letter or two stand in nearly every page of text. */
const LEAST_IN_TEXT = 3;

/** The kinds that are asked for what has been typed. */
export function askedKinds({ slag = [] }: SokSearch, typed: string): Sokslag[] {
  const wanted = slag.length === 0 ? Sokslag.options : slag;
  const letters = typed.trim().length;
  return letters === 0 ? [] : wanted.filter((one) => one !== 'sida' || letters >= LEAST_IN_TEXT);
}
