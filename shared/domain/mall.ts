import { z } from 'zod';
import { Avsnittstyp } from './avsnitt.ts';
import { MallId, OrganId } from './id.ts';
import { Beslutsstil } from './organ.ts';
import { line, optionalLine, prose } from './text.ts';

const MOST_LINES = 6;

/** A few lines that stand at the head or the foot of a page. */
function pageLines() {
  return prose(400).refine((text) => text.split('\n').length <= MOST_LINES, 'too_many_lines');
}

/** Kinds of paper written on a case. */
export const Dokumenttyp = z.enum([
  'tjansteskrivelse',
  'tjansteutlatande',
  'yttrande',
  'remissmissiv',
  'foljebrev',
]);
export type Dokumenttyp = z.infer<typeof Dokumenttyp>;

/** A letter goes with something: nothing is decided by it, so it can be written after a decision too. */
export function isBrev(typ: Dokumenttyp): boolean {
  return typ === 'foljebrev' || typ === 'remissmissiv';
}

/** What a template can be for: a paper that is written, or a copy of what was decided. */
export const Malltyp = z.enum([...Dokumenttyp.options, 'protokollsutdrag']);
export type Malltyp = z.infer<typeof Malltyp>;

/** One section of a template: its kind, the heading it starts with, and whether it must be filled. */
export const Mallavsnitt = z.strictObject({
  typ: Avsnittstyp,
  rubrik: line(120),
  obligatoriskt: z.boolean(),
});
export type Mallavsnitt = z.infer<typeof Mallavsnitt>;

/** A picture at the head of the page, by the hash of the stored file. */
export const Logotyp = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'invalid_id'),
  /** What the picture says, for those who don't see it. */
  alternativtext: line(200),
});
export type Logotyp = z.infer<typeof Logotyp>;

/** How papers of one kind look and begin. */
export const MallData = z.strictObject({
  namn: line(120),
  dokumenttyp: Malltyp,
  /** The body whose papers it is for; null for every body. */
  organId: OrganId.nullable(),
  avsnitt: z.array(Mallavsnitt).min(1, 'required').max(60),
  /** Lines under the name at the head of page 1, such as the unit's address. */
  sidhuvud: pageLines(),
  /** Lines at the foot of every page. */
  sidfot: pageLines(),
  logotyp: Logotyp.nullable(),
  typsnitt: z.enum(['antikva', 'linjar']),
  /** How many signatures stand side by side. */
  underskriftskolumner: z.union([z.literal(1), z.literal(2)]),
  /** How the points are worded; null for the way of the deciding body. */
  beslutsstil: Beslutsstil.nullable(),
  /** The word at the top right; empty for the usual one of the kind. */
  dokumentord: optionalLine(60),
  avslutad: z.boolean(),
});
export type MallData = z.infer<typeof MallData>;

export const Mall = MallData.extend({ id: MallId, version: z.int() });
export type Mall = z.infer<typeof Mall>;
