import { useState } from 'react';
import type { Organval, Personval } from '../../../shared/contract/inlasning.ts';
import { OrganId, PersonId } from '../../../shared/domain/id.ts';
import type { PaperProposal } from '../../../shared/domain/inlasning.ts';
import { matchBody, matchPerson, namedBodies } from '../../../shared/rules/inlasning/names.ts';
import { useContractData } from '../../api/queries.ts';

/** What stands for a name that is to be added to the register. */
export const NEW = 'ny';

export interface Names {
  readonly organval: Organval[];
  readonly personval: Personval[];
  readonly chooseBody: (namn: string, id: string) => void;
  readonly choosePerson: (namn: string, id: string) => void;
}

/** Which bodies and persons the names of a paper are: as matched, until something else is chosen. */
export function useNames(proposal: PaperProposal): Names {
  const organ = useContractData('organ.list', {});
  const personer = useContractData('person.list', {});
  const [bodies, setBodies] = useState<Readonly<Record<string, OrganId | null>>>({});
  const [persons, setPersons] = useState<Readonly<Record<string, PersonId | null>>>({});
  const names = namedBodies(proposal);
  const bodyOf = (namn: string) => {
    const chosen = bodies[namn];
    return chosen === undefined ? matchBody(namn, organ) : chosen;
  };
  return {
    organval: names.map((namn) => ({ namn, organId: bodyOf(namn) })),
    personval: [...new Set(proposal.handlaggare)].map((namn) => {
      const chosen = persons[namn];
      return { namn, personId: chosen === undefined ? matchPerson(namn, personer) : chosen };
    }),
    chooseBody: (namn, id) =>
      setBodies({ ...bodies, [namn]: id === NEW ? null : OrganId.parse(id) }),
    choosePerson: (namn, id) =>
      setPersons({ ...persons, [namn]: id === NEW ? null : PersonId.parse(id) }),
  };
}
