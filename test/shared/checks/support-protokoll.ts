import type { Protokollsunderlag } from '../../../shared/checks/protokoll-underlag.ts';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Rostvarde, Votering } from '../../../shared/domain/votering.ts';
import {
  bifallTill,
  forslag,
  hela,
  narvaro,
  paragraf,
  partier,
  person,
  proposition,
  steg,
  votering,
  yrkande,
} from '../protokoll/support.ts';

const { alm, berg, ceder, dahl, ek, fors, gran, holm } = person;
export const serving = [alm, berg, ceder, dahl, ek, fors, gran, holm];

export const kontorets = forslag('forvaltningen');
export const eget = forslag('eget', { partier: [partier.B], datum: '2026-03-02' });
const beslut: ParagrafData['beslut'] = [
  {
    ...{ grund: { typ: 'forslag', forslag: hela(kontorets) }, punkter: [] },
    standard: { typ: 'antecknas' },
  },
];
export const yrkanden = [
  yrkande([berg], steg('bifall', [eget])),
  yrkande([alm], steg('bifall', [kontorets]), steg('avslag', null)),
];
export const put = proposition('mot_varandra', [kontorets, eget], kontorets);

/** A § with two proposals, put and decided on, with some of it changed. */
export function paragrafunderlag(
  known: Partial<ParagrafData> = {},
  rest: Partial<Protokollsunderlag> = {},
): Protokollsunderlag {
  const data = paragraf({
    ...{ forslag: [kontorets, eget], beslut, yrkanden, propositioner: [put] },
    ...known,
  });
  return {
    ...{ data, nr: 7, status: 'beslutad', narvaro, organtyp: 'namnd', antalLedamoter: 9 },
    ...{ slut: '16:00', justerad: '2026-03-20' },
    ...rest,
  };
}

/** Everybody votes: so many for, and the others against. */
export function votes(ja: number): [PersonId, Rostvarde][] {
  return serving.map((id, index) => [id, index < ja ? 'ja' : 'nej']);
}

/** The proposals are put to the vote. */
export function vote(roster: [PersonId, Rostvarde][], known: Partial<Votering> = {}) {
  const one = votering(bifallTill(kontorets), bifallTill(eget), roster, known);
  return { propositioner: [{ ...put, voteringar: [one] }] };
}
