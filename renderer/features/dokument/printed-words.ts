import { toBlocks } from '../../../shared/document/blocks.ts';
import { plainBlocks } from '../../../shared/document/plain-blocks.ts';
import { sectionText } from '../../../shared/rules/avsnittstext.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import type { PaperSources } from './paper-sources.ts';
import { paperOf, storedOf } from './paper-values.ts';
import type { PaperValues } from './paper-values.ts';
import { readReferences } from './read-paper.tsx';
import { countWords, wordsOf } from './written-text.ts';

/**
 * How many words the paper prints under its headings: what is written, what the case gives the
 * sections that follow it, and the points of the proposed decision.
 */
export function printedWords(values: PaperValues, sources: PaperSources): number {
  const paper = paperOf(values);
  const facts = { ...sources, paper };
  const followed = (section: PaperValues['avsnitt'][number]) => {
    const blocks = toBlocks(sectionText(facts, storedOf(section)), readReferences(sources, paper));
    return countWords(plainBlocks(blocks));
  };
  const points = () =>
    punkterOf(facts)
      .filter(({ utgar }) => !utgar)
      .reduce((sum, { text, delpunkter }) => sum + countWords([text, ...delpunkter].join(' ')), 0);
  const wordsIn = (section: PaperValues['avsnitt'][number]) => {
    if (section.typ === 'beslutsforslag') return points();
    return section.foljer ? followed(section) : wordsOf(section.innehall);
  };
  const printed = values.avsnitt.filter(({ utelamnat }) => !utelamnat);
  return printed.reduce((sum, section) => sum + wordsIn(section), 0);
}
