import { z } from 'zod';
import { Avsnitt } from './avsnitt.ts';
import type { Avsnittstyp } from './avsnitt.ts';
import { PunktData } from './beslutspunkt.ts';
import { Dag } from './datum.ts';
import { FotnotId, HandlingsradId } from './id.ts';
import { Dokumenttyp } from './mall.ts';
import { line, optionalLine, prose } from './text.ts';
import { Underskrift } from './tjansteskrivelse.ts';

/** A run of text, the mark of a footnote, or the end of a line. */
export const SourceRun = z.discriminatedUnion('typ', [
  z.strictObject({
    typ: z.literal('text'),
    text: z.string(),
    fet: z.boolean(),
    kursiv: z.boolean(),
    lank: z.string().nullable(),
  }),
  z.strictObject({ typ: z.literal('fotnot'), mark: z.string() }),
  /** `isMeant`: meant by the author; else only where the line was full. */
  z.strictObject({ typ: z.literal('radbrytning'), isMeant: z.boolean() }),
]);
export type SourceRun = z.infer<typeof SourceRun>;

/** What the source itself says that a piece is. */
export const SourceKind = z.enum([
  ...(['stycke', 'rubrik', 'punkt', 'numrerad', 'citat', 'tabell', 'fotnot'] as const),
  'sidhuvud',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** One piece of a text that is brought in, in the order of the source. */
export const SourceBlock = z.strictObject({
  kind: SourceKind,
  runs: z.array(SourceRun),
  /** Level of a heading from 1, or of a list from 0. */
  level: z.int(),
  /** Mark of a footnote, or number or letter of a point. */
  mark: z.string(),
  /** Cells of a table, by row; empty for what is no table. */
  cells: z.array(z.array(z.string())),
});
export type SourceBlock = z.infer<typeof SourceBlock>;

/** What a piece is in the paper. */
export const PartRole = z.enum([
  ...(['rubrik', 'underrubrik', 'dokumentord', 'handlaggare', 'diarienummer', 'datum'] as const),
  ...(['adressat', 'avsnitt', 'inledning', 'beslutspunkt', 'delpunkt', 'beslutsniva'] as const),
  ...(['stycke', 'mellanrubrik', 'punkt', 'numrerad', 'citat', 'tabell', 'handling'] as const),
  ...(['mottagare', 'underskrift', 'fotnot', 'sidhuvud', 'oplacerad', 'utelamnad'] as const),
]);
export type PartRole = z.infer<typeof PartRole>;

/** A piece of the source with what it was taken for; the user may take it for something else. */
export interface SourcePart {
  readonly id: number;
  readonly role: PartRole;
  /** Kind of section, for the heading of one. */
  readonly avsnittstyp: Avsnittstyp | null;
  readonly block: SourceBlock;
}

/** A decision that a text points at, by the name or the abbreviation of the body. */
export const Kalla = z.strictObject({
  organ: line(120),
  datum: Dag,
  paragraf: z.int().min(1).max(9999),
});
export type Kalla = z.infer<typeof Kalla>;

/** A paper as it was read, with bodies and persons still by name. */
export const PaperProposal = z.strictObject({
  dokumenttyp: Dokumenttyp,
  rubrik: line(300),
  underrubrik: optionalLine(300),
  dokumentdatum: Dag.nullable(),
  /** Empty for the body of the register. */
  adressat: optionalLine(120),
  beslutsniva: optionalLine(120),
  handlaggare: z.array(line(161)).max(12),
  punkter: z.array(PunktData).max(200),
  avsnitt: z.array(Avsnitt).max(60),
  fotnoter: z
    .array(z.strictObject({ id: FotnotId, text: prose(1000), kalla: Kalla.nullable() }))
    .max(500),
  handlingsrader: z
    .array(
      z.strictObject({
        id: HandlingsradId,
        rubrik: line(300),
        datum: Dag.nullable(),
        kalla: Kalla.nullable(),
        bilaggs: z.boolean(),
      }),
    )
    .max(300),
  mottagare: z.array(line(200)).max(500),
  /** What its citations are written with, where the paper tells which bodies those are. */
  forkortningar: z.array(z.strictObject({ kort: line(6), namn: line(120) })).max(300),
  underskrifter: z.array(Underskrift).max(8),
});
export type PaperProposal = z.infer<typeof PaperProposal>;
