import type { Kontakt } from '../domain/kontakt.ts';
import type { Organ } from '../domain/organ.ts';
import type { Person } from '../domain/person.ts';
import type { Kanal, Kopietyp, Leverans, Mottagare } from '../domain/sandlista.ts';

/** Who is known, and how they are reached. */
export interface Adressbok {
  readonly organ: readonly Pick<Organ, 'id' | 'epost' | 'adress' | 'externt'>[];
  readonly personer: readonly Pick<Person, 'id' | 'epost' | 'skyddad'>[];
  readonly kontakter: readonly Pick<Kontakt, 'id' | 'epost' | 'adress' | 'skyddad'>[];
}

interface Uppgifter {
  readonly epost: string;
  readonly adress: string;
  /** Inside the authority: there is a way to them without an address. */
  readonly internt: boolean;
}

const UNKNOWN: Uppgifter = { epost: '', adress: '', internt: true };

/**
 * What the register knows of where a recipient is reached by a channel; empty when it knows
 * nothing, and for one whose identity is protected.
 */
export function adressFor(who: Mottagare, kanal: Kanal, bok: Adressbok): string {
  const { epost, adress } = uppgifterOf(who, bok);
  if (kanal === 'epost') return epost;
  return kanal === 'post' ? adress : '';
}

/** How a recipient is usually sent a decision: inside the house, else by e-mail, else by post. */
export function usualLeverans(
  who: Mottagare,
  bok: Adressbok,
  version: Kopietyp = 'utdrag',
): Leverans {
  const kanal = usualKanal(uppgifterOf(who, bok));
  return { kanal, adress: adressFor(who, kanal, bok), antal: 1, version };
}

function usualKanal({ epost, adress, internt }: Uppgifter): Kanal {
  if (internt) return 'internpost';
  return epost === '' && adress !== '' ? 'post' : 'epost';
}

function uppgifterOf({ organId, personId, kontaktId }: Mottagare, bok: Adressbok): Uppgifter {
  const organ = bok.organ.find(({ id }) => id === organId);
  if (organ) return { epost: organ.epost, adress: organ.adress, internt: !organ.externt };
  const person = bok.personer.find(({ id }) => id === personId);
  if (person) return { epost: person.skyddad ? '' : person.epost, adress: '', internt: true };
  const kontakt = bok.kontakter.find(({ id }) => id === kontaktId);
  if (!kontakt) return UNKNOWN;
  const { epost, adress, skyddad } = kontakt;
  return skyddad ? { epost: '', adress: '', internt: false } : { epost, adress, internt: false };
}
