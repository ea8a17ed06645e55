import { z } from 'zod';
import { ArendeId, MallId, TjansteskrivelseId } from '../domain/id.ts';
import { Dokumenttyp } from '../domain/mall.ts';
import { Skrivelsestatus } from '../domain/skrivelsestatus.ts';
import { Tjansteskrivelse, TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { command, query } from './procedure.ts';

const ofPaper = z.strictObject({ tjansteskrivelseId: TjansteskrivelseId });

export const TjansteskrivelseSummary = z.strictObject({
  id: TjansteskrivelseId,
  arendeId: ArendeId,
  dokumenttyp: Dokumenttyp,
  rubrik: z.string(),
  dokumentdatum: z.string().nullable(),
  status: Skrivelsestatus,
  last: z.boolean(),
  /** The sändlista of the paper is settled. */
  sandlistaFaststalld: z.boolean(),
});
export type TjansteskrivelseSummary = z.infer<typeof TjansteskrivelseSummary>;

/** What a new paper follows: a kind by its usual template, or a template of it; null is the built-in. */
export const Skrivelseval = z.strictObject({
  dokumenttyp: Dokumenttyp,
  mallId: MallId.nullable().optional(),
});

export const tjansteskrivelseProcedures = {
  'tjansteskrivelse.list': query(
    z.strictObject({ arendeId: ArendeId }),
    z.array(TjansteskrivelseSummary),
    ['tjansteskrivelse', 'beslut', 'sandlista'],
  ),
  /**
   * Starts a paper on a case, filled with what the case already holds. Without a choice it is a
   * tjänsteskrivelse by the usual template of the authority; with a kind alone, by the usual of that.
   */
  'tjansteskrivelse.create': command(
    z.strictObject({
      arendeId: ArendeId,
      val: Skrivelseval.optional(),
    }),
    Tjansteskrivelse,
    ['tjansteskrivelse', 'arende', 'logg'],
  ),
  'tjansteskrivelse.get': query(ofPaper, Tjansteskrivelse, ['tjansteskrivelse', 'beslut']),
  'tjansteskrivelse.save': command(
    ofPaper.extend({ version: z.int(), data: TjansteskrivelseData }),
    Tjansteskrivelse,
    ['tjansteskrivelse', 'logg'],
  ),
};
