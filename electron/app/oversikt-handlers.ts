import type { oversiktProcedures } from '../../shared/contract/oversikt.ts';
import type { ServiceContext } from '../services/context.ts';
import { listStopp, readOversikt } from '../services/oversikt.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

/** Handlers of what a day begins with. */
export function oversiktHandlers(parts: {
  readonly context: () => ServiceContext;
}): Pick<Handlers, keyof typeof oversiktProcedures> {
  const on = onRegister(parts.context);
  return { 'oversikt.get': on(readOversikt), 'oversikt.listStopp': on(listStopp) };
}
