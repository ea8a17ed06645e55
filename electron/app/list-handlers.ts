import type { ServiceContext } from '../services/context.ts';
import { listRegisterhandlingar, listRegisterhandlingsrader } from '../services/handlingslista.ts';
import {
  changeVy,
  chooseAnvandare,
  createVy,
  findAnvandare,
  listAllVyer,
  listVyCounts,
  removeVy,
  reorderVyer,
} from '../services/vy.ts';
import type { Handlers } from './dispatcher.ts';
import { exportTable, printTable } from './export-table.ts';
import type { ExportTableParts } from './export-table.ts';
import { listTable } from './list-table.ts';
import { onRegister } from './on-register.ts';

export interface ListHandlerParts extends ExportTableParts {
  readonly context: () => ServiceContext;
}

type ListNames = Extract<
  keyof Handlers,
  `handlingslista.${string}` | `vy.${string}` | `anvandare.${string}` | `lista.${string}`
>;

/** Handlers of the long lists, of the views people save of them, and of what is done to many. */
export function listHandlers(parts: ListHandlerParts): Pick<Handlers, ListNames> {
  const on = onRegister(parts.context);
  return {
    'handlingslista.list': on(listRegisterhandlingar),
    'handlingslista.listRows': on(listRegisterhandlingsrader),
    'vy.list': on(listAllVyer),
    'vy.listCounts': on(listVyCounts),
    'vy.create': on(createVy),
    'vy.change': on(changeVy),
    'vy.order': on(reorderVyer),
    'vy.remove': on(removeVy),
    'anvandare.get': on(findAnvandare),
    'anvandare.choose': on(chooseAnvandare),
    'lista.export': async (input) =>
      exportTable(parts, await listTable(parts.context(), input), input.format),
    'lista.print': async (input) => printTable(parts, await listTable(parts.context(), input)),
  };
}
