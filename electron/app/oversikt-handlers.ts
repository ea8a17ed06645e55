import type { uppfoljningProcedures } from '../../shared/contract/uppfoljning.ts';
import type { oversiktProcedures } from '../../shared/contract/oversikt.ts';
import type { ServiceContext } from '../services/context.ts';
import { listStopp, readOversikt } from '../services/oversikt.ts';
import {
  listGrunder,
  listUppfoljningar,
  saveUppfoljning,
  stepUppfoljning,
} from '../services/uppfoljning.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

/** Handlers of what a day begins with, and of what others are to tell of. */
export function oversiktHandlers(parts: {
  readonly context: () => ServiceContext;
}): Pick<Handlers, keyof typeof oversiktProcedures | keyof typeof uppfoljningProcedures> {
  const on = onRegister(parts.context);
  return {
    'oversikt.get': on(readOversikt),
    'oversikt.listStopp': on(listStopp),
    'uppfoljning.list': on(listUppfoljningar),
    'uppfoljning.listGrund': on(listGrunder),
    'uppfoljning.save': on(saveUppfoljning),
    'uppfoljning.setStatus': on(stepUppfoljning),
  };
}
