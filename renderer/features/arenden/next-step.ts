import type { Arendestatus } from '../../../shared/domain/arende.ts';
import type { Skrivelsestatus } from '../../../shared/domain/skrivelsestatus.ts';

export type NextStep =
  | 'bered'
  | 'remissvar'
  | 'skrivelse'
  | 'skriv'
  | 'beslut'
  | 'sandlista'
  | 'skicka'
  | 'expediera'
  | 'avsluta'
  | 'aterta'
  | 'avslutat'
  | 'makulerat';

interface CaseState {
  readonly hasLedger: boolean;
  /** A remiss waits for an answer that is given in the case. */
  readonly isAsked: boolean;
  readonly paper: LatestPaper | undefined;
  readonly status: Arendestatus;
  /** Recipients of what was decided who haven't been sent it. */
  readonly oexpedierade: number;
}

/** The latest paper: how far it is, whether it is decided, and whether its sändlista is settled. */
interface LatestPaper {
  readonly status: Skrivelsestatus;
  readonly last: boolean;
  readonly sandlistaFaststalld: boolean;
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
export function nextStep({ hasLedger, isAsked, paper, status, oexpedierade }: CaseState): NextStep {
  const settled = BY_STATUS[status];
  if (settled !== undefined) return settled;
  if (status === 'beslutat') return stepOfDecided(paper, oexpedierade);
  if (paper) return stepOfPaper(paper, status);
  if (isAsked) return 'remissvar';
  return hasLedger ? 'skrivelse' : 'bered';
}

function stepOfDecided(paper: CaseState['paper'], oexpedierade: number): NextStep {
  if (paper?.last === true && !paper.sandlistaFaststalld) return 'sandlista';
  return oexpedierade > 0 ? 'skicka' : 'expediera';
}

function stepOfPaper(paper: LatestPaper, status: Arendestatus): NextStep {
  if (paper.last) return 'bered';
  const isReady = status === 'namndklart' || paper.status === 'lamnad_till_namnd';
  return isReady ? 'beslut' : 'skriv';
}
