import type { ServiceContext } from '../services/context.ts';
import { granskaArendekort, granskaUtlamnande } from '../services/utlamnande.ts';
import type { Handlers } from './dispatcher.ts';
import { exportTable } from './export-table.ts';
import type { ExportTableParts } from './export-table.ts';
import { utlamnandetabell } from './utlamnande-tabell.ts';

export interface UtlamnandeHandlerParts extends ExportTableParts {
  readonly context: () => ServiceContext;
}

type UtlamnandeNames = Extract<keyof Handlers, `utlamnande.${string}`>;

/** Handlers of the lists that the public may have. */
export function utlamnandeHandlers(parts: UtlamnandeHandlerParts): Pick<Handlers, UtlamnandeNames> {
  return {
    'utlamnande.getReview': (input) => granskaUtlamnande(parts.context(), input),
    'utlamnande.getCardReview': (input) => granskaArendekort(parts.context(), input),
    'utlamnande.exportCsv': async ({ urval }) =>
      exportTable(parts, await utlamnandetabell(parts.context(), urval), 'csv'),
  };
}
