import { z } from 'zod';
import { Fordelning, FordelningData } from '../domain/fordelning.ts';
import { ArendeId } from '../domain/id.ts';
import { command, query } from './procedure.ts';

export const fordelningProcedures = {
  'fordelning.get': query(z.strictObject({ arendeId: ArendeId }), Fordelning.nullable(), [
    'fordelning',
    'beslut',
  ]),
  /** Stores the whole ledger. `version` is null the first time. */
  'fordelning.save': command(
    z.strictObject({ arendeId: ArendeId, version: z.int().nullable(), data: FordelningData }),
    Fordelning,
    ['fordelning', 'tjansteskrivelse', 'sandlista', 'logg'],
  ),
  /** Whether the table and picture of the allocation go with the paper as an appendix. */
  'fordelning.setAppendix': command(
    z.strictObject({ arendeId: ArendeId, bilaga: z.boolean() }),
    Fordelning,
    ['fordelning', 'logg'],
  ),
};
