import { getParti, insertParti, listParti, updateParti } from '../../db/repositories/parti.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Parti } from '../../shared/domain/parti.ts';
import type { ServiceContext } from './context.ts';
import { saveLogged } from './save-logged.ts';

/** Every party, by name. */
export function listAllParti(context: ServiceContext): Promise<Parti[]> {
  return context.register.read(listParti);
}

/** Makes a party or changes one. Throws RuleViolated for a code that another has at the time. */
export function saveParti(
  context: ServiceContext,
  input: ParsedInput<'parti.save'>,
): Promise<Output<'parti.save'>> {
  const kept = { get: getParti, insert: insertParti, update: updateParti };
  return context.register.write((tx) => saveLogged(tx, 'parti.sparat', kept, input));
}
