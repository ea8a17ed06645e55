import { addDays } from '../domain/datum.ts';
import type { Dag } from '../domain/datum.ts';
import type { PlaneringsreglerData, Plandag } from '../domain/planering.ts';
import type { SammantradeId } from '../domain/id.ts';
import { isArbetsdag } from './arbetsdagar.ts';

/** Days within which minutes are approved after the meeting (KL 5:69). */
export const JUSTERING_DAGAR = 14;

/** What a plan is made of and judged by. */
export interface Planeringsfakta {
  readonly idag: Dag;
  readonly sammantraden: readonly { readonly id: SammantradeId; readonly datum: Dag }[];
  readonly regler: PlaneringsreglerData;
}

/** The last day that ordinary minutes may be approved: the meeting + 14 days (KL 5:69). */
export function justeringSenast(sammantradesdag: Dag): Dag {
  return addDays(sammantradesdag, JUSTERING_DAGAR);
}

/** Whether ordinary approval is sure to be done by the last day. */
export function allowsOrdinarie(sammantradesdag: Dag, sistaDag: Dag): boolean {
  return justeringSenast(sammantradesdag) <= sistaDag;
}

/** The day itself when offices work, else the last one before it when they do. */
export function arbetsdagSenast(dag: Dag): Dag {
  return isArbetsdag(dag) ? dag : arbetsdagSenast(addDays(dag, -1));
}

/**
 * The day itself when offices work, else the first one after it when they do: how lag (1930:173)
 * counts the last day of a statutory period.
 */
export function arbetsdagTidigast(dag: Dag): Dag {
  return isArbetsdag(dag) ? dag : arbetsdagTidigast(addDays(dag, 1));
}

interface Beraknas {
  readonly sammantradesdag: Dag;
  readonly omedelbarJustering: boolean;
  readonly sistaDag: Dag;
  readonly regler: PlaneringsreglerData;
}

/** Every date that follows from a meeting, as late as its demand allows. */
export function reckonedDays(plan: Beraknas): Plandag[] {
  const { sammantradesdag, regler } = plan;
  const before = (days: number) => arbetsdagSenast(addDays(sammantradesdag, -days));
  const justering = justeringsdag(plan);
  return [
    ...regler.samrad.map(({ namn, dagarFore }) => plandag('samrad', before(dagarFore), namn)),
    plandag('inlamning', before(regler.inlamningDagar)),
    plandag('kallelse', before(regler.kallelseDagar)),
    plandag('justering', justering),
    plandag('expediering', expedieringsdag(justering, plan.sistaDag)),
  ];
}

function plandag(slag: Plandag['slag'], datum: Dag, namn = ''): Plandag {
  return { slag, namn, datum, egen: false };
}

/** At the meeting, or the last day the law gives; a weekend before it rather than after. */
function justeringsdag({ sammantradesdag, omedelbarJustering }: Beraknas): Dag {
  if (omedelbarJustering) return sammantradesdag;
  const senast = arbetsdagSenast(justeringSenast(sammantradesdag));
  return senast > sammantradesdag ? senast : justeringSenast(sammantradesdag);
}

/** The first working day after the minutes are approved; the same day when the answer is due. */
function expedieringsdag(justering: Dag, sistaDag: Dag): Dag {
  const next = arbetsdagTidigast(addDays(justering, 1));
  if (next <= sistaDag || justering > sistaDag) return next;
  const senast = arbetsdagSenast(sistaDag);
  return senast >= justering ? senast : justering;
}
