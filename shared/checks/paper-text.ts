import { toBlocks } from '../document/blocks.ts';
import type { References } from '../document/block.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import { plainBlocks } from '../document/plain-blocks.ts';
import { toMarkedText } from '../document/plain-text.ts';
import { paperReferences } from '../document/references.ts';
import { isSammanstallt } from '../domain/avsnitt.ts';
import type { Avsnitt } from '../domain/avsnitt.ts';
import { sectionText } from '../rules/avsnittstext.ts';
import { punkterOf } from '../rules/punkttexter.ts';
import type { LostPunkt } from '../rules/punkttexter.ts';

/** A section as it is printed. */
export interface Avsnittstext extends Pick<Avsnitt, 'id' | 'typ' | 'rubrik' | 'niva' | 'foljer'> {
  /** The path of the form where it is written. */
  readonly field: string;
  readonly text: string;
  /** Where in the text the marks of footnotes stand. */
  readonly ankare: readonly number[];
  /** The running paragraphs, without those of lists, quotes and tables. */
  readonly stycken: readonly string[];
}

/** A point as it is printed, with its number. */
export interface NumberedPoint extends LostPunkt {
  readonly field: string;
  readonly nr: number;
}

/** The words of a paper, as they are printed: what is left out is not there. */
export interface PaperText {
  readonly avsnitt: readonly Avsnittstext[];
  readonly punkter: readonly NumberedPoint[];
}

/** Reads the words of a paper once, for all checks that ask about them. */
export function paperText(facts: PaperFacts): PaperText {
  const references = paperReferences(facts);
  const avsnitt = facts.paper.avsnitt.flatMap((one, index) =>
    one.utelamnat || isSammanstallt(one.typ) ? [] : [asPrinted(facts, one, index, references)],
  );
  const kept = punkterOf(facts)
    .map((punkt, index) => ({ ...punkt, field: `punkter.${String(index)}` }))
    .filter(({ utgar }) => !utgar);
  return { avsnitt, punkter: kept.map((punkt, index) => ({ ...punkt, nr: index + 1 })) };
}

/** The whole of a point: its words and those of its sub-points. */
export function wholePoint({ text, delpunkter }: Pick<LostPunkt, 'text' | 'delpunkter'>): string {
  return [text, ...delpunkter].join('\n');
}

function asPrinted(
  facts: PaperFacts,
  avsnitt: Avsnitt,
  index: number,
  references: References,
): Avsnittstext {
  const { id, typ, rubrik, niva, foljer } = avsnitt;
  const innehall = sectionText(facts, avsnitt);
  const blocks = toBlocks(innehall, { ...references, fotnot: () => '' });
  const field = `avsnitt.${String(index)}`;
  return {
    ...{ id, typ, rubrik, niva, foljer, field },
    ...toMarkedText(innehall, references),
    stycken: blocks.flatMap((block) => (block.typ === 'stycke' ? [plainBlocks([block])] : [])),
  };
}
