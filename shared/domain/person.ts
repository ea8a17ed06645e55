import { z } from 'zod';
import { optionalEpost } from './epost.ts';
import { PartiId, PersonId } from './id.ts';
import { line, optionalLine } from './text.ts';

export const PersonData = z.strictObject({
  fornamn: line(80),
  efternamn: line(80),
  titel: optionalLine(120),
  enhet: optionalLine(120),
  epost: optionalEpost().default(''),
  telefon: optionalLine(60).default(''),
  partiId: PartiId.nullable().default(null),
  /** Protected identity: no public output may show the name. */
  skyddad: z.boolean().default(false),
  /** Out of use: no longer offered, still shown where it is used. */
  avslutad: z.boolean().default(false),
});
export type PersonData = z.infer<typeof PersonData>;
/** As a form or a caller gives it: what is left out is empty. */
export type PersonInput = z.input<typeof PersonData>;

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
