import { ReservationId, UttalandeId } from '../domain/id.ts';
import type { ForslagId, PersonId } from '../domain/id.ts';
import type { Klockslag } from '../domain/klockslag.ts';
import type { Jav } from '../domain/jav.ts';
import type { ParagrafData } from '../domain/paragraf.ts';
import type { Uttalandeslag } from '../domain/uttalande.ts';
import type { NyttId } from './rum-yrkande.ts';

export interface NyReservation {
  readonly personer: readonly PersonId[];
  readonly tillForman: ForslagId | null;
  readonly motivering: string;
  readonly anmald: Klockslag | null;
}

/** The § with a reservation more (KL 4 kap. 27 §). */
export function medReservation<Data extends Pick<ParagrafData, 'reservationer'>>(
  data: Data,
  { personer, ...ny }: NyReservation,
  nyttId: NyttId,
): Data {
  const reservation = {
    ...{ id: nyttId(ReservationId), personer: [...personer], partier: [] },
    ...{ ...ny, motiveringInlamnad: null },
  };
  return { ...data, reservationer: [...data.reservationer, reservation] };
}

/** The § with a note, a statement, a deputy's opinion, or somebody who takes no part. */
export function medUttalande<Data extends Pick<ParagrafData, 'uttalanden'>>(
  data: Data,
  { slag, personer, text }: { slag: Uttalandeslag; personer: readonly PersonId[]; text: string },
  nyttId: NyttId,
): Data {
  const uttalande = {
    ...{ id: nyttId(UttalandeId), slag, personer: [...personer], partier: [] },
    ...{ datum: null, hanvisning: null, text },
  };
  return { ...data, uttalanden: [...data.uttalanden, uttalande] };
}

/** The § with somebody who is jävig, and so neither takes part nor is there (KL 6 kap. 30 §). */
export function medJav<Data extends Pick<ParagrafData, 'jav'>>(data: Data, jav: Jav): Data {
  const others = data.jav.filter(({ personId }) => personId !== jav.personId);
  return { ...data, jav: [...others, jav] };
}
