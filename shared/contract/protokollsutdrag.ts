import { z } from 'zod';
import { Dag } from '../domain/datum.ts';
import { BeslutId, HandlingId } from '../domain/id.ts';
import { optionalLine } from '../domain/text.ts';
import { command } from './procedure.ts';

/** Which decision an extract is of, and what the record does not hold of it yet. */
export const Utdragsval = z.strictObject({
  id: BeslutId,
  /** The day the § was approved; null while it isn't, which the extract then says. */
  justerad: Dag.nullable(),
  /** Who certifies it; empty for a line to write on. */
  bestyrkare: optionalLine(120),
});
export type Utdragsval = z.infer<typeof Utdragsval>;

/** Extracts of minutes: copies of the record, which nobody edits. */
export const protokollsutdragProcedures = {
  /** Asks where to and writes a Word file or plain text; null when the dialog was closed. */
  'protokollsutdrag.export': command(
    z.strictObject({ utdrag: Utdragsval, format: z.enum(['docx', 'txt']) }),
    z.strictObject({ fileName: z.string() }).nullable(),
    [],
  ),
  /** Makes the extract a handling in its case, as PDF/A and, if wanted, as a Word file beside it. */
  'protokollsutdrag.addToArende': command(
    z.strictObject({ utdrag: Utdragsval, medWord: z.boolean() }),
    z.strictObject({ handlingId: HandlingId, beteckning: z.string() }),
    ['handling', 'arende', 'logg'],
  ),
};
