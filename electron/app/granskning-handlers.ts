import type { ServiceContext } from '../services/context.ts';
import {
  changePaperStatus,
  commentOn,
  findVersion,
  listComments,
  listVersionsOf,
  nameVersion,
  restoreVersion,
  settleComment,
} from '../services/granskning.ts';
import type { Handlers } from './dispatcher.ts';
import { onRegister } from './on-register.ts';

/** Handlers of versions, review and comments. */
export function granskningHandlers(parts: {
  context: () => ServiceContext;
}): Pick<Handlers, Extract<keyof Handlers, `granskning.${string}`>> {
  const on = onRegister(parts.context);
  return {
    'granskning.listVersions': on(listVersionsOf),
    'granskning.getVersion': on(findVersion),
    'granskning.nameVersion': on(nameVersion),
    'granskning.restoreVersion': on(restoreVersion),
    'granskning.changeStatus': on(changePaperStatus),
    'granskning.listComments': on(listComments),
    'granskning.comment': on(commentOn),
    'granskning.settleComment': on(settleComment),
  };
}
