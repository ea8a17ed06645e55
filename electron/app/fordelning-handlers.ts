import { findFordelning, storeBilaga, storeFordelning } from '../services/fordelning.ts';
import {
  addRamandring,
  addRedovisning,
  createRam,
  findRam,
  listRamar,
  listSokande,
  openRound,
  saveRam,
} from '../services/fordelningsram.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Handlers } from './dispatcher.ts';
import { exportTable } from './export-table.ts';
import type { ExportTableParts } from './export-table.ts';
import { onRegister } from './on-register.ts';
import { ramTable } from './ram-table.ts';

export interface FordelningHandlerParts extends ExportTableParts {
  readonly context: () => ServiceContext;
}

type FordelningNames = Extract<keyof Handlers, `fordelning.${string}` | `fordelningsram.${string}`>;

/** Handlers of the allocation ledger: rounds, the frames they are out of, and their tables. */
export function fordelningHandlers(parts: FordelningHandlerParts): Pick<Handlers, FordelningNames> {
  const on = onRegister(parts.context);
  return {
    'fordelning.get': on(findFordelning),
    'fordelning.save': on(storeFordelning),
    'fordelning.setAppendix': on(storeBilaga),
    'fordelningsram.list': on(listRamar),
    'fordelningsram.get': on(findRam),
    'fordelningsram.listSokande': on(listSokande),
    'fordelningsram.create': on(createRam),
    'fordelningsram.save': on(saveRam),
    'fordelningsram.openRound': on(openRound),
    'fordelningsram.addChange': on(addRamandring),
    'fordelningsram.addReport': on(addRedovisning),
    'fordelningsram.export': async ({ ramId, format }) =>
      exportTable(parts, await ramTable(parts.context(), ramId), format),
  };
}
