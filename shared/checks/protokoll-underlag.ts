import type { Dag } from '../domain/datum.ts';
import type { PersonId } from '../domain/id.ts';
import type { Klockslag } from '../domain/klockslag.ts';
import type { Narvaroperiod } from '../domain/narvaro.ts';
import type { Organtyp } from '../domain/organ.ts';
import type { Paragrafstatus, ParagrafData } from '../domain/paragraf.ts';
import type { Deltagandefakta, Hinder, Medverkan } from '../rules/deltagande.ts';
import { hinderFor } from '../rules/deltagande.ts';
import { presentAt } from '../rules/narvaro.ts';

/** What a § is checked by before it is approved. */
export interface Protokollsunderlag {
  readonly data: ParagrafData;
  readonly nr: number;
  readonly status: Paragrafstatus;
  readonly narvaro: readonly Omit<Narvaroperiod, 'id'>[];
  readonly organtyp: Organtyp;
  /** Elected members. */
  readonly antalLedamoter: number;
  /** When the meeting ended; null when it isn't known. */
  readonly slut: Klockslag | null;
  /** The day the part was approved; null before that. */
  readonly justerad: Dag | null;
}

/** Whether somebody has said that they take no part in the decision. */
export function deltarEj({ data }: Protokollsunderlag, personId: PersonId): boolean {
  return data.uttalanden.some(
    ({ slag, personer }) => slag === 'deltar_ej' && personer.includes(personId),
  );
}

export function isJavig({ data }: Protokollsunderlag, personId: PersonId): boolean {
  return data.jav.some((jav) => jav.personId === personId);
}

/** What the law has against somebody taking part in that way at the §. */
export function hinder(
  underlag: Protokollsunderlag,
  medverkan: Medverkan,
  personId: PersonId,
): Hinder | null {
  const { data, narvaro, nr } = underlag;
  const roll = presentAt(narvaro, nr).find((one) => one.personId === personId)?.roll ?? null;
  const person: Deltagandefakta = {
    ...{ personId, roll, javig: isJavig(underlag, personId), harReserverat: false },
    ...{ isOrdforande: personId === data.ordforandeId, deltarEj: deltarEj(underlag, personId) },
  };
  return hinderFor(medverkan, person, {
    ...{ myndighetsutovning: data.myndighetsutovning, ordforandeBehovs: false },
    ...{ sammantradetSlut: false, ersattareFarAnteckna: true },
  });
}
