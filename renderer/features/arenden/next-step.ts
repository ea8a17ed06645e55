import type { Arendestatus } from '../../../shared/domain/arende.ts';

export type NextStep = 'fordelning' | 'skrivelse' | 'skriv' | 'sandlista' | 'klart';

interface CaseState {
  readonly hasLedger: boolean;
  readonly paper: { readonly last: boolean } | undefined;
  readonly status: Arendestatus;
}

const finished: readonly Arendestatus[] = [
  ...(['expedierat', 'overlamnat', 'avslutat', 'arkiverat', 'makulerat'] as const),
];

/** The one thing to do next on a case of allocation. */
export function nextStep({ hasLedger, paper, status }: CaseState): NextStep {
  if (finished.includes(status)) return 'klart';
  if (paper) return paper.last ? 'sandlista' : 'skriv';
  return hasLedger ? 'skrivelse' : 'fordelning';
}
