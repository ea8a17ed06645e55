import { z } from 'zod';
import { ArendeId, HandlingId, OrganId, PersonId, TjansteskrivelseId } from '../domain/id.ts';
import { SourceBlock, PaperProposal } from '../domain/inlasning.ts';
import { Tjansteskrivelse } from '../domain/tjansteskrivelse.ts';
import { line } from '../domain/text.ts';
import { FileHandle, Incoming } from './post.ts';
import { command } from './procedure.ts';

const ofPaper = z.strictObject({ tjansteskrivelseId: TjansteskrivelseId });

/** A body that a paper names: one of the register's, or null for one that is to be made. */
export const Organval = z.strictObject({ namn: line(120), organId: OrganId.nullable() });
export type Organval = z.infer<typeof Organval>;

/** A person that a paper names: one of the register's, or null for one that is to be made. */
export const Personval = z.strictObject({ namn: line(161), personId: PersonId.nullable() });
export type Personval = z.infer<typeof Personval>;

/** Papers that exist already come in, and papers go out as files. */
export const inlasningProcedures = {
  /** Lets the user choose a file; null when the dialog is closed without a choice. */
  'inlasning.chooseFile': command(z.strictObject({}), Incoming.nullable(), []),
  /**
   * The pieces of a Word file, a PDF or a text; nothing is stored. Refused with
   * `unreadable_<reason>` for a file that can't be read, and `no_text` for one without words.
   */
  'inlasning.read': command(
    z.strictObject({ handle: FileHandle }),
    z.strictObject({ namn: z.string(), blocks: z.array(SourceBlock) }),
    [],
  ),
  /** Starts a paper from what was read and approved, with bodies, persons and citations it lacks. */
  'inlasning.create': command(
    z.strictObject({
      arendeId: ArendeId,
      proposal: PaperProposal,
      organval: z.array(Organval).max(300),
      personval: z.array(Personval).max(12),
    }),
    Tjansteskrivelse,
    ['tjansteskrivelse', 'sandlista', 'arende', 'organ', 'person', 'kallhanvisning', 'logg'],
  ),
  /** Asks where to and writes a Word file or plain text; null when the dialog was closed. */
  'utskrift.export': command(
    ofPaper.extend({ format: z.enum(['docx', 'txt']) }),
    z.strictObject({ fileName: z.string() }).nullable(),
    [],
  ),
  /** Makes the paper a handling in its case, as PDF/A and, if wanted, as a Word file beside it. */
  'utskrift.addToArende': command(
    ofPaper.extend({ medWord: z.boolean() }),
    z.strictObject({ handlingId: HandlingId, beteckning: z.string() }),
    ['handling', 'arende', 'logg'],
  ),
};
