import { NarvaroperiodId, ParagrafId, ProtokollsdelId } from '../../../shared/domain/id.ts';
import type { PartiId, PersonId } from '../../../shared/domain/id.ts';
import type { Narvaroperiod } from '../../../shared/domain/narvaro.ts';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Mandat, Moteskrets, Rumsparagraf } from '../../../shared/rules/rum.ts';
import { medNarvaro } from '../../../shared/rules/rum-narvaro.ts';
import type { Narvaroandring } from '../../../shared/rules/rum-narvaro.ts';
import type { NyttId } from '../../../shared/rules/rum-yrkande.ts';
import { paragraf as emptyParagraf, partier, person, period } from '../protokoll/support.ts';
import { newId } from '../support-facts.ts';

export const nyttId: NyttId = (schema) => schema.parse(newId());

function mandat(personId: PersonId, partiId: PartiId, roll: Mandat['roll']): Mandat {
  return { personId, partiId, roll };
}

/** Five seats: Alm in the chair; Gran (A), Is (A) and Holm (B) are deputies. */
export const krets: Moteskrets = {
  organtyp: 'namnd',
  regler: { antalLedamoter: 5, ersattareFarAnteckna: true, distansTillatet: true },
  ordning: new Map(),
  mandat: [
    mandat(person.alm, partier.A, 'ordf'),
    mandat(person.berg, partier.B, 'v_ordf_1'),
    mandat(person.ceder, partier.C, 'ledamot'),
    mandat(person.dahl, partier.A, 'ledamot'),
    mandat(person.ek, partier.B, 'ledamot'),
    mandat(person.gran, partier.A, 'ersattare'),
    mandat(person.holm, partier.B, 'ersattare'),
    mandat(person.is, partier.A, 'ersattare'),
  ],
};

export const ledamoter = [person.alm, person.berg, person.ceder, person.dahl, person.ek] as const;

export function narvarande(...ids: readonly PersonId[]): Narvaroperiod[] {
  return ids.map((id) => {
    const isDeputy = !(ledamoter as readonly PersonId[]).includes(id);
    return { ...period(id, isDeputy ? 'ersattare' : 'ledamot'), id: nyttId(NarvaroperiodId) };
  });
}

/** The list of presence after changes, each new row with an id of its own. */
export function efter(
  narvaro: readonly Narvaroperiod[],
  andringar: readonly Narvaroandring[],
): Narvaroperiod[] {
  return andringar.reduce<Narvaroperiod[]>(
    (before, one) => medNarvaro(before, one, nyttId(NarvaroperiodId)),
    [...narvaro],
  );
}

export function stored(nr: number, known: Partial<ParagrafData> = {}): Paragraf {
  return {
    ...{ id: nyttId(ParagrafId), version: 1, nr, ar: 2026, status: 'oppen', arendeId: null },
    ...{ dagordningspunktId: null, protokollsdelId: nyttId(ProtokollsdelId) },
    ...emptyParagraf(known),
  };
}

export function rum(
  known: Partial<ParagrafData> = {},
  narvaro: readonly Narvaroperiod[] = narvarande(...ledamoter),
): Rumsparagraf {
  return { paragraf: stored(7, known), narvaro, krets };
}
