import { listLogg, listLogganvandare } from '../../db/repositories/logg.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { addDays } from '../../shared/domain/datum.ts';
import { startOfDay } from './context.ts';
import type { ServiceContext } from './context.ts';

/** A page of the log of a case or of the register, newest first. */
export function listLoggOf(
  context: ServiceContext,
  { fran, till, ...urval }: ParsedInput<'logg.list'>,
) {
  const span = {
    fran: fran === null ? null : startOfDay(fran),
    till: till === null ? null : startOfDay(addDays(till, 1)),
  };
  return context.register.read((tx) => listLogg(tx, { ...urval, ...span }));
}

/** Everybody who stands in the log. */
export function listLoggUsers(context: ServiceContext) {
  return context.register.read(listLogganvandare);
}
