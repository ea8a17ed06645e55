import { getPerson, insertPerson, listPerson, updatePerson } from '../../db/repositories/person.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';
import { saveLogged } from './save-logged.ts';

/** Every person, by family name. */
export function listAllPersons(context: ServiceContext): Promise<Person[]> {
  return context.register.read(listPerson);
}

/** Makes a person or changes one; a change made since it was read is a Conflict. */
export function savePerson(
  context: ServiceContext,
  input: ParsedInput<'person.save'>,
): Promise<Output<'person.save'>> {
  return context.register.write((tx) => savePersonIn(tx, input));
}

/** As {@link savePerson}, in a write that has begun. */
export function savePersonIn(tx: WriteTx, input: ParsedInput<'person.save'>): Promise<Person> {
  const kept = { get: getPerson, insert: insertPerson, update: updatePerson };
  return saveLogged(tx, 'person.sparad', kept, input);
}
