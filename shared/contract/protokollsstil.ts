import { z } from 'zod';
import { OrganId } from '../domain/id.ts';
import { Protokollsstil } from '../domain/protokollsstil.ts';
import {
  Overklagandehanvisning,
  OverklagandehanvisningData,
  Overklagandeslag,
} from '../domain/overklagandehanvisning.ts';
import { command, query } from './procedure.ts';

const ofOrgan = z.strictObject({ organId: OrganId });
/** Version 0 for a body that writes as the program does from the beginning. */
const Kept = z.strictObject({ version: z.int(), stil: Protokollsstil });

/** How bodies write their minutes, and say that their decisions are appealed. */
export const protokollsstilProcedures = {
  'protokollsstil.get': query(ofOrgan, Kept, ['organ', 'protokollsdel']),
  'protokollsstil.save': command(ofOrgan.extend({ version: z.int(), stil: Protokollsstil }), Kept, [
    'protokollsdel',
    'paragraf',
    'logg',
  ]),
  /** One of each kind; the program's words with version 0 where the body has none of its own. */
  'overklagandehanvisning.list': query(ofOrgan, z.array(Overklagandehanvisning), ['protokollsdel']),
  'overklagandehanvisning.save': command(
    ofOrgan.extend({
      slag: Overklagandeslag,
      version: z.int(),
      data: OverklagandehanvisningData,
    }),
    Overklagandehanvisning,
    ['protokollsdel', 'logg'],
  ),
};
