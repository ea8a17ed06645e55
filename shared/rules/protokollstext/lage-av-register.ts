import type { Dag } from '../../domain/datum.ts';
import type { ArendeId, OrganId, PersonId, ProtokollsdelId } from '../../domain/id.ts';
import type { Narvaroperiod } from '../../domain/narvaro.ts';
import type { Organ } from '../../domain/organ.ts';
import type { Paragraf } from '../../domain/paragraf.ts';
import type { Parti } from '../../domain/parti.ts';
import { fullName } from '../../domain/person.ts';
import type { Person } from '../../domain/person.ts';
import type { Protokollsstil } from '../../domain/protokollsstil.ts';
import type { Uppdrag } from '../../domain/uppdrag.ts';
import { byRole, lastsOn } from '../uppdrag.ts';
import type { Protokollslage, Textperson } from './lage.ts';

/** What the register holds of a meeting, and of those who were at it. */
export interface Protokollsregister {
  readonly stil: Protokollsstil;
  readonly organId: OrganId;
  readonly datum: Dag;
  readonly organ: readonly Organ[];
  readonly personer: readonly Person[];
  readonly partier: readonly Parti[];
  /** The tasks in the body that meets. */
  readonly uppdrag: readonly Uppdrag[];
  readonly narvaro: readonly Narvaroperiod[];
  /** Every § of the meeting. */
  readonly paragrafer: readonly Paragraf[];
  /** Numbers of the cases of its §§. */
  readonly diarienummer: ReadonlyMap<ArendeId, string>;
  /** Parts that are approved at the meeting. */
  readonly omedelbara: ReadonlySet<ProtokollsdelId>;
}

/** What a § of the register is put into words from. Throws when the body isn't there. */
export function protokollslage(
  register: Protokollsregister,
): (paragraf: Paragraf) => Protokollslage {
  const { stil, narvaro, organ, partier, diarienummer, omedelbara } = register;
  const organen = new Map(organ.map((one) => [one.id, one]));
  const own = organen.get(register.organId);
  if (own === undefined) throw new Error(`no body with id ${register.organId}`);
  const common = {
    ...{ stil, narvaro, organ: own, organen, personer: textpersoner(register) },
    partier: new Map(partier.map(({ id, kod, namn }) => [id, { kod, namn }])),
    ordning: platsordning(register),
    javsanmalningar: javsanmalningar(register),
  };
  return (data) => ({
    ...{ ...common, data, nr: data.nr, omedelbar: omedelbara.has(data.protokollsdelId) },
    dnr: data.arendeId === null ? '' : (diarienummer.get(data.arendeId) ?? ''),
  });
}

/** Everybody who has declared jäv, by their places in the body. */
function javsanmalningar(register: Protokollsregister): Protokollslage['javsanmalningar'] {
  const ordning = platsordning(register);
  const place = (personId: PersonId) => ordning.get(personId) ?? ordning.size;
  return register.paragrafer
    .flatMap(({ jav, nr, rubrik }) =>
      jav.map(({ personId }) => ({ personId, paragraf: nr, rubrik })),
    )
    .sort((one, other) => place(one.personId) - place(other.personId));
}

/** Persons by name, with the party whose seat they have in the body. */
function textpersoner(register: Protokollsregister): Map<PersonId, Textperson> {
  const seats = new Map(mandat(register).map(({ personId, forPartiId }) => [personId, forPartiId]));
  return new Map(
    register.personer.map((person) => [
      person.id,
      { namn: fullName(person), partiId: seats.get(person.id) ?? person.partiId },
    ]),
  );
}

/** The place of everybody elected to the body: its presidium, its members, and then its deputies. */
export function platsordning(
  register: Pick<Protokollsregister, 'uppdrag' | 'datum'>,
): Map<PersonId, number> {
  const all = new Map<PersonId, number>();
  for (const { personId } of mandat(register)) {
    if (!all.has(personId)) all.set(personId, all.size);
  }
  return all;
}

function mandat({ uppdrag, datum }: Pick<Protokollsregister, 'uppdrag' | 'datum'>): Uppdrag[] {
  return uppdrag.filter((one) => lastsOn(one, datum)).sort(byRole);
}
