import type { expedieringProcedures } from '../../shared/contract/expediering.ts';
import type { ServiceContext } from '../services/context.ts';
import { finishCases, overrideApproval, recordExpediering } from '../services/expediering.ts';
import {
  findExpediering,
  listExpedieringOfArende,
  listExpedieringOfMeeting,
} from '../services/expedieringslistor.ts';
import { chooseMasked, listMaskable } from '../services/maskering.ts';
import { listMottagargrupper, saveMottagargrupp } from '../services/mottagargrupp.ts';
import {
  findSandlistaOfParagraf,
  openSandlistaOfParagraf,
  stateApproval,
} from '../services/sandlista.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

/** Handlers of who gets what was decided, and what has been sent. */
export function expedieringHandlers(parts: {
  context: () => ServiceContext;
}): Pick<Handlers, keyof typeof expedieringProcedures> {
  const on = onRegister(parts.context);
  return {
    'sandlista.getOfParagraf': on(findSandlistaOfParagraf),
    'sandlista.openOfParagraf': on(openSandlistaOfParagraf),
    'sandlista.stateApproval': on(stateApproval),
    'sandlista.listMaskable': on(listMaskable),
    'sandlista.setMasked': on(chooseMasked),
    'expediering.get': on(findExpediering),
    'expediering.listOfArende': on(listExpedieringOfArende),
    'expediering.listOfMeeting': on(listExpedieringOfMeeting),
    'expediering.record': on(recordExpediering),
    'expediering.override': on(overrideApproval),
    'expediering.finishCases': on(finishCases),
    'mottagargrupp.list': on(listMottagargrupper),
    'mottagargrupp.save': on(saveMottagargrupp),
  };
}
