import { z } from 'zod';
import { Statistik, Statistikurval } from '../domain/statistik.ts';
import { command, query } from './procedure.ts';
import { StartedExport } from './utlamnande.ts';

const ofUrval = z.strictObject({ urval: Statistikurval });

export const statistikProcedures = {
  'statistik.get': query(ofUrval, Statistik, [
    'arende',
    'handling',
    'beslut',
    'remiss',
    'protokollsdel',
    'sammantrade',
  ]),
  /** Starts a job that writes every figure as a row; its result is `{ rows }`. */
  'statistik.export': command(
    ofUrval.extend({ format: z.enum(['csv', 'xlsx']) }),
    StartedExport,
    [],
  ),
};
