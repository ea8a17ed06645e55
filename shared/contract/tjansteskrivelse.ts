import { z } from 'zod';
import { ArendeId, TjansteskrivelseId } from '../domain/id.ts';
import { Tjansteskrivelse, TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { command, query } from './procedure.ts';

const ofPaper = z.strictObject({ tjansteskrivelseId: TjansteskrivelseId });

export const Finding = z.strictObject({
  id: z.string(),
  severity: z.enum(['S', 'V', 'T']),
  gate: z.string(),
  /** Where the paper can be put right: a section, a row, a point. */
  field: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof Finding>;

export const TjansteskrivelseSummary = z.strictObject({
  id: TjansteskrivelseId,
  arendeId: ArendeId,
  rubrik: z.string(),
  dokumentdatum: z.string().nullable(),
  last: z.boolean(),
  /** The sändlista of the paper is settled. */
  sandlistaFaststalld: z.boolean(),
});
export type TjansteskrivelseSummary = z.infer<typeof TjansteskrivelseSummary>;

export const tjansteskrivelseProcedures = {
  'tjansteskrivelse.list': query(
    z.strictObject({ arendeId: ArendeId }),
    z.array(TjansteskrivelseSummary),
    ['tjansteskrivelse', 'beslut', 'sandlista'],
  ),
  /** Starts a paper on a case from the template, filled with what the case already holds. */
  'tjansteskrivelse.create': command(z.strictObject({ arendeId: ArendeId }), Tjansteskrivelse, [
    'tjansteskrivelse',
    'arende',
    'logg',
  ]),
  'tjansteskrivelse.get': query(ofPaper, Tjansteskrivelse, ['tjansteskrivelse', 'beslut']),
  'tjansteskrivelse.save': command(
    ofPaper.extend({ version: z.int(), data: TjansteskrivelseData }),
    Tjansteskrivelse,
    ['tjansteskrivelse', 'logg'],
  ),
  /** The consistency checks that apply to the stored paper, worst first. */
  'tjansteskrivelse.getFindings': query(ofPaper, z.array(Finding), [
    'tjansteskrivelse',
    'fordelning',
    'kallhanvisning',
    'sandlista',
    'organ',
  ]),
};
