import type { PaperFacts } from '../document/paper-facts.ts';
import { formatDag } from '../domain/datum.ts';
import { DOKUMENTORD } from '../rules/mall.ts';
import { lowerFirst } from '../rules/sprak.ts';

const DEFINITE: Partial<Record<string, string>> = {
  tjänsteskrivelse: 'tjänsteskrivelsen',
  tjänsteutlåtande: 'tjänsteutlåtandet',
  yttrande: 'yttrandet',
};

/**
 * "detta tjänsteutlåtande" by its heading, day and number, which a reader of the minutes has; null
 * where the words are of another kind of paper, or the paper has no day yet.
 */
export function namedPaper(
  { paper, diarienummer }: Pick<PaperFacts, 'paper' | 'diarienummer'>,
  said: string,
): string | null {
  const kind = lowerFirst(DOKUMENTORD[paper.dokumenttyp]);
  const definite = DEFINITE[kind];
  if (paper.dokumentdatum === null || definite === undefined) return null;
  if (said.toLowerCase().split(' ').at(-1) !== kind) return null;
  const dated = definite.endsWith('t') ? 'daterat' : 'daterad';
  return `${definite} ”${paper.rubrik}” ${dated} ${formatDag(paper.dokumentdatum)}, dnr ${diarienummer}`;
}
