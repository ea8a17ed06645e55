import { z } from 'zod';
import {
  ArendeId,
  FordelningsramId,
  OrganId,
  SandlistaId,
  TjansteskrivelseId,
} from '../domain/id.ts';
import { Statistikurval } from '../domain/statistik.ts';
import { TjansteskrivelseData } from '../domain/tjansteskrivelse.ts';
import { Utlamnandeurval } from '../domain/utlamnande.ts';
import { MotesdokumentRef } from './motesdokument.ts';
import { command, query } from './procedure.ts';
import { Utdragsval } from './protokollsutdrag.ts';

/** A typeset document kept for showing: pages at `/dokument/<key>/<n>.svg`, n from 1. */
export const Preview = z.strictObject({ key: z.string(), pages: z.int().min(1) });
export type Preview = z.infer<typeof Preview>;

/**
 * A draft's pages, each at `/dokument/<key>/1.svg` under a key of its own, and where on them its
 * sections begin: `y` as a share of the page's height.
 */
export const DraftPreview = z.strictObject({
  sidor: z.array(z.string()).min(1),
  platser: z.array(z.strictObject({ avsnittId: z.string(), sida: z.int(), y: z.number() })),
});
export type DraftPreview = z.infer<typeof DraftPreview>;

/**
 * Which document: a stored paper, the sheet of a sändlista, an extract of minutes, or what is public
 * of the register.
 * The last two are refused with `personnummer` when one stands in them.
 */
export const DocumentRef = z.discriminatedUnion('typ', [
  z.strictObject({ typ: z.literal('tjansteskrivelse'), id: TjansteskrivelseId }),
  z.strictObject({ typ: z.literal('sandlista'), id: SandlistaId }),
  Utdragsval.extend({ typ: z.literal('protokollsutdrag') }),
  z.strictObject({ typ: z.literal('diarielista'), urval: Utlamnandeurval }),
  z.strictObject({ typ: z.literal('arendekort'), id: ArendeId }),
  z.strictObject({ typ: z.literal('statistik'), urval: Statistikurval }),
  /** What is due this week and the next; only the user's own with `mina`. */
  z.strictObject({ typ: z.literal('veckoblad'), mina: z.boolean() }),
  /** What a body has outstanding, as everybody may read it. */
  z.strictObject({ typ: z.literal('balanslista'), organId: OrganId }),
  z.strictObject({ typ: z.literal('ramliggare'), id: FordelningsramId }),
  z.strictObject({ typ: z.literal('ramsummering') }),
  MotesdokumentRef,
]);
export type DocumentRef = z.infer<typeof DocumentRef>;

export const dokumentProcedures = {
  /** Typesets a paper as it is being written, before it is stored. */
  'dokument.getDraftPreview': query(
    z.strictObject({ tjansteskrivelseId: TjansteskrivelseId, data: TjansteskrivelseData }),
    DraftPreview,
    ['fordelning', 'kallhanvisning', 'sandlista', 'organ', 'person', 'mall'],
  ),
  'dokument.getPreview': query(z.strictObject({ document: DocumentRef }), Preview, [
    'tjansteskrivelse',
    'fordelning',
    'kallhanvisning',
    'sandlista',
    'beslut',
    'organ',
    'person',
    'mall',
    'arende',
    'handling',
    'diarium',
    'paragraf',
    'protokollsdel',
    'narvaro',
    'dagordning',
    'sammantrade',
    'delegation',
  ]),
  /** Asks where to and writes the PDF/A; null when the user cancelled the dialog. */
  'dokument.exportPdf': command(
    z.strictObject({ document: DocumentRef }),
    z.strictObject({ fileName: z.string() }).nullable(),
    [],
  ),
  'dokument.print': command(
    z.strictObject({ document: DocumentRef }),
    z.strictObject({ outcome: z.enum(['printed', 'cancelled']) }),
    ['logg'],
  ),
};
