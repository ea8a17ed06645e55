import type { Uppdrag } from '../../../shared/domain/uppdrag.ts';
import { fullName } from '../../../shared/domain/person.ts';
import { useContractData } from '../../api/queries.ts';

/** Names the other side of a task: "Elsa Berg (L)" in a body's list, the body in a person's. */
export function useUppdragNames(of: 'organ' | 'person'): (uppdrag: Uppdrag) => string {
  const persons = useContractData('person.list', {});
  const organ = useContractData('organ.list', {});
  const partier = useContractData('parti.list', {});
  return ({ organId, personId, forPartiId }) => {
    if (of === 'person') return organ.find(({ id }) => id === organId)?.namn ?? '';
    const person = persons.find(({ id }) => id === personId);
    if (!person) return '';
    const parti = partier.find(({ id }) => id === (forPartiId ?? person.partiId));
    return parti ? `${fullName(person)} (${parti.kod})` : fullName(person);
  };
}
