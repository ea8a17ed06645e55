import type { PaperFacts } from '../document/paper-facts.ts';
import type { BeslutData } from '../domain/beslut.ts';
import type { ParagrafData } from '../domain/paragraf.ts';
import { proposedPunkter } from './ny-paragraf.ts';

/**
 * What a § decided, as a decision of its case states it: as proposed where its points are those of
 * the paper word for word, else changed. What was granted follows the ledger.
 */
export function beslutOfParagraf(
  facts: Pick<PaperFacts, 'organ' | 'fordelning' | 'paper'>,
  { beslut }: Pick<ParagrafData, 'beslut'>,
): Pick<BeslutData, 'utfall' | 'punkter' | 'tilldelningar'> {
  const decided = beslut.flatMap(({ punkter }) => punkter);
  const proposed = proposedPunkter(facts);
  const isAsProposed =
    decided.length === proposed.length &&
    decided.every(({ harleddFranId, text }, index) => {
      const source = proposed[index];
      return source?.harleddFranId === harleddFranId && source.text === text;
    });
  if (isAsProposed) return { utfall: 'enligt_forslag', punkter: [], tilldelningar: [] };
  const punkter = decided.map(({ harleddFranId, text }) => ({ harleddFranId, text }));
  return { utfall: 'andrat', punkter, tilldelningar: [] };
}
