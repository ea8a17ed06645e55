import { z } from 'zod';
import { PersonId } from './id.ts';
import { line, optionalLine } from './text.ts';

export const PersonData = z.strictObject({
  fornamn: line(80),
  efternamn: line(80),
  titel: optionalLine(120),
  enhet: optionalLine(120),
});
export type PersonData = z.infer<typeof PersonData>;

export const Person = PersonData.extend({ id: PersonId, version: z.int() });
export type Person = z.infer<typeof Person>;

/** "Förnamn Efternamn", as printed in documents. */
export function fullName(person: Pick<PersonData, 'fornamn' | 'efternamn'>): string {
  return `${person.fornamn} ${person.efternamn}`;
}
