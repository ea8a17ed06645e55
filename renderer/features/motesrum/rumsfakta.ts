import type { Dag } from '../../../shared/domain/datum.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ParagrafId, PersonId } from '../../../shared/domain/id.ts';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import type { Uppdrag, Uppdragsroll } from '../../../shared/domain/uppdrag.ts';
import type { Mandat, Moteskrets } from '../../../shared/rules/rum.ts';
import { byRole, lastsOn } from '../../../shared/rules/uppdrag.ts';
import type { Namn } from './namn.ts';

/** What stays the same while the meeting goes on. */
export interface Rumsfakta {
  readonly mote: Sammantradesgang;
  readonly organ: Organ;
  /** How the body writes its minutes. */
  readonly stil: Protokollsstil;
  readonly krets: Moteskrets;
  readonly namn: Namn;
  readonly alla: readonly PersonId[];
  /** The days of the body's meetings to come, soonest first. */
  readonly kommande: readonly Dag[];
  /** The § the address asks for. */
  readonly forst: ParagrafId | null;
}

const NARVARANDE: readonly Uppdragsroll[] = [
  ...(['ordf', 'v_ordf_1', 'v_ordf_2', 'ledamot', 'ersattare'] as const),
  ...(['insynsplats', 'personalforetradare'] as const),
];

/** Who is elected on the day, by role and order, once each, with the party of the seat. */
export function mandatPa(
  uppdrag: readonly Uppdrag[],
  personer: readonly Person[],
  dag: string,
): Mandat[] {
  const own = new Map(personer.map(({ id, partiId }) => [id, partiId]));
  const seen = new Set<PersonId>();
  return uppdrag
    .filter((one) => lastsOn(one, dag) && NARVARANDE.includes(one.roll))
    .toSorted(byRole)
    .flatMap(({ personId, roll, forPartiId }) => {
      if (seen.has(personId)) return [];
      seen.add(personId);
      return [{ personId, roll, partiId: forPartiId ?? own.get(personId) ?? null }];
    });
}
