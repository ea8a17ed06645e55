import type { delegationProcedures } from '../../shared/contract/delegation.ts';
import type { ServiceContext } from '../services/context.ts';
import {
  correctDelegationsbeslut,
  findDelegationsserie,
  listAnmalningsparagrafer,
  listDelegationsbesluten,
  listDelegationsbeslutenOfArende,
  listDueDelegationsbeslut,
  makuleraDelegationsbeslut,
  registerDelegationsbeslut,
  reportDelegationsbeslut,
  storeDelegationsserie,
} from '../services/delegationsbeslut.ts';
import {
  importDelegationsordning,
  listDelegationspunkter,
  saveDelegationspunkt,
} from '../services/delegationspunkt.ts';
import { chooseDelegationFile } from './delegation-file.ts';
import type { Handlers } from './dispatcher.ts';
import type { Host } from './host.ts';
import { onRegister } from './on-register.ts';

interface DelegationHandlerParts {
  readonly host: Host;
  readonly context: () => ServiceContext;
}

/** Handlers of orders of delegation and the decisions made under them. */
export function delegationHandlers({
  host,
  context,
}: DelegationHandlerParts): Pick<Handlers, keyof typeof delegationProcedures> {
  const on = onRegister(context);
  return {
    'delegationspunkt.list': on(listDelegationspunkter),
    'delegationspunkt.save': on(saveDelegationspunkt),
    'delegationspunkt.chooseFile': () => {
      // Nothing is chosen that could not be read in.
      context();
      return chooseDelegationFile(host);
    },
    'delegationspunkt.import': on(importDelegationsordning),
    'delegationsserie.get': on(findDelegationsserie),
    'delegationsserie.save': on(storeDelegationsserie),
    'delegationsbeslut.listDue': on(listDueDelegationsbeslut),
    'delegationsbeslut.list': on(listDelegationsbesluten),
    'delegationsbeslut.listOfArende': on(listDelegationsbeslutenOfArende),
    'delegationsbeslut.register': on(registerDelegationsbeslut),
    'delegationsbeslut.correct': on(correctDelegationsbeslut),
    'delegationsbeslut.makulera': on(makuleraDelegationsbeslut),
    'delegationsbeslut.listParagraf': on(listAnmalningsparagrafer),
    'delegationsbeslut.report': on(reportDelegationsbeslut),
  };
}
