import { addDays } from '../domain/datum.ts';
import type { Dag } from '../domain/datum.ts';
import type { SammantradeId } from '../domain/id.ts';
import type { Plandag } from '../domain/planering.ts';
import { arbetsdagTidigast, reckonedDays, allowsOrdinarie } from './planering-dagar.ts';
import { justeringSenast } from './planering-dagar.ts';
import type { Planeringsfakta } from './planering-dagar.ts';

/**
 * How a meeting serves an answer: it has been; ordinary approval is safe; only immediate approval
 * is in time (K36); or it comes after the last day.
 */
export type Sammantradeslage = 'passerat' | 'sakert' | 'omedelbar' | 'for_sent';

export interface Sammantradesutsikt {
  readonly id: SammantradeId;
  readonly datum: Dag;
  readonly lage: Sammantradeslage;
  /** The last day for ordinary approval (KL 5:69). */
  readonly justeringSenast: Dag;
  /** What should have been done before today already. */
  readonly forsent: readonly Plandag[];
}

const FORE: readonly Plandag['slag'][] = ['samrad', 'inlamning', 'kallelse'];

/** Every meeting, soonest first, with how it serves an answer by the last day. */
export function assessSammantraden(fakta: Planeringsfakta, sistaDag: Dag): Sammantradesutsikt[] {
  return fakta.sammantraden
    .map(({ id, datum }) => ({
      id,
      datum,
      lage: lageOf(datum, sistaDag, fakta.idag),
      justeringSenast: justeringSenast(datum),
      forsent: forsent(fakta, datum, sistaDag),
    }))
    .sort((a, b) => (a.datum < b.datum ? -1 : 1));
}

function lageOf(datum: Dag, sistaDag: Dag, idag: Dag): Sammantradeslage {
  if (datum < idag) return 'passerat';
  if (datum > sistaDag) return 'for_sent';
  return allowsOrdinarie(datum, sistaDag) ? 'sakert' : 'omedelbar';
}

function forsent({ regler, idag }: Planeringsfakta, sammantradesdag: Dag, sistaDag: Dag) {
  const plan = { sammantradesdag, omedelbarJustering: false, sistaDag, regler };
  return reckonedDays(plan).filter(({ slag, datum }) => FORE.includes(slag) && datum < idag);
}

/**
 * The meeting to aim at, or null when none is in time: first those that everything can be made
 * ready for, then those that need no immediate approval, then the latest, which leaves most time.
 */
export function bestSammantrade(utsikter: readonly Sammantradesutsikt[]) {
  const possible = utsikter.filter(({ lage }) => lage === 'sakert' || lage === 'omedelbar');
  return possible.reduce<Sammantradesutsikt | null>(
    (best, one) => (best === null || isBetter(one, best) ? one : best),
    null,
  );
}

function isBetter(one: Sammantradesutsikt, best: Sammantradesutsikt): boolean {
  if (one.forsent.length !== best.forsent.length) return one.forsent.length < best.forsent.length;
  if (one.lage !== best.lage) return one.lage === 'sakert';
  return one.datum > best.datum;
}

/** What is left when no meeting is in time. */
export type OtherWay =
  | {
      /** A later last day, asked for from the sender; the days that would be enough. */
      readonly slag: 'anstand';
      readonly sammantrade: Dag | null;
      readonly omedelbart: Dag | null;
      readonly ordinarie: Dag | null;
    }
  /** The chair decides when it can't wait (KL 6:39), told at the next meeting (KL 6:40). */
  | { readonly slag: 'ordforandebeslut'; readonly anmals: Dag | null }
  /** Somebody decides by the delegation order (KL 6:37), but not in what goes to fullmäktige. */
  | { readonly slag: 'delegation'; readonly anmals: Dag | null };

/** The ways to an answer without a meeting in time, with what each comes to. */
export function otherWays({ sammantraden, idag }: Planeringsfakta, sistaDag: Dag): OtherWay[] {
  const later = (after: Dag) =>
    sammantraden
      .map(({ datum }) => datum)
      .filter((datum) => datum > after)
      .sort()[0] ?? null;
  const next = later(sistaDag > idag ? sistaDag : addDays(idag, -1));
  const anmals = later(idag);
  const day = (from: Dag | null) => from && arbetsdagTidigast(addDays(from, 1));
  return [
    {
      slag: 'anstand',
      sammantrade: next,
      omedelbart: day(next),
      ordinarie: day(next && justeringSenast(next)),
    },
    { slag: 'ordforandebeslut', anmals },
    { slag: 'delegation', anmals },
  ];
}
