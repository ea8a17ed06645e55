import { CallError } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';
import type { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';

type Pointer = readonly [path: Violation['path'], id: string | null];

/**
 * Throws RuleViolated at each field of a draft that points at nothing. What is stored needs no such
 * look: the database keeps its references.
 */
export function assertReferences({ paper, ...facts }: PaperFacts): void {
  const known = [...facts.organ, ...facts.personer, ...facts.kallhanvisningar];
  const ids = new Set<string>(known.map((one) => one.id));
  const lost = pointersOf(paper).filter(([, id]) => id !== null && !ids.has(id));
  if (lost.length === 0) return;
  const violations = lost.map(([path]) => ({ path, rule: 'unknown_reference' }));
  throw new CallError('RuleViolated', violations);
}

function pointersOf(paper: TjansteskrivelseData): Pointer[] {
  return [
    [['adressatOrganId'], paper.adressatOrganId],
    [['beslutsnivaOrganId'], paper.beslutsnivaOrganId],
    ...paper.handlaggare.map((id, index): Pointer => [['handlaggare', index], id]),
    ...paper.fotnoter.map((fotnot, index): Pointer => [
      ['fotnoter', index],
      fotnot.typ === 'kalla' ? fotnot.kallhanvisningId : null,
    ]),
    ...paper.handlingsrader.map((rad, index): Pointer => [
      ['handlingsrader', index],
      rad.kallhanvisningId,
    ]),
  ];
}
