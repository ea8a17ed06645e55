import { formatKallhanvisning } from '../domain/kallhanvisning.ts';
import { vardeText } from '../rules/varde.ts';
import { beloppText, MISSING_AMOUNT } from '../rules/belopp.ts';
import type { References } from './block.ts';
import { byId } from './paper-facts.ts';
import type { PaperFacts } from './paper-facts.ts';

/**
 * How the references of a paper read: amounts from the ledger, footnotes from their sources. A mark
 * whose footnote has been taken away reads as a dash (check K18 tells of it).
 */
export function paperReferences(facts: PaperFacts): References {
  return {
    belopp: (kalla, ref) => beloppText(facts.fordelning, kalla, ref),
    varde: (kalla, ref, form) => vardeText(facts, kalla, ref, form),
    fotnot: (fotnotId) => {
      const fotnot = facts.paper.fotnoter.find((one) => one.id === fotnotId);
      if (!fotnot) return MISSING_AMOUNT;
      if (fotnot.typ === 'forklaring') return fotnot.text;
      const source = byId(facts.kallhanvisningar, fotnot.kallhanvisningId);
      return formatKallhanvisning(source, byId(facts.organ, source.organId));
    },
  };
}
