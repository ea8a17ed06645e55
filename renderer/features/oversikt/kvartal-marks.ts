import { addDays, daysBetween, weekday } from '../../../shared/domain/datum.ts';
import type {
  Atgard,
  Atgardsslag,
  Bradska,
  Klockspann,
  Oversikt,
} from '../../../shared/domain/oversikt.ts';
import { KVARTAL_DAGAR, sistaDag } from '../../../shared/rules/oversikt.ts';
import type { Axis } from '../planering/axis.ts';

/** Thirteen weeks from the Monday of this one. */
export function quarterAxis(idag: string, left: number, width: number): Axis {
  return { from: addDays(idag, 1 - weekday(idag)), dayCount: KVARTAL_DAGAR, left, width };
}

/** The last days that fall on one day, drawn as one mark. */
export interface Dagmarke {
  readonly dag: string;
  readonly bradska: Bradska;
  readonly atgarder: readonly Atgard[];
}

/** Drawn as a meeting or as the end of a clock, not as a mark of their own. */
const ELSEWHERE: readonly Atgardsslag[] = ['sammantrade', 'justering', 'anslag', 'nedtagning'];

/** The last days of the picture, one mark a day; those before its first day are told by number. */
export function dagmarken(atgarder: readonly Atgard[], axis: Axis) {
  const own = atgarder.filter(({ slag }) => !ELSEWHERE.includes(slag));
  const byDay = Map.groupBy(own, ({ senast }) => sistaDag(senast));
  const before = own.filter(({ senast }) => sistaDag(senast) < axis.from);
  const shown = [...byDay].filter(([dag]) => isShown(axis, dag));
  const marken = shown.map(([dag, all]): Dagmarke => {
    return { dag, bradska: all[0]?.bradska ?? 'senare', atgarder: all };
  });
  return { marken: marken.sort((a, b) => daysBetween(b.dag, a.dag)), fore: before.length };
}

/** Whether a day is within the picture. */
export function isShown({ from, dayCount }: Axis, dag: string): boolean {
  const index = daysBetween(from, dag);
  return index >= 0 && index < dayCount;
}

/** A span and which row it is drawn in. */
export interface Spannrad extends Klockspann {
  readonly rad: number;
}

/** Spans that reach into the picture, each in the first row with room; the soonest to end first. */
export function spannrader({ spann }: Pick<Oversikt, 'spann'>, axis: Axis): Spannrad[] {
  const last = addDays(axis.from, axis.dayCount - 1);
  const shown = spann.filter(({ fran, till }) => till >= axis.from && fran <= last);
  const ends: string[] = [];
  return shown
    .toSorted((a, b) =>
      a.fran === b.fran ? (a.nyckel < b.nyckel ? -1 : 1) : a.fran < b.fran ? -1 : 1,
    )
    .map((one) => {
      const free = ends.findIndex((end) => end < one.fran);
      const rad = free === -1 ? ends.length : free;
      ends[rad] = addDays(one.till, 3);
      return { ...one, rad };
    });
}
