import { listRemissIds, remissRows } from '../../db/repositories/remisslista.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';

/** The remisser that pass a filter, in the order asked for. */
export async function listRemisslista(
  context: ServiceContext,
  { filter, sort }: ParsedInput<'remisslista.list'>,
): Promise<Output<'remisslista.list'>> {
  return { ids: await context.register.read((tx) => listRemissIds(tx, filter, sort)) };
}

/** Lines of the list of remisser; rows that don't exist are left out. */
export function listRemissrader(
  context: ServiceContext,
  { ids }: ParsedInput<'remisslista.listRows'>,
): Promise<Output<'remisslista.listRows'>> {
  return context.register.read((tx) => remissRows(tx, ids));
}
