import type { ServiceContext } from '../services/context.ts';
import { correctHandling, makuleraHandling } from '../services/handling-andring.ts';
import { addHandlingFiles, replaceHandlingFile } from '../services/handling-filer.ts';
import { findHandling, listHandlingar, registerHandling } from '../services/handling.ts';
import { liftSekretess, markSekretess } from '../services/sekretess.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

type HandlingNames = Extract<keyof Handlers, `${'handling' | 'sekretess'}.${string}`>;

/** Handlers of registered documents: what is entered, corrected, voided and marked secret. */
export function handlingHandlers(parts: {
  context: () => ServiceContext;
}): Pick<Handlers, HandlingNames> {
  const on = onRegister(parts.context);
  return {
    'handling.list': on(listHandlingar),
    'handling.register': on(registerHandling),
    'handling.get': on(findHandling),
    'handling.correct': on(correctHandling),
    'handling.makulera': on(makuleraHandling),
    'handling.addFiles': on(addHandlingFiles),
    'handling.replaceFile': on(replaceHandlingFile),
    'sekretess.mark': on(markSekretess),
    'sekretess.lift': on(liftSekretess),
  };
}
