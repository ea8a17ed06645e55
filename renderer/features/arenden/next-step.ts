import type { Arendestatus } from '../../../shared/domain/arende.ts';

export type NextStep =
  | 'bered'
  | 'remissvar'
  | 'skrivelse'
  | 'skriv'
  | 'beslut'
  | 'sandlista'
  | 'expediera'
  | 'avsluta'
  | 'aterta'
  | 'avslutat'
  | 'makulerat';

interface CaseState {
  readonly hasLedger: boolean;
  /** A remiss waits for an answer that is given in the case. */
  readonly isAsked: boolean;
  /** The latest paper: decided or not, and whether its sändlista is settled. */
  readonly paper: { readonly last: boolean; readonly sandlistaFaststalld: boolean } | undefined;
  readonly status: Arendestatus;
}

/** In these states what is in the case doesn't matter. */
const BY_STATUS: Partial<Record<Arendestatus, NextStep>> = {
  vilande: 'aterta',
  expedierat: 'avsluta',
  overlamnat: 'avsluta',
  avslutat: 'avslutat',
  arkiverat: 'avslutat',
  makulerat: 'makulerat',
};

/** The one thing to do next on a case. */
export function nextStep({ hasLedger, isAsked, paper, status }: CaseState): NextStep {
  const settled = BY_STATUS[status];
  if (settled !== undefined) return settled;
  if (status === 'beslutat') return isToBeSettled(paper) ? 'sandlista' : 'expediera';
  if (paper) return stepOfPaper(paper, status);
  if (isAsked) return 'remissvar';
  return hasLedger ? 'skrivelse' : 'bered';
}

function isToBeSettled(paper: CaseState['paper']): boolean {
  return paper?.last === true && !paper.sandlistaFaststalld;
}

function stepOfPaper({ last }: { readonly last: boolean }, status: Arendestatus): NextStep {
  if (last) return 'bered';
  return status === 'namndklart' ? 'beslut' : 'skriv';
}
