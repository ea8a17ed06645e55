import type { planeringProcedures } from '../../shared/contract/planering.ts';
import type { ServiceContext } from '../services/context.ts';
import {
  findPlaneringsregler,
  findPlanOf,
  storePlan,
  storePlaneringsregler,
  watchPlan,
} from '../services/planering.ts';
import {
  addSammantraden,
  changeSammantradesdag,
  listSammantraden,
  removeSammantrade,
} from '../services/sammantrade.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

type PlaneringNames = keyof typeof planeringProcedures;

/** Handlers of meetings and of the plans for answers that are decided at them. */
export function planeringHandlers(parts: {
  context: () => ServiceContext;
}): Pick<Handlers, PlaneringNames> {
  const on = onRegister(parts.context);
  return {
    'sammantrade.list': on(listSammantraden),
    'sammantrade.save': on(addSammantraden),
    'sammantrade.move': on(changeSammantradesdag),
    'sammantrade.remove': on(removeSammantrade),
    'planering.getRegler': on(findPlaneringsregler),
    'planering.saveRegler': on(storePlaneringsregler),
    'planering.find': on(findPlanOf),
    'planering.save': on(storePlan),
    'planering.watch': on(watchPlan),
  };
}
