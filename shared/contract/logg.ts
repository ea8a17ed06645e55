import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import { ArendeId } from '../domain/id.ts';
import { Loggomrade, Loggrad } from '../domain/logg.ts';
import { command, query } from './procedure.ts';
import { StartedExport } from './utlamnande.ts';

/** Which rows of the log are meant; null asks for any. */
export const Loggurval = z.strictObject({
  arendeId: ArendeId.nullable(),
  /** What is done to one object, such as a handling. */
  objektId: z.string().max(26).nullable().default(null),
  omrade: Loggomrade.nullable().default(null),
  anvandare: z.string().max(200).nullable().default(null),
  /** The first and the last day, in the time zone of the machine. */
  fran: Dag.nullable().default(null),
  till: Dag.nullable().default(null),
});
export type Loggurval = z.infer<typeof Loggurval>;

/** A page of the rows, newest first. */
const Loggsida = Loggurval.extend({
  /** Only rows older than this one: where the page before ended. */
  fore: z.int().nullable().default(null),
  antal: z.int().min(1).max(200).default(50),
});

/** The log of a case or of the register, a page at a time. */
export const loggProcedures = {
  'logg.list': query(Loggsida, z.array(Loggrad), ['logg']),
  /** Everybody who stands in the log. */
  'logg.listUsers': query(z.strictObject({}), z.array(z.string()), ['logg']),
  /**
   * Starts a job that writes the rows to a file, the oldest first; its result is `{ rows }`. `jsonl`
   * holds each row as it was sealed: its `hash` is SHA-256 over the JSON of the rest, keys in order.
   */
  'logg.export': command(
    Loggurval.extend({ format: z.enum(['pdf', 'csv', 'jsonl']) }),
    StartedExport,
    [],
  ),
};
