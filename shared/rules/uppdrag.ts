import { Uppdragsroll } from '../domain/uppdrag.ts';
import type { UppdragData } from '../domain/uppdrag.ts';

type Period = Pick<UppdragData, 'fran' | 'till'>;

const ALWAYS = '9999-12-31';

/** True on the first day, the last day and every day between. */
export function lastsOn({ fran, till }: Period, day: string): boolean {
  return fran <= day && day <= (till ?? ALWAYS);
}

/** True when some day belongs to both. */
export function overlap(one: Period, other: Period): boolean {
  return one.fran <= (other.till ?? ALWAYS) && other.fran <= (one.till ?? ALWAYS);
}

/** True when every day of `inner` belongs to `outer`. */
export function covers(outer: Period, inner: Period): boolean {
  return outer.fran <= inner.fran && (inner.till ?? ALWAYS) <= (outer.till ?? ALWAYS);
}

/** Chair first, then the vice chairs, members, deputies; within a role by their order. */
export function byRole(
  one: Pick<UppdragData, 'roll' | 'ordning'>,
  other: Pick<UppdragData, 'roll' | 'ordning'>,
): number {
  const place = ({ roll }: Pick<UppdragData, 'roll'>) => Uppdragsroll.options.indexOf(roll);
  return place(one) - place(other) || one.ordning - other.ordning;
}

/** How the tasks of a duplicate are taken over by the one that stays. */
export interface Overtagande<U> {
  /** Get the one that stays as their holder. */
  readonly flyttas: readonly U[];
  /** Stand already on the one that stays, for all of their days. */
  readonly tackta: readonly U[];
  /** Partly the same days as a task of the one that stays: somebody has to say which are right. */
  readonly krockar: readonly U[];
}

/**
 * Sorts the tasks of a duplicate by what a merge does to them. `same` tells whether two would be
 * the same task once merged, whatever their days.
 */
export function takeOver<U extends Period>(
  kept: readonly U[],
  duplicate: readonly U[],
  same: (one: U, other: U) => boolean,
): Overtagande<U> {
  const twins = (one: U) => kept.filter((other) => same(one, other) && overlap(one, other));
  const tackta = duplicate.filter((one) => twins(one).some((other) => covers(other, one)));
  const flyttas = duplicate.filter((one) => twins(one).length === 0);
  const krockar = duplicate.filter((one) => !tackta.includes(one) && !flyttas.includes(one));
  return { flyttas, tackta, krockar };
}
