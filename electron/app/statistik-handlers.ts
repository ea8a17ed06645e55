import type { ServiceContext } from '../services/context.ts';
import { findStatistik, gatherStatistik } from '../services/statistik.ts';
import type { Handlers } from './dispatcher.ts';
import { exportTable } from './export-table.ts';
import type { ExportTableParts } from './export-table.ts';
import { onRegister } from './on-register.ts';
import { statistiktabell } from './statistik-tabell.ts';

interface StatistikHandlerParts extends ExportTableParts {
  readonly context: () => ServiceContext;
}

type StatistikNames = Extract<keyof Handlers, `statistik.${string}`>;

/** Handlers of the figures that auditors ask for. */
export function statistikHandlers(parts: StatistikHandlerParts): Pick<Handlers, StatistikNames> {
  return {
    'statistik.get': onRegister(parts.context)(findStatistik),
    'statistik.export': async ({ urval, format }) =>
      exportTable(parts, statistiktabell(await gatherStatistik(parts.context(), urval)), format),
  };
}
