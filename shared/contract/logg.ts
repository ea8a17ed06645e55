import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import { ArendeId } from '../domain/id.ts';
import { Loggomrade, Loggrad } from '../domain/logg.ts';
import { query } from './procedure.ts';

/** Which rows of the log to read, newest first; null asks for any. */
export const Loggurval = z.strictObject({
  arendeId: ArendeId.nullable(),
  /** What is done to one object, such as a handling. */
  objektId: z.string().max(26).nullable().default(null),
  omrade: Loggomrade.nullable().default(null),
  anvandare: z.string().max(200).nullable().default(null),
  /** The first and the last day, in the time zone of the machine. */
  fran: Dag.nullable().default(null),
  till: Dag.nullable().default(null),
  /** Only rows older than this one: where the page before ended. */
  fore: z.int().nullable().default(null),
  antal: z.int().min(1).max(200).default(50),
});
export type Loggurval = z.infer<typeof Loggurval>;

/** The log of a case or of the register, a page at a time. */
export const loggProcedures = {
  'logg.list': query(Loggurval, z.array(Loggrad), ['logg']),
  /** Everybody who stands in the log. */
  'logg.listUsers': query(z.strictObject({}), z.array(z.string()), ['logg']),
};
