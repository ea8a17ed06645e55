import { z } from 'zod';
import { Fordelning } from '../domain/fordelning.ts';
import {
  Fordelningsram,
  FordelningsramData,
  Ramandring,
  RamandringData,
  Ramliggare,
  Ramrad,
  Redovisning,
  RedovisningData,
  Sokandear,
} from '../domain/fordelningsram.ts';
import { ArendeId, FordelningsramId } from '../domain/id.ts';
import { command, query } from './procedure.ts';

const nothing = z.strictObject({});
const reads = ['fordelning', 'beslut', 'kallhanvisning', 'arende'] as const;

export const fordelningsramProcedures = {
  /** Every frame with what is left of it, the newest year first. */
  'fordelningsram.list': query(nothing, z.array(Ramrad), reads),
  'fordelningsram.get': query(z.strictObject({ id: FordelningsramId }), Ramliggare, reads),
  /** What each applicant has asked for, been given and used, year by year. */
  'fordelningsram.listSokande': query(nothing, z.array(Sokandear), reads),
  'fordelningsram.create': command(z.strictObject({ data: FordelningsramData }), Fordelningsram, [
    'fordelning',
    'logg',
  ]),
  /** Refused with `locked` once something is decided out of the frame. */
  'fordelningsram.save': command(
    z.strictObject({ id: FordelningsramId, version: z.int(), data: FordelningsramData }),
    Fordelningsram,
    ['fordelning', 'tjansteskrivelse', 'logg'],
  ),
  /**
   * Makes a case distribute out of the frame: a round of what is left, or the round that the case
   * has moved there. A frame left empty by it goes away.
   */
  'fordelningsram.openRound': command(
    z.strictObject({ ramId: FordelningsramId, arendeId: ArendeId }),
    Fordelning,
    ['fordelning', 'tjansteskrivelse', 'sandlista', 'logg'],
  ),
  /** Adds a decided change; it stands from then on. */
  'fordelningsram.addChange': command(
    z.strictObject({ ramId: FordelningsramId, data: RamandringData }),
    Ramandring,
    ['fordelning', 'logg'],
  ),
  /** Adds what has been told of how granted money was used; it stands from then on. */
  'fordelningsram.addReport': command(z.strictObject({ data: RedovisningData }), Redovisning, [
    'fordelning',
    'logg',
  ]),
  /**
   * Asks where to and starts a job that writes the frame's table, or that of every year when there
   * is no frame; null when the user closed the dialog. The job ends with `{ rows }`.
   */
  'fordelningsram.export': command(
    z.strictObject({ ramId: FordelningsramId.nullable(), format: z.enum(['csv', 'xlsx']) }),
    z.strictObject({ jobId: z.string(), fileName: z.string() }).nullable(),
    [],
  ),
};
