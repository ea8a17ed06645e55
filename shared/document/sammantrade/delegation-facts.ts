import { z } from 'zod';
import { Dag } from '../../domain/datum.ts';
import { line, optionalLine } from '../../domain/text.ts';
import { Moteshuvud } from './mote.ts';

/** A decision made on the body's behalf (KL 6 kap. 37–40 §§). */
export const Delegationsrad = z.strictObject({
  nr: optionalLine(40),
  datum: Dag,
  dnr: optionalLine(60),
  beslut: line(2000),
  delegat: line(200),
});
export type Delegationsrad = z.infer<typeof Delegationsrad>;

/** Decisions that are reported to a sitting, by the point of the order of delegation. */
export const DelegationslistaFacts = z.strictObject({
  mote: Moteshuvud,
  fran: Dag,
  till: Dag,
  punkter: z
    .array(
      z.strictObject({
        punkt: optionalLine(40),
        rubrik: line(400),
        /** Made by the chair in an urgent case (KL 6 kap. 39 §). */
        bradskande: z.boolean(),
        beslut: z.array(Delegationsrad).min(1).max(5000),
      }),
    )
    .max(500),
  /** Numbers of the series that no decision has. */
  saknade: z.array(line(40)).max(5000),
});
export type DelegationslistaFacts = z.infer<typeof DelegationslistaFacts>;
