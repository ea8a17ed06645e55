import type { PersonId } from '../domain/id.ts';
import type { Narvaroperiod, Narvaroroll } from '../domain/narvaro.ts';

type Period = Omit<Narvaroperiod, 'id'>;

/** A seat at one §: whose it is, and who fills it. */
export interface Plats {
  readonly innehavare: PersonId;
  readonly tjanstgor: PersonId;
}

/** Two periods that can't both be true (invariant 10). */
export interface Narvarokrock {
  readonly rule: 'person_twice' | 'seat_twice' | 'seat_of_present';
  readonly personId: PersonId;
  readonly fran: number;
}

const LAST = Number.MAX_SAFE_INTEGER;

const TJANSTGORANDE: readonly (Narvaroroll | null)[] = ['ledamot', 'tjanstgorande_ersattare'];

/** Whether somebody present in that quality fills a seat, and decides (KL 5 kap. 66 §). */
export function isTjanstgorande(roll: Narvaroroll | null): boolean {
  return TJANSTGORANDE.includes(roll);
}

/** Whether a period covers a §; its first and its last § are part of it. */
export function coversParagraf(period: Period, nr: number): boolean {
  return firstOf(period) <= nr && nr <= lastOf(period);
}

/** Everybody in the room at a §. */
export function presentAt<P extends Period>(periods: readonly P[], nr: number): P[] {
  return periods.filter((period) => coversParagraf(period, nr));
}

/** The seats that are filled at a §: members in their own, deputies in somebody's (KL 5:66). */
export function platserAt(periods: readonly Period[], nr: number): Plats[] {
  return presentAt(periods, nr).flatMap(({ roll, personId, ersatterPersonId }) => {
    if (roll === 'ledamot') return [{ innehavare: personId, tjanstgor: personId }];
    if (roll !== 'tjanstgorande_ersattare' || ersatterPersonId === null) return [];
    return [{ innehavare: ersatterPersonId, tjanstgor: personId }];
  });
}

/** Everything in the list of presence that contradicts itself. */
export function narvarokrockar(periods: readonly Period[]): Narvarokrock[] {
  return periods.flatMap((one, index) =>
    periods.slice(index + 1).flatMap((other) => krockOf(one, other) ?? []),
  );
}

function krockOf(one: Period, other: Period): Narvarokrock | null {
  const fran = Math.max(firstOf(one), firstOf(other));
  if (fran > Math.min(lastOf(one), lastOf(other))) return null;
  if (one.personId === other.personId)
    return { rule: 'person_twice', personId: one.personId, fran };
  const seat = seatOf(one);
  if (seat === null || seat !== seatOf(other)) return null;
  const isOwner = one.personId === seat || other.personId === seat;
  return { rule: isOwner ? 'seat_of_present' : 'seat_twice', personId: seat, fran };
}

function seatOf({ roll, personId, ersatterPersonId }: Period): PersonId | null {
  if (roll === 'ledamot') return personId;
  return roll === 'tjanstgorande_ersattare' ? ersatterPersonId : null;
}

function firstOf({ franParagraf }: Period): number {
  return franParagraf ?? 0;
}

function lastOf({ tillParagraf }: Period): number {
  return tillParagraf ?? LAST;
}

type Noterad = Omit<Narvaroperiod, 'id'>;

/** Whether a change of who is there, and as what, shows at a § that both or either of them covers. */
export function syns(fore: Noterad | null, efter: Noterad | null, nr: number): boolean {
  const at = (one: Noterad | null) =>
    one !== null && coversParagraf(one, nr)
      ? [one.personId, one.roll, one.ersatterPersonId, one.distans].join()
      : '';
  return at(fore) !== at(efter);
}
