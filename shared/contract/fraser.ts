import { z } from 'zod';
import { Avsteg } from '../domain/avsteg.ts';
import { EgenFras, EgenFrasData } from '../domain/egen-fras.ts';
import { EgenFrasId, TjansteskrivelseId } from '../domain/id.ts';
import { Repair } from '../domain/repair.ts';
import { TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { command, query } from './procedure.ts';

/** What a check found: facts, which the window words. */
export const Finding = z.strictObject({
  id: z.string(),
  severity: z.enum(['S', 'V', 'T']),
  gate: z.string(),
  /** Where it can be put right: a section, a row, a point. */
  field: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof Finding>;

/** What a check found in a paper, how it is put right, and who has let it stand. */
export const PaperFinding = Finding.extend({
  /** What it is about by its id, so that it is known again when things are moved. */
  ankare: z.string(),
  /** A mark of the words it was found in. */
  lydelse: z.string(),
  repair: Repair.nullable(),
  avsteg: Avsteg.nullable(),
});
export type PaperFinding = z.infer<typeof PaperFinding>;

const ofPaper = z.strictObject({ tjansteskrivelseId: TjansteskrivelseId });

/** Checks of a paper, findings that are let stand, and the register's own phrases. */
export const frasProcedures = {
  /** The checks of a paper as it is being written, or as stored when `data` is null; worst first. */
  'kontroll.getFindings': query(
    ofPaper.extend({ data: TjansteskrivelseData.nullable() }),
    z.array(PaperFinding),
    [
      ...(['tjansteskrivelse', 'fordelning', 'kallhanvisning', 'sandlista', 'organ'] as const),
      ...(['person', 'parti', 'bevakning', 'handling', 'avsteg', 'relation'] as const),
      ...(['remiss', 'sammantrade', 'mall'] as const),
    ],
  ),
  /** The register's own phrases, those out of use too, by code. */
  'fras.list': query(z.strictObject({}), z.array(EgenFras), ['fras']),
  'fras.save': command(
    z.strictObject({
      existing: z.strictObject({ id: EgenFrasId, version: z.int() }).nullable(),
      data: EgenFrasData,
    }),
    EgenFras,
    ['fras', 'logg'],
  ),
};
