import { formatKallhanvisning } from '../domain/kallhanvisning.ts';
import { beloppText } from '../rules/belopp.ts';
import type { References } from './blocks.ts';
import { byId } from './paper-facts.ts';
import type { PaperFacts } from './paper-facts.ts';

/** How the references of a paper read: amounts from the ledger, footnotes from their sources. */
export function paperReferences(facts: PaperFacts): References {
  return {
    belopp: (kalla, ref) => beloppText(facts.fordelning, kalla, ref),
    fotnot: (fotnotId) => {
      const fotnot = byId(facts.paper.fotnoter, fotnotId);
      if (fotnot.typ === 'forklaring') return fotnot.text;
      const source = byId(facts.kallhanvisningar, fotnot.kallhanvisningId);
      return formatKallhanvisning(source, byId(facts.organ, source.organId));
    },
  };
}
