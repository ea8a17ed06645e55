import type { ServiceContext } from '../services/context.ts';
import { startMissiv, startSvarsskrivelse } from '../services/remiss-skrivelse.ts';
import { findRemiss, listRemisser, listRemisserOfArende } from '../services/remiss.ts';
import { registerRemiss, saveAnstand, saveRemiss } from '../services/remiss.ts';
import { addSvar, changeSvarsstatus, correctSvar } from '../services/remissvar.ts';
import { remindInstans, removeSvar, saveSvar } from '../services/remissvar.ts';
import { listRemisslista, listRemissrader } from '../services/remisslista.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

/** Handlers of remisser and the answers to them. */
export function remissHandlers(parts: {
  context: () => ServiceContext;
}): Pick<Handlers, Extract<keyof Handlers, `remiss.${string}` | `remisslista.${string}`>> {
  const on = onRegister(parts.context);
  return {
    'remiss.list': on(listRemisser),
    'remisslista.list': on(listRemisslista),
    'remisslista.listRows': on(listRemissrader),
    'remiss.listOfArende': on(listRemisserOfArende),
    'remiss.get': on(findRemiss),
    'remiss.register': on(registerRemiss),
    'remiss.save': on(saveRemiss),
    'remiss.saveAnstand': on(saveAnstand),
    'remiss.addSvar': on(addSvar),
    'remiss.saveSvar': on(saveSvar),
    'remiss.removeSvar': on(removeSvar),
    'remiss.changeStatus': on(changeSvarsstatus),
    'remiss.correctSvar': on(correctSvar),
    'remiss.remind': on(remindInstans),
    'remiss.startPaper': on(startSvarsskrivelse),
    'remiss.startMissiv': on(startMissiv),
  };
}
