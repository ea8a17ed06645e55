import type { PersonId } from '../domain/id.ts';
import type { Plats } from './narvaro.ts';

/** How a body calls its members when they vote. */
export type Rostordning = 'uppdrag' | 'parti';

interface Ordnas {
  readonly platser: readonly Plats[];
  readonly ordforandeId: PersonId;
  /** The place of each seat's owner among the members. */
  readonly ordning: ReadonlyMap<PersonId, number>;
  /** The place of each person's party, largest first. */
  readonly partiordning: ReadonlyMap<PersonId, number>;
}

/**
 * The order in which votes are called: by seat, or by party and then by seat. The chair votes last
 * (the vote that may have to decide, KL 4 kap. 24 § and 5 kap. 56 §).
 */
export function rostordning(satt: Rostordning, ordnas: Ordnas): PersonId[] {
  const seat = ({ innehavare }: Plats) => ordnas.ordning.get(innehavare) ?? Infinity;
  const parti = ({ tjanstgor }: Plats) =>
    satt === 'parti' ? (ordnas.partiordning.get(tjanstgor) ?? Infinity) : 0;
  const last = ({ tjanstgor }: Plats) => (tjanstgor === ordnas.ordforandeId ? 1 : 0);
  const keys = (plats: Plats) => [last(plats), parti(plats), seat(plats)];
  return [...ordnas.platser]
    .sort((one, other) => compareKeys(keys(one), keys(other)))
    .map(({ tjanstgor }) => tjanstgor);
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) < (other[index] ?? 0) ? -1 : 1;
}
