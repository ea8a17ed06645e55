import { toBlocks } from '../../../shared/document/blocks.ts';
import type { Block, References } from '../../../shared/document/block.ts';
import type { Avsnitt } from '../../../shared/domain/avsnitt.ts';
import type { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { sectionText } from '../../../shared/rules/avsnittstext.ts';
import type { Avsnittsfakta } from '../../../shared/rules/avsnittstext.ts';

/** A footnote as it is read: the number of its mark, and what it says. */
export interface ReadNote {
  readonly number: number;
  readonly text: string;
}

/** The text of a section, where a footnote is the number of its mark, and the notes themselves. */
export interface ReadSection {
  readonly blocks: readonly Block[];
  readonly notes: readonly ReadNote[];
}

/** The texts of a paper's sections by id, with footnotes numbered through the paper as in print. */
export function readSections(
  facts: Avsnittsfakta & { readonly paper: TjansteskrivelseData },
  references: References,
): ReadonlyMap<string, ReadSection> {
  let number = 0;
  const read = (avsnitt: Avsnitt): ReadSection => {
    const notes: ReadNote[] = [];
    const fotnot: References['fotnot'] = (id) => {
      number += 1;
      notes.push({ number, text: references.fotnot(id) });
      return String(number);
    };
    return { blocks: toBlocks(sectionText(facts, avsnitt), { ...references, fotnot }), notes };
  };
  const printed = facts.paper.avsnitt.filter(({ utelamnat }) => !utelamnat);
  return new Map(printed.map((avsnitt) => [avsnitt.id, read(avsnitt)]));
}
