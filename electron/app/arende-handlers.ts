import { addAnteckning, changeAnteckning } from '../services/anteckning.ts';
import { listAnteckningar, strikeAnteckning } from '../services/anteckning.ts';
import { correctArende, findArende, listArenden, listArenderader } from '../services/arende.ts';
import { registerArende, searchArenden } from '../services/arende.ts';
import {
  changeArendestatus,
  findStatusChange,
  listClosingFindings,
  listTransitions,
  settleDraft,
} from '../services/arendeovergang.ts';
import { addBevakning, addBevakningar, changeBevakning } from '../services/bevakning.ts';
import { listBevakningar, listTidsfrister, markBevakning } from '../services/bevakning.ts';
import type { ServiceContext } from '../services/context.ts';
import { addRelation, listRelationer, stopRelation } from '../services/relation.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

type CaseNames = Extract<
  keyof Handlers,
  `${'arende' | 'relation' | 'anteckning' | 'bevakning' | 'tidsfrist'}.${string}`
>;

/** Handlers of cases, and of what they go through: states, relations, notes and reminders. */
export function arendeHandlers(parts: {
  context: () => ServiceContext;
}): Pick<Handlers, CaseNames> {
  const on = onRegister(parts.context);
  return {
    'arende.list': on(listArenden),
    'arende.listRows': on(listArenderader),
    'arende.search': on(searchArenden),
    'arende.get': on(findArende),
    'arende.register': on(registerArende),
    'arende.correct': on(correctArende),
    'arende.listTransitions': on(listTransitions),
    'arende.getStatusChange': on(findStatusChange),
    'arende.listClosingFindings': on(listClosingFindings),
    'arende.changeStatus': on(changeArendestatus),
    'arende.settleDraft': on(settleDraft),
    'relation.list': on(listRelationer),
    'relation.add': on(addRelation),
    'relation.end': on(stopRelation),
    'anteckning.list': on(listAnteckningar),
    'anteckning.add': on(addAnteckning),
    'anteckning.change': on(changeAnteckning),
    'anteckning.strike': on(strikeAnteckning),
    'bevakning.list': on(listBevakningar),
    'bevakning.add': on(addBevakning),
    'bevakning.addMany': on(addBevakningar),
    'bevakning.change': on(changeBevakning),
    'bevakning.setKlar': on(markBevakning),
    'tidsfrist.list': on(listTidsfrister),
  };
}
