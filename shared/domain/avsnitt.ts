import { z } from 'zod';
import { RichText } from '../document/rich-text.ts';
import { AvsnittId } from './id.ts';
import { line } from './text.ts';

/** Kinds of section that hold written text; the heading may be reworded, the kind stays. */
const SKRIVNA = [
  ...(['sammanfattning', 'beredning', 'bakgrund', 'arendet', 'arendebeskrivning'] as const),
  ...(['synpunkter', 'bedomning', 'konsekvens_ekonomi', 'konsekvens_miljo'] as const),
  ...(['konsekvens_medborgare', 'konsekvens_barn', 'konsekvens_jamstalldhet'] as const),
  ...(['konsekvens_personal', 'samverkan', 'tidplan', 'avslutande_forslag'] as const),
  ...(['bilagor', 'fri'] as const),
] as const;

/** Kinds of section that are put together from other parts of the paper. */
const SAMMANSTALLDA = [
  ...(['beslutsforslag', 'beslutsniva', 'handlingar', 'sandlista', 'underskrifter'] as const),
] as const;

export const Avsnittstyp = z.enum([...SKRIVNA, ...SAMMANSTALLDA]);
export type Avsnittstyp = z.infer<typeof Avsnittstyp>;

/** True for a section whose content is other parts of the paper, so that nothing is written in it. */
export function isSammanstallt(typ: Avsnittstyp): boolean {
  return (SAMMANSTALLDA as readonly string[]).includes(typ);
}

/**
 * What a section on consequences says: none, good, bad, or, for children, a simple or a deeper
 * assessment of what is best for the child (lag (2018:1197)).
 */
export const Konsekvensniva = z.enum(['inga', 'positiva', 'negativa', 'enkel', 'fordjupad']);
export type Konsekvensniva = z.infer<typeof Konsekvensniva>;

/** One section of a paper, in its place. */
export const Avsnitt = z.strictObject({
  id: AvsnittId,
  typ: Avsnittstyp,
  rubrik: line(120),
  innehall: RichText,
  /** Left out of print; the text is kept. */
  utelamnat: z.boolean(),
  /** The text is made from case, remiss and samråd, and follows them, until it is edited. */
  foljer: z.boolean(),
  /** For sections on consequences; null until it is assessed. */
  niva: Konsekvensniva.nullable(),
});
export type Avsnitt = z.infer<typeof Avsnitt>;
