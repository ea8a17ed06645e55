import type { ServiceContext } from '../services/context.ts';
import { listLoggOf, listLoggUsers } from '../services/logg.ts';
import type { Handlers } from './dispatcher.ts';
import { exportTable } from './export-table.ts';
import type { ExportTableParts } from './export-table.ts';
import { loggtabell } from './logg-tabell.ts';
import { onRegister } from './on-register.ts';

interface LoggHandlerParts extends ExportTableParts {
  readonly context: () => ServiceContext;
}

type LoggNames = Extract<keyof Handlers, `logg.${string}`>;

/** Handlers of the log: a page of it, who stands in it, and all of it in a file. */
export function loggHandlers(parts: LoggHandlerParts): Pick<Handlers, LoggNames> {
  const on = onRegister(parts.context);
  return {
    'logg.list': on(listLoggOf),
    'logg.listUsers': on(listLoggUsers),
    'logg.export': async ({ format, ...urval }) =>
      exportTable(parts, await loggtabell(parts.context(), urval, format), format),
  };
}
