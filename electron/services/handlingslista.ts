import { listHandlingIds, registerhandlingar } from '../../db/repositories/handlingslista.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';

/** Handlingar that one list holds: the first of them, when more pass the filter. */
const MOST = 10_000;

/** The first handlingar that pass a filter, in the order asked for. */
export async function listRegisterhandlingar(
  context: ServiceContext,
  { filter, sort }: ParsedInput<'handlingslista.list'>,
): Promise<Output<'handlingslista.list'>> {
  const ids = await context.register.read((tx) => listHandlingIds(tx, filter, sort, MOST + 1));
  return { ids: ids.slice(0, MOST), fler: ids.length > MOST };
}

/** Lines of the list of handlingar; rows that don't exist are left out. */
export function listRegisterhandlingsrader(
  context: ServiceContext,
  { ids }: ParsedInput<'handlingslista.listRows'>,
) {
  return context.register.read((tx) => registerhandlingar(tx, ids));
}
