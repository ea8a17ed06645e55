import { daysBetween } from '../../../shared/domain/datum.ts';
import type { Planpunkt, PlanData } from '../../../shared/domain/planering.ts';
import { moveDate, chooseSammantrade, chooseSistaDag } from '../../../shared/rules/planering.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';

interface Moved {
  readonly slag: Planpunkt;
  readonly namn: string;
}

/** The plan with one of its dates moved; a meeting goes to the nearest day the body meets. */
export function movedPlan(
  plan: PlanData,
  { slag, namn }: Moved,
  dag: string,
  fakta: Planeringsfakta,
): PlanData {
  if (slag === 'sista_dag') return chooseSistaDag(plan, dag, fakta);
  if (slag !== 'sammantrade') return moveDate(plan, { slag, namn }, dag);
  const nearest = nearestMeeting(dag, fakta);
  return nearest === null || nearest.id === plan.sammantradeId
    ? plan
    : chooseSammantrade(plan, nearest.id, fakta);
}

function nearestMeeting(dag: string, { sammantraden }: Planeringsfakta) {
  const distance = (datum: string) => Math.abs(daysBetween(dag, datum));
  return sammantraden.reduce<Planeringsfakta['sammantraden'][number] | null>(
    (best, one) => (best === null || distance(one.datum) < distance(best.datum) ? one : best),
    null,
  );
}

/** The meeting before or after the chosen one, as a day; null where there is none. */
export function nextMeeting(dag: string, step: number, { sammantraden }: Planeringsfakta) {
  const days = sammantraden.map(({ datum }) => datum).sort();
  const later = step > 0;
  const found = later ? days.find((one) => one > dag) : days.findLast((one) => one < dag);
  return found ?? null;
}
