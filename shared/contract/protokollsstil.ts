import { z } from 'zod';
import { OrganId } from '../domain/id.ts';
import { Protokollsstil } from '../domain/protokollsstil.ts';
import { command, query } from './procedure.ts';

const ofOrgan = z.strictObject({ organId: OrganId });
/** Version 0 for a body that writes as the program does from the beginning. */
const Kept = z.strictObject({ version: z.int(), stil: Protokollsstil });

/** How bodies write their minutes. */
export const protokollsstilProcedures = {
  'protokollsstil.get': query(ofOrgan, Kept, ['organ', 'protokollsdel']),
  'protokollsstil.save': command(ofOrgan.extend({ version: z.int(), stil: Protokollsstil }), Kept, [
    'protokollsdel',
    'paragraf',
    'logg',
  ]),
};
