import { getPerson, insertPerson, listPerson, updatePerson } from '../../db/repositories/person.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ServiceContext } from './context.ts';

/** Every person, by family name. */
export function listAllPersons(context: ServiceContext): Promise<Person[]> {
  return context.register.read(listPerson);
}

/** Makes a person or changes one; a change made since it was read is a Conflict. */
export function savePerson(
  context: ServiceContext,
  { existing, data }: ParsedInput<'person.save'>,
): Promise<Output<'person.save'>> {
  return context.register.write(async (tx) => {
    const fore = existing && (await getPerson(tx, existing.id));
    const person = existing
      ? await updatePerson(tx, existing.id, existing.version, data)
      : await insertPerson(tx, data);
    await tx.log({
      handelse: 'person.sparad',
      objektId: person.id,
      arendeId: null,
      fore,
      efter: person,
    });
    return person;
  });
}
