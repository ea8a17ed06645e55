import { z } from 'zod';
import { optionalEpost } from './epost.ts';
import { PartiId, PersonId } from './id.ts';
import { line, optionalLine } from './text.ts';

export const PersonData = z.strictObject({
  fornamn: line(80),
  efternamn: line(80),
  titel: optionalLine(120),
  enhet: optionalLine(120),
  epost: optionalEpost(),
  telefon: optionalLine(60),
  partiId: PartiId.nullable(),
  /** Protected identity: no public output may show the name. */
  skyddad: z.boolean(),
  /** Out of use: no longer offered, still shown where it is used. */
  avslutad: z.boolean(),
});
export type PersonData = z.infer<typeof PersonData>;

/** A person as first entered: in use, with nothing known but the name and what is given. */
export function newPerson(known: Partial<PersonData> = {}): PersonData {
  return {
    ...{ fornamn: '', efternamn: '', titel: '', enhet: '', epost: '', telefon: '' },
    ...{ partiId: null, skyddad: false, avslutad: false },
    ...known,
  };
}

export const Person = PersonData.extend({
  id: PersonId,
  version: z.int(),
  /** The one it was found to be the same as. */
  sammanslagenMed: PersonId.nullable(),
});
export type Person = z.infer<typeof Person>;

/** "Förnamn Efternamn", as printed in documents. */
export function fullName(person: Pick<PersonData, 'fornamn' | 'efternamn'>): string {
  return `${person.fornamn} ${person.efternamn}`;
}
