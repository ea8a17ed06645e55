import { getKontakt, insertKontakt, updateKontakt } from '../../db/repositories/kontakt.ts';
import { kontaktRows, listKontaktIds } from '../../db/repositories/kontaktlista.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';
import { saveLogged } from './save-logged.ts';

/** Makes a contact or changes one; a change made since it was read is a Conflict. */
export function saveKontakt(
  context: ServiceContext,
  input: ParsedInput<'kontakt.save'>,
): Promise<Output<'kontakt.save'>> {
  const kept = { get: getKontakt, insert: insertKontakt, update: updateKontakt };
  return context.register.write((tx) => saveLogged(tx, 'kontakt.sparad', kept, input));
}

/** The rows of the contacts that pass a filter, in the order asked for. */
export async function listKontakter(
  context: ServiceContext,
  { filter, sort }: ParsedInput<'kontakt.list'>,
): Promise<Output<'kontakt.list'>> {
  return { ids: await context.register.read((tx) => listKontaktIds(tx, filter, sort)) };
}

/** Lines of the list of contacts; rows that don't exist are left out. */
export function listKontaktrader(
  context: ServiceContext,
  { ids }: ParsedInput<'kontakt.listRows'>,
): Promise<Output<'kontakt.listRows'>> {
  return context.register.read((tx) => kontaktRows(tx, ids));
}

/** One contact. Throws `NotFound`. */
export function findKontakt(context: ServiceContext, { kontaktId }: ParsedInput<'kontakt.get'>) {
  return context.register.read((tx) => getKontakt(tx, kontaktId));
}
