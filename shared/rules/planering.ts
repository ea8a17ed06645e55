import type { Dag } from '../domain/datum.ts';
import type { SammantradeId } from '../domain/id.ts';
import { plandagKey } from '../domain/planering.ts';
import type { Plandag, PlanData } from '../domain/planering.ts';
import { beraknadeDagar, hinnerOrdinarie } from './planering-dagar.ts';
import type { Planeringsfakta } from './planering-dagar.ts';
import { bastaSammantrade, bedomSammantraden } from './planering-sammantraden.ts';

/** The meeting of a plan, as a day; null when none is chosen, or it is another body's. */
export function sammantradesdagOf(
  { sammantradeId }: Pick<PlanData, 'sammantradeId'>,
  { sammantraden }: Planeringsfakta,
): Dag | null {
  return sammantraden.find(({ id }) => id === sammantradeId)?.datum ?? null;
}

/** The plan that serves a last day best; without a meeting when none is in time. */
export function foreslaPlan(sistaDag: Dag, fakta: Planeringsfakta): PlanData {
  const best = bastaSammantrade(bedomSammantraden(fakta, sistaDag));
  const empty = { sistaDag, sammantradeId: null, omedelbarJustering: false, dagar: [] };
  return best ? valjSammantrade(empty, best.id, fakta) : empty;
}

/** Aims at another meeting: the dates that nobody has moved follow it, and how it is approved. */
export function valjSammantrade(
  plan: PlanData,
  sammantradeId: SammantradeId,
  fakta: Planeringsfakta,
): PlanData {
  const dag = sammantradesdagOf({ sammantradeId }, fakta);
  const omedelbarJustering = dag !== null && !hinnerOrdinarie(dag, plan.sistaDag);
  return raknaOm({ ...plan, sammantradeId, omedelbarJustering }, fakta);
}

/** Approves at the meeting, or afterwards; the day of approval and sending follow. */
export function valjJustering(
  plan: PlanData,
  omedelbarJustering: boolean,
  fakta: Planeringsfakta,
): PlanData {
  return raknaOm({ ...plan, omedelbarJustering }, fakta);
}

/** The answer is due another day. */
export function valjSistaDag(plan: PlanData, sistaDag: Dag, fakta: Planeringsfakta): PlanData {
  return raknaOm({ ...plan, sistaDag }, fakta);
}

/** Moves one date by hand; it then stays there whichever meeting is chosen. */
export function flyttaDag(plan: PlanData, moved: Pick<Plandag, 'slag' | 'namn'>, datum: Dag) {
  return changeDag(plan, moved, (one) => ({ ...one, datum, egen: true }));
}

/** Lets a moved date follow the meeting again. */
export function foljSammantradet(
  plan: PlanData,
  moved: Pick<Plandag, 'slag' | 'namn'>,
  fakta: Planeringsfakta,
): PlanData {
  return raknaOm(
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
export function raknaOm(plan: PlanData, fakta: Planeringsfakta): PlanData {
  const sammantradesdag = sammantradesdagOf(plan, fakta);
  if (sammantradesdag === null) return { ...plan, dagar: [] };
  const isKept = ({ slag, egen }: Plandag) =>
    egen && !(slag === 'justering' && plan.omedelbarJustering);
  const kept = new Map(plan.dagar.filter(isKept).map((one) => [plandagKey(one), one]));
  const dagar = beraknadeDagar({ ...plan, sammantradesdag, regler: fakta.regler });
  return { ...plan, dagar: dagar.map((one) => kept.get(plandagKey(one)) ?? one) };
}
