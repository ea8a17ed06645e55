import type { ServiceContext } from '../services/context.ts';
import { reviewArendekort, reviewUtlamnande } from '../services/utlamnande.ts';
import type { Handlers } from './dispatcher.ts';
import { exportTable } from './export-table.ts';
import type { ExportTableParts } from './export-table.ts';
import { onRegister } from './on-register.ts';
import { utlamnandetabell } from './utlamnande-tabell.ts';

export interface UtlamnandeHandlerParts extends ExportTableParts {
  readonly context: () => ServiceContext;
}

type UtlamnandeNames = Extract<keyof Handlers, `utlamnande.${string}`>;

/** Handlers of the lists that the public may have. */
export function utlamnandeHandlers(parts: UtlamnandeHandlerParts): Pick<Handlers, UtlamnandeNames> {
  const on = onRegister(parts.context);
  return {
    'utlamnande.getReview': on(reviewUtlamnande),
    'utlamnande.getCardReview': on(reviewArendekort),
    'utlamnande.exportCsv': async ({ urval }) =>
      exportTable(parts, await utlamnandetabell(parts.context(), urval), 'csv'),
  };
}
