import type { NarvaroperiodId, PersonId } from '../domain/id.ts';
import type { Narvaroperiod } from '../domain/narvaro.ts';
import { coversParagraf, platserAt, presentAt } from './narvaro.ts';
import { inkallelse } from './inkallelse.ts';
import type { Ersattare } from './inkallelse.ts';
import type { Moteskrets } from './rum.ts';

export type Narvarouppgift = Omit<Narvaroperiod, 'id'>;

/** One row of presence to write, in this order. */
export type Narvaroandring =
  | { readonly typ: 'spara'; readonly id: NarvaroperiodId | null; readonly data: Narvarouppgift }
  | { readonly typ: 'ta_bort'; readonly id: NarvaroperiodId };

/** What somebody is from now on. */
export type NyPlats = Pick<Narvaroperiod, 'roll' | 'ersatterPersonId' | 'orsak' | 'distans'>;

/** When in the meeting: a §, and whether any lies before it. */
export interface Skede {
  readonly nr: number;
  /** Nothing was dealt with before: what begins here has been so from the beginning. */
  readonly isForst: boolean;
}

/**
 * What is written when somebody becomes something else from a § on, or leaves (null): the period
 * they are in is cut off, and a new one begins. With `bara` it is only that §, and then as before.
 */
export function bytPlats(
  narvaro: readonly Narvaroperiod[],
  personId: PersonId,
  { nr, isForst }: Skede,
  ny: NyPlats | null,
  bara = false,
): Narvaroandring[] {
  const own = narvaro.filter((one) => one.personId === personId);
  const current = own.find((one) => coversParagraf(one, nr)) ?? null;
  const isCut = current !== null && begins(current, isForst) < nr;
  const until = bara ? nr : lastNr(own, current, nr);
  const rest = bara && current !== null && goesOn(current, nr) ? [current] : [];
  return [
    ...(isCut ? [avslutad(current, ny, nr - 1)] : []),
    ...here(isCut ? null : current, ny, personId, isForst ? null : nr, until),
    ...rest.map((before) => spara(null, { ...before, franParagraf: nr + 1 })),
  ];
}

/** Where a period begins; at the first § of the meeting every one that has begun does. */
function begins({ franParagraf }: Narvaroperiod, isForst: boolean): number {
  return isForst ? Infinity : (franParagraf ?? 0);
}

function avslutad(
  current: Narvaroperiod,
  ny: NyPlats | null,
  tillParagraf: number,
): Narvaroandring {
  const orsak = ny === null ? 'lamnade' : current.orsak;
  return spara(current.id, { ...current, orsak, tillParagraf });
}

/** The last § that what begins now may hold for; null for the rest of the meeting. */
function lastNr(
  own: readonly Narvaroperiod[],
  current: Narvaroperiod | null,
  nr: number,
): number | null {
  return current === null ? beforeNext(own, nr) : current.tillParagraf;
}

function here(
  current: Narvaroperiod | null,
  ny: NyPlats | null,
  personId: PersonId,
  franParagraf: number | null,
  tillParagraf: number | null,
): Narvaroandring[] {
  if (ny !== null) {
    return [spara(current?.id ?? null, { ...ny, personId, franParagraf, tillParagraf })];
  }
  return current === null ? [] : [{ typ: 'ta_bort', id: current.id }];
}

function goesOn({ tillParagraf }: Narvaroperiod, nr: number): boolean {
  return tillParagraf === null || tillParagraf > nr;
}

/** The last § before the person comes back; null when there is no such period. */
function beforeNext(own: readonly Narvaroperiod[], nr: number): number | null {
  const later = own.flatMap(({ franParagraf }) =>
    franParagraf !== null && franParagraf > nr ? [franParagraf - 1] : [],
  );
  return later.length === 0 ? null : Math.min(...later);
}

function spara(id: NarvaroperiodId | null, period: Narvarouppgift): Narvaroandring {
  const { personId, roll, ersatterPersonId, franParagraf, tillParagraf, distans, orsak } = period;
  const data = { personId, roll, ersatterPersonId, franParagraf, tillParagraf, distans, orsak };
  return { typ: 'spara', id, data };
}

/** Somebody comes: as a member, and then who sat on the seat is a deputy again, or as what else. */
export function ankomst(
  narvaro: readonly Narvaroperiod[],
  personId: PersonId,
  skede: Skede,
  roll: Narvaroperiod['roll'],
): Narvaroandring[] {
  const orsak = skede.isForst ? null : 'sen_ankomst';
  const plats = platserAt(narvaro, skede.nr).find((one) => one.innehavare === personId);
  const ersattare = plats === undefined || roll !== 'ledamot' ? null : plats.tjanstgor;
  const back = { roll: 'ersattare', ersatterPersonId: null, orsak: 'ersattes' } as const;
  return [
    ...(ersattare === null || ersattare === personId
      ? []
      : bytPlats(narvaro, ersattare, skede, { ...back, distans: false })),
    ...bytPlats(narvaro, personId, skede, { roll, orsak, ersatterPersonId: null, distans: false }),
  ];
}

/** A deputy takes a seat from a § on, or (`bara`) at it alone. */
export function intrade(
  narvaro: readonly Narvaroperiod[],
  { ersattare, innehavare }: { ersattare: PersonId; innehavare: PersonId },
  skede: Skede,
  bara = false,
): Narvaroandring[] {
  const orsak = skede.isForst ? null : 'ersatte';
  const distans = presentAt(narvaro, skede.nr).some(
    (one) => one.personId === ersattare && one.distans,
  );
  const ny = { roll: 'tjanstgorande_ersattare', ersatterPersonId: innehavare } as const;
  return bytPlats(narvaro, ersattare, skede, { ...ny, orsak, distans }, bara);
}

/** Somebody goes on by sound and picture from a § on, or comes into the room (KL 6 kap. 24 §). */
export function medDistans(
  narvaro: readonly Narvaroperiod[],
  personId: PersonId,
  skede: Skede,
): Narvaroandring[] {
  const now = presentAt(narvaro, skede.nr).find((one) => one.personId === personId);
  if (now === undefined) return [];
  const { roll, ersatterPersonId, orsak, distans } = now;
  return bytPlats(narvaro, personId, skede, { roll, ersatterPersonId, orsak, distans: !distans });
}

/** The deputies in the room who may fill somebody's seat, the one whose turn it is first. */
export function iTur(
  { mandat, ordning }: Moteskrets,
  narvaro: readonly Narvaroperiod[],
  nr: number,
  innehavare: PersonId,
): PersonId[] {
  const there = presentAt(narvaro, nr).filter(({ roll }) => roll === 'ersattare');
  const partiId = mandat.find(({ personId }) => personId === innehavare)?.partiId ?? null;
  const known = there.map(({ personId }): Ersattare => {
    const plats = mandat.findIndex((one) => one.personId === personId);
    return { personId, partiId: mandat[plats]?.partiId ?? null, ordning: plats };
  });
  return inkallelse(partiId, known, ordning).map(({ personId }) => personId);
}

/** The list of presence as it is when a change has been written; `id` is that of a new row. */
export function medNarvaro(
  narvaro: readonly Narvaroperiod[],
  andring: Narvaroandring,
  id: NarvaroperiodId,
): Narvaroperiod[] {
  if (andring.typ === 'ta_bort') return narvaro.filter((one) => one.id !== andring.id);
  const known = andring.id ?? id;
  const row = { ...andring.data, id: known };
  return narvaro.some((one) => one.id === known)
    ? narvaro.map((one) => (one.id === known ? row : one))
    : [...narvaro, row];
}
