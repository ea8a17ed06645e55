import { Sokbegaran, Soksvar } from '../domain/sok.ts';
import { query } from './procedure.ts';

export const sokProcedures = {
  /** Newest first. `Cancelled` when a newer question of the same place and kind has come. */
  'sok.search': query(Sokbegaran, Soksvar, ['arende', 'handling', 'person', 'post']),
};
