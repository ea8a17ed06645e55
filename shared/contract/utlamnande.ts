import { z } from 'zod';
import { ArendeId } from '../domain/id.ts';
import { Utlamnandetraff, Utlamnandeurval } from '../domain/utlamnande.ts';
import { command, query } from './procedure.ts';

const ofUrval = z.strictObject({ urval: Utlamnandeurval });

/** A file being written by a job; null when the user closed the dialog without a choice. */
export const StartedExport = z.strictObject({ jobId: z.string(), fileName: z.string() }).nullable();

/** What a public list would hold and give away. */
export const Granskning = z.strictObject({
  arenden: z.int(),
  handlingar: z.int(),
  /** How many places there are of each kind; `traffar` shows the first of them, stops before warnings. */
  personnummer: z.int(),
  doldaNamn: z.int(),
  traffar: z.array(Utlamnandetraff),
});
export type Granskning = z.infer<typeof Granskning>;

export const utlamnandeProcedures = {
  'utlamnande.getReview': query(ofUrval, Granskning, [
    'arende',
    'handling',
    'diarium',
    'person',
    'kontakt',
  ]),
  /** As `getReview`, for the card of one case. */
  'utlamnande.getCardReview': query(z.strictObject({ arendeId: ArendeId }), Granskning, [
    'arende',
    'handling',
    'diarium',
    'person',
    'kontakt',
  ]),
  /** Starts a job that writes the list as CSV; its result is `{ rows }`. */
  'utlamnande.exportCsv': command(ofUrval, StartedExport, []),
};
