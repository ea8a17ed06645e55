import { z } from 'zod';
import { BeslutspunktId, ParagrafId } from '../domain/id.ts';
import { ParagrafData } from '../domain/paragraf.ts';
import { ParagrafRepair } from '../domain/paragraf-repair.ts';
import { Kontrollfynd } from './kontroller.ts';
import { query } from './procedure.ts';

/** What a check found in a § or in the part it is approved in, and how it is put right. */
export const Paragraffynd = Kontrollfynd.extend({ repair: ParagrafRepair.nullable() });
export type Paragraffynd = z.infer<typeof Paragraffynd>;

const paragraf = z.strictObject({ id: ParagrafId });

/** A § as it is being written, before it is stored. */
export const paragraftextProcedures = {
  /** Typesets a § by itself; each page is at `/dokument/<key>/1.svg`. */
  'paragraf.getDraftPreview': query(
    paragraf.extend({ data: ParagrafData }),
    z.strictObject({ sidor: z.array(z.string()).min(1) }),
    ['paragraf', 'protokollsdel', 'narvaro', 'organ', 'person', 'parti', 'uppdrag'],
  ),
  /**
   * The checks of a § as it is being written, or as stored when `data` is null, and of the part it
   * is approved in; worst first. One that isn't decided is told what it lacks to be.
   */
  'paragraf.getFindings': query(
    paragraf.extend({ data: ParagrafData.nullable() }),
    z.array(Paragraffynd),
    [
      ...(['paragraf', 'protokollsdel', 'narvaro', 'sammantrade', 'dagordning'] as const),
      ...(['organ', 'person', 'tjansteskrivelse', 'fordelning', 'arende', 'avsteg'] as const),
      ...(['expediering', 'sandlista'] as const),
    ],
  ),
  /** What the paper proposed for each of its points that are left; empty for a § without one. */
  'paragraf.getProposed': query(
    paragraf,
    z.array(z.strictObject({ id: BeslutspunktId, text: z.string() })),
    ['paragraf', 'dagordning', 'tjansteskrivelse', 'fordelning', 'organ'],
  ),
};
