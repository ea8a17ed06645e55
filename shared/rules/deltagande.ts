import type { PersonId } from '../domain/id.ts';
import type { Narvaroroll } from '../domain/narvaro.ts';
import { isTjanstgorande } from './narvaro.ts';

/** What somebody may want to do at a §. */
export type Medverkan =
  | 'yrka'
  | 'rosta'
  | 'avsta'
  | 'delta_ej'
  | 'reservera'
  | 'anteckna'
  | 'ersattaryttrande';

/** Why the law or the body doesn't let somebody do so. */
export type Hinder =
  | 'ej_narvarande'
  | 'javig'
  | 'tjanstgor_ej'
  | 'tjanstgor'
  | 'har_deltagit_ej'
  | 'har_reserverat'
  | 'myndighetsutovning'
  | 'ordforande_avgor'
  | 'sammantradet_slut'
  | 'ej_tillatet';

/** One person at one §. */
export interface Deltagandefakta {
  readonly personId: PersonId;
  /** Null when not in the room. */
  readonly roll: Narvaroroll | null;
  readonly javig: boolean;
  readonly isOrdforande: boolean;
  readonly deltarEj: boolean;
  readonly harReserverat: boolean;
}

export interface Paragraffakta {
  readonly myndighetsutovning: boolean;
  /** The votes are even without the chair's: then the chair has to vote (KL 4 kap. 25 §). */
  readonly ordforandeBehovs: boolean;
  readonly sammantradetSlut: boolean;
  /** What the body allows deputies who don't serve (KL 6 kap. 17 §). */
  readonly ersattareFarAnteckna: boolean;
}

/** What stands in the way of taking part in that way; null when nothing does. */
export function hinderFor(
  medverkan: Medverkan,
  person: Deltagandefakta,
  paragraf: Paragraffakta,
): Hinder | null {
  if (person.javig) return 'javig';
  if (person.roll === null) return 'ej_narvarande';
  const serves = isTjanstgorande(person.roll);
  if (medverkan === 'ersattaryttrande') return ersattarhinder(person, paragraf);
  if (medverkan === 'anteckna') return serves ? null : 'tjanstgor_ej';
  if (!serves) return 'tjanstgor_ej';
  return servingHinder(medverkan, person, paragraf);
}

/** A deputy who doesn't serve may have an opinion noted where the body says so (KL 6 kap. 17 §). */
function ersattarhinder({ roll }: Deltagandefakta, paragraf: Paragraffakta): Hinder | null {
  if (isTjanstgorande(roll)) return 'tjanstgor';
  if (roll === 'insynsplats') return null;
  return roll === 'ersattare' && paragraf.ersattareFarAnteckna ? null : 'ej_tillatet';
}

function servingHinder(
  medverkan: Medverkan,
  person: Deltagandefakta,
  paragraf: Paragraffakta,
): Hinder | null {
  switch (medverkan) {
    case 'avsta':
      return avstaHinder(person, paragraf);
    case 'delta_ej':
      return person.harReserverat ? 'har_reserverat' : avstaHinder(person, paragraf);
    case 'reservera':
      return reservationshinder(person, paragraf);
    case 'rosta':
      return person.deltarEj ? 'har_deltagit_ej' : null;
    default:
      return null;
  }
}

/** Who takes part in an exercise of authority has to decide (KL 4 kap. 26 §); see also 4:25. */
function avstaHinder(
  { isOrdforande }: Deltagandefakta,
  { myndighetsutovning, ordforandeBehovs }: Paragraffakta,
): Hinder | null {
  if (myndighetsutovning) return 'myndighetsutovning';
  return isOrdforande && ordforandeBehovs ? 'ordforande_avgor' : null;
}

/** Only who took part may go against, and has to say so before the end (KL 4 kap. 27 §). */
function reservationshinder(
  { deltarEj }: Deltagandefakta,
  { sammantradetSlut }: Paragraffakta,
): Hinder | null {
  if (deltarEj) return 'har_deltagit_ej';
  return sammantradetSlut ? 'sammantradet_slut' : null;
}
