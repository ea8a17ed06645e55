import { plainBlocks, plainInlines } from '../../../../shared/document/plain-blocks.ts';
import { toBlocks } from '../../../../shared/document/blocks.ts';
import type { Avsnitt, Avsnittstyp } from '../../../../shared/domain/avsnitt.ts';
import type { PaperProposal } from '../../../../shared/domain/inlasning.ts';

/** A piece of a section, marks of footnotes as raised figures. */
export type PaperBlock =
  | { readonly typ: 'stycke' | 'underrubrik'; readonly text: string }
  | { readonly typ: 'punktlista'; readonly punkter: readonly string[] };

/** What the importer made of a paper, as far as an allocation is told in it. */
export interface ReadPaper {
  readonly punkter: readonly string[];
  readonly fotnoter: readonly string[];
  section(typ: Avsnittstyp): readonly PaperBlock[];
}

/** The paper that was brought in, as plain pieces. */
export function readPaper({ punkter, fotnoter, avsnitt }: PaperProposal): ReadPaper {
  const markOf = (id: string) => raised(fotnoter.findIndex((one) => one.id === id) + 1);
  return {
    punkter: punkter.map(({ egenText }) => egenText ?? ''),
    fotnoter: fotnoter.map(({ text }) => text),
    section: (typ) =>
      piecesOf(
        avsnitt.find((one) => one.typ === typ),
        markOf,
      ),
  };
}

function piecesOf(avsnitt: Avsnitt | undefined, markOf: (id: string) => string): PaperBlock[] {
  if (!avsnitt) return [];
  const references = { belopp: () => '', varde: () => '', fotnot: markOf };
  return toBlocks(avsnitt.innehall, references).flatMap((block): PaperBlock[] => {
    if (block.typ === 'stycke') return [{ typ: 'stycke', text: plainInlines(block.inline) }];
    if (block.typ === 'underrubrik') return [{ typ: 'underrubrik', text: block.text }];
    if (block.typ !== 'punktlista') throw new Error(`the paper has a ${block.typ}`);
    return [{ typ: 'punktlista', punkter: block.punkter.map(plainBlocks) }];
  });
}

function raised(mark: number): string {
  return String(mark).replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
