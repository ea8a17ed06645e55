import type { Forslag } from '../../../shared/domain/forslag.ts';
import type { ForslagId, OrganId, PartiId, PersonId } from '../../../shared/domain/id.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Parti } from '../../../shared/domain/parti.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Mandat } from '../../../shared/rules/rum.ts';
import { joinSwedish, lowerFirst } from '../../../shared/rules/sprak.ts';
import { textForslag } from '../../text/motesrum.ts';

/** What everything in the room is called. */
export interface Namn {
  readonly personer: ReadonlyMap<
    PersonId,
    { readonly namn: string; readonly partiId: PartiId | null }
  >;
  readonly partier: ReadonlyMap<PartiId, { readonly kod: string; readonly namn: string }>;
  readonly organen: ReadonlyMap<OrganId, Organ>;
}

/** Names by the register, with the party whose seat somebody holds. */
export function namnFran(
  personer: readonly Person[],
  partier: readonly Parti[],
  organ: readonly Organ[],
  mandat: readonly Mandat[],
): Namn {
  const seats = new Map(mandat.map(({ personId, partiId }) => [personId, partiId]));
  return {
    personer: new Map(
      personer.map((person) => [
        person.id,
        { namn: fullName(person), partiId: seats.get(person.id) ?? person.partiId },
      ]),
    ),
    partier: new Map(partier.map((parti) => [parti.id, parti])),
    organen: new Map(organ.map((one) => [one.id, one])),
  };
}

/** "Eva Alm (A)". */
export function personnamn(namn: Namn, id: PersonId): string {
  const person = namn.personer.get(id);
  const kod = partikod(namn, id);
  return kod === '' ? (person?.namn ?? '') : `${person?.namn ?? ''} (${kod})`;
}

/** The short name of somebody's party; empty for none. */
export function partikod({ personer, partier }: Namn, id: PersonId): string {
  const partiId = personer.get(id)?.partiId ?? null;
  return partiId === null ? '' : (partier.get(partiId)?.kod ?? '');
}

export function personlista(namn: Namn, ids: readonly PersonId[]): string {
  return joinSwedish(ids.map((id) => personnamn(namn, id)));
}

/** "Förvaltningens förslag", "Yrkande från Eva Alm (A)"; with a number where another is alike. */
export function forslagsnamn(
  namn: Namn,
  { forslag }: Pick<ParagrafData, 'forslag'>,
  id: ForslagId,
): string {
  const one = forslag.find((other) => other.id === id);
  if (one === undefined) return '';
  const title = upphovsnamn(namn, one);
  const alike = forslag.filter((other) => upphovsnamn(namn, other) === title);
  return alike.length > 1 ? `${title} ${alike.indexOf(one) + 1}` : title;
}

/** The same inside a sentence: "förvaltningens förslag". */
export function forslaget(namn: Namn, data: Pick<ParagrafData, 'forslag'>, id: ForslagId): string {
  return lowerFirst(forslagsnamn(namn, data, id));
}

function upphovsnamn(namn: Namn, { slag, organId, partier, personer }: Forslag): string {
  const organ = organId === null ? undefined : namn.organen.get(organId);
  if (organ !== undefined) return textForslag.organs(organ.genitiv);
  const parties = joinSwedish(partier.map((id) => namn.partier.get(id)?.kod ?? ''));
  const from = parties === '' ? personlista(namn, personer) : parties;
  return from === '' ? textForslag.slag[slag] : textForslag.fran(textForslag.slag[slag], from);
}
