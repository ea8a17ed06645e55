import { CallError } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import type { PaperFacts } from '../../shared/document/paper-facts.ts';

type Pointer = readonly [path: Violation['path'], among: ReadonlySet<string>, id: string | null];

/**
 * Throws RuleViolated at each field of a draft that points at nothing of its kind. What is stored
 * needs no such look: the database keeps its references.
 */
export function assertReferences(facts: PaperFacts): void {
  const lost = pointersOf(facts).filter(([, among, id]) => id !== null && !among.has(id));
  if (lost.length === 0) return;
  const violations = lost.map(([path]) => ({ path, rule: 'unknown_reference' }));
  throw new CallError('RuleViolated', violations);
}

function pointersOf({ paper, ...facts }: PaperFacts): Pointer[] {
  const organ = idsOf(facts.organ);
  const personer = idsOf(facts.personer);
  const kallor = idsOf(facts.kallhanvisningar);
  return [
    [['adressatOrganId'], organ, paper.adressatOrganId],
    [['beslutsnivaOrganId'], organ, paper.beslutsnivaOrganId],
    ...paper.handlaggare.map((id, index): Pointer => [['handlaggare', index], personer, id]),
    ...paper.fotnoter.map((fotnot, index): Pointer => [
      ['fotnoter', index],
      kallor,
      fotnot.typ === 'kalla' ? fotnot.kallhanvisningId : null,
    ]),
    ...paper.handlingsrader.map((rad, index): Pointer => [
      ['handlingsrader', index],
      kallor,
      rad.kallhanvisningId,
    ]),
  ];
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
