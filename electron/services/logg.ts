import {
  countLogg,
  listLogg,
  listLogganvandare,
  listSealedLogg,
} from '../../db/repositories/logg.ts';
import type { Loggfilter, SealedLoggrad } from '../../db/repositories/logg.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { Loggurval } from '../../shared/contract/logg.ts';
import { addDays } from '../../shared/domain/datum.ts';
import { startOfDay } from './context.ts';
import type { ServiceContext } from './context.ts';

/** Rows read at a time: other calls get their turn between. */
const PAGE = 200;

/** A page of the log of a case or of the register, newest first. */
export function listLoggOf(
  context: ServiceContext,
  { fore, antal, ...urval }: ParsedInput<'logg.list'>,
) {
  return context.register.read((tx) => listLogg(tx, filterOf(urval), { fore, antal }));
}

/** Everybody who stands in the log. */
export function listLoggUsers(context: ServiceContext) {
  return context.register.read(listLogganvandare);
}

/** The rows of the log that there are now, the oldest first, read as they are asked for. */
export async function readWholeLogg(
  context: ServiceContext,
  urval: Loggurval,
): Promise<{ total: number; rows: AsyncGenerator<SealedLoggrad> }> {
  const filter = filterOf(urval);
  const total = await context.register.read((tx) => countLogg(tx, filter));
  const rows = async function* () {
    let [left, last] = [total, 0];
    while (left > 0) {
      const after = last;
      const page = await context.register.read((tx) =>
        listSealedLogg(tx, filter, after, Math.min(PAGE, left)),
      );
      if (page.length === 0) return;
      yield* page;
      [left, last] = [left - page.length, page.at(-1)?.nr ?? last];
    }
  };
  return { total, rows: rows() };
}

function filterOf({ fran, till, ...urval }: Loggurval): Loggfilter {
  return {
    ...urval,
    fran: fran === null ? null : startOfDay(fran),
    till: till === null ? null : startOfDay(addDays(till, 1)),
  };
}
