import type { Dag } from '../domain/datum.ts';
import type { SammantradeId } from '../domain/id.ts';
import { plandagKey } from '../domain/planering.ts';
import type { Plandag, PlanData } from '../domain/planering.ts';
import { reckonedDays, allowsOrdinarie } from './planering-dagar.ts';
import type { Planeringsfakta } from './planering-dagar.ts';
import { bestSammantrade, assessSammantraden } from './planering-sammantraden.ts';

/** The meeting of a plan, as a day; null when none is chosen, or it is another body's. */
export function sammantradesdagOf(
  { sammantradeId }: Pick<PlanData, 'sammantradeId'>,
  { sammantraden }: Planeringsfakta,
): Dag | null {
  return sammantraden.find(({ id }) => id === sammantradeId)?.datum ?? null;
}

/** The plan that serves a last day best; without a meeting when none is in time. */
export function suggestPlan(sistaDag: Dag, fakta: Planeringsfakta): PlanData {
  const best = bestSammantrade(assessSammantraden(fakta, sistaDag));
  const empty = { sistaDag, sammantradeId: null, omedelbarJustering: false, dagar: [] };
  return best ? chooseSammantrade(empty, best.id, fakta) : empty;
}

/** Aims at another meeting: the dates that nobody has moved follow it, and how it is approved. */
export function chooseSammantrade(
  plan: PlanData,
  sammantradeId: SammantradeId,
  fakta: Planeringsfakta,
): PlanData {
  const dag = sammantradesdagOf({ sammantradeId }, fakta);
  const omedelbarJustering = dag !== null && !allowsOrdinarie(dag, plan.sistaDag);
  return reckonAgain({ ...plan, sammantradeId, omedelbarJustering }, fakta);
}

/** Approves at the meeting, or afterwards; the day of approval and sending follow. */
export function chooseJustering(
  plan: PlanData,
  omedelbarJustering: boolean,
  fakta: Planeringsfakta,
): PlanData {
  return reckonAgain({ ...plan, omedelbarJustering }, fakta);
}

/** The answer is due another day. */
export function chooseSistaDag(plan: PlanData, sistaDag: Dag, fakta: Planeringsfakta): PlanData {
  return reckonAgain({ ...plan, sistaDag }, fakta);
}

/** Moves one date by hand; it then stays there whichever meeting is chosen. */
export function moveDate(plan: PlanData, moved: Pick<Plandag, 'slag' | 'namn'>, datum: Dag) {
  return changeDag(plan, moved, (one) => ({ ...one, datum, egen: true }));
}

/** Lets a moved date follow the meeting again. */
export function followSammantrade(
  plan: PlanData,
  moved: Pick<Plandag, 'slag' | 'namn'>,
  fakta: Planeringsfakta,
): PlanData {
  return reckonAgain(
    changeDag(plan, moved, (one) => ({ ...one, egen: false })),
    fakta,
  );
}

function changeDag(
  plan: PlanData,
  moved: Pick<Plandag, 'slag' | 'namn'>,
  change: (dag: Plandag) => Plandag,
): PlanData {
  const key = plandagKey(moved);
  return { ...plan, dagar: plan.dagar.map((one) => (plandagKey(one) === key ? change(one) : one)) };
}

/** Reckons the dates anew from the meeting; those moved by hand stay. */
export function reckonAgain(plan: PlanData, fakta: Planeringsfakta): PlanData {
  const sammantradesdag = sammantradesdagOf(plan, fakta);
  if (sammantradesdag === null) return { ...plan, dagar: [] };
  const isKept = ({ slag, egen }: Plandag) =>
    egen && !(slag === 'justering' && plan.omedelbarJustering);
  const kept = new Map(plan.dagar.filter(isKept).map((one) => [plandagKey(one), one]));
  const dagar = reckonedDays({ ...plan, sammantradesdag, regler: fakta.regler });
  return { ...plan, dagar: dagar.map((one) => kept.get(plandagKey(one)) ?? one) };
}
