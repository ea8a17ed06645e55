import { z } from 'zod';
import { Dag } from './datum.ts';
import {
  ForslagId,
  ParagrafhandlingId,
  PartiId,
  PersonId,
  ReservationId,
  UttalandeId,
} from './id.ts';
import { Klockslag } from './klockslag.ts';
import { prose } from './text.ts';

/**
 * What somebody has noted in the minutes without going against the decision: a note, a statement,
 * what a deputy who doesn't serve thinks (KL 6 kap. 17 §), or that they don't take part
 * (KL 4 kap. 25 §).
 */
export const Uttalandeslag = z.enum([
  ...(['protokollsanteckning', 'sarskilt_yttrande', 'ersattaryttrande', 'deltar_ej'] as const),
]);
export type Uttalandeslag = z.infer<typeof Uttalandeslag>;

export const Uttalande = z.strictObject({
  id: UttalandeId,
  slag: Uttalandeslag,
  personer: z.array(PersonId).min(1, 'required').max(61),
  /** Printed in place of the persons, who are those of the parties who are there. */
  partier: z.array(PartiId).max(20),
  /** The day of the writing that holds it; null where the text stands in the minutes. */
  datum: Dag.nullable(),
  /** A writing that says why. */
  hanvisning: ParagrafhandlingId.nullable(),
  text: prose(20_000),
});
export type Uttalande = z.infer<typeof Uttalande>;

/** Going against a decision one took part in, told before the meeting ended (KL 4 kap. 27 §). */
export const Reservation = z.strictObject({
  id: ReservationId,
  personer: z.array(PersonId).min(1, 'required').max(61),
  /** Printed in place of the persons, who are those of the parties who took part. */
  partier: z.array(PartiId).max(20),
  tillForman: ForslagId.nullable(),
  /** When it was told; null when only the day is known. */
  anmald: Klockslag.nullable(),
  motivering: prose(20_000),
  motiveringInlamnad: Dag.nullable(),
});
export type Reservation = z.infer<typeof Reservation>;
