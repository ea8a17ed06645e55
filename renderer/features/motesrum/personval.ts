import type { PersonId } from '../../../shared/domain/id.ts';
import type { Medverkan } from '../../../shared/rules/deltagande.ts';
import { presentAt } from '../../../shared/rules/narvaro.ts';
import { hinderIn } from '../../../shared/rules/rum.ts';
import { textHinder } from '../../text/motesrum.ts';
import { iParagraf, skedet } from './flode.ts';
import type { Alternativ, Flodeslage } from './flode.ts';
import { personnamn } from './namn.ts';

/** Persons to choose among, those who can't be chosen last. */
export function personval(
  { namn }: Flodeslage,
  ids: readonly PersonId[],
  hinderFor: (id: PersonId) => string | null = () => null,
): Alternativ[] {
  const all = ids.map((id): Alternativ => {
    const hinder = hinderFor(id) ?? undefined;
    return { id, text: personnamn(namn, id), hinder };
  });
  return [
    ...all.filter(({ hinder }) => hinder === undefined),
    ...all.filter(({ hinder }) => hinder),
  ];
}

/** Those in the room, in the order of the election, others after them. */
export function iRummet(lage: Flodeslage): PersonId[] {
  const there = presentAt(lage.data.narvaro, skedet(lage).nr).map(({ personId }) => personId);
  const elected = lage.krets.mandat.map(({ personId }) => personId);
  const isThere = new Set(there);
  const javiga = lage.paragraf?.jav.map(({ personId }) => personId) ?? [];
  return [
    ...new Set([
      ...elected.filter((id) => isThere.has(id) || javiga.includes(id)),
      ...there,
      ...javiga,
    ]),
  ];
}

/** Those in the room, and why the law keeps some of them from it. */
export function medverkande(lage: Flodeslage, medverkan: Medverkan): Alternativ[] {
  const here = iParagraf(lage);
  return personval(lage, iRummet(lage), (id) => {
    const hinder = hinderIn(here, medverkan, id);
    return hinder === null ? null : textHinder[hinder];
  });
}

/** The persons that were chosen; what was offered are ids of persons. */
export function valda(svar: readonly string[]): PersonId[] {
  return svar as PersonId[];
}
