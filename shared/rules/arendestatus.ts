import type { Arendestatus } from '../domain/arende.ts';
import type { Hinder, Hinderkod, Overgang, Overgangskrav } from '../domain/overgang.ts';

/** What is known of a case when its state is to change. */
export interface Statusfakta {
  readonly status: Arendestatus;
  /** Findings that stop each officer's report of the case (severity S at gate K). */
  readonly stoppandeFynd: readonly number[];
  /** A decision is recorded, or a handling that holds one is registered. */
  readonly harBeslut: boolean;
  /** Sändlistor of recorded decisions that aren't settled. */
  readonly oppnaSandlistor: number;
  /** Recipients of what was decided to whom nothing has been sent, or it came back. */
  readonly oexpedierade: number;
  /** Warnings of the closing check (K69). */
  readonly avslutsvarningar: number;
}

/** Where a case may go from each state (the order is that of the menu). */
const EXITS: Readonly<Record<Arendestatus, readonly Arendestatus[]>> = {
  registrerat: [
    ...(['under_beredning', 'beslutat', 'vilande', 'overlamnat', 'avslutat', 'makulerat'] as const),
  ],
  under_beredning: [
    ...(['namndklart', 'beslutat', 'vilande', 'overlamnat', 'avslutat', 'makulerat'] as const),
  ],
  vilande: ['under_beredning', 'beslutat', 'overlamnat', 'avslutat', 'makulerat'],
  namndklart: [
    ...(['beslutat', 'under_beredning', 'vilande', 'overlamnat', 'avslutat'] as const),
    'makulerat',
  ],
  beslutat: ['expedierat', 'under_beredning', 'avslutat', 'makulerat'],
  expedierat: ['avslutat', 'beslutat', 'under_beredning', 'makulerat'],
  overlamnat: ['avslutat', 'under_beredning', 'makulerat'],
  avslutat: ['arkiverat', 'under_beredning', 'makulerat'],
  arkiverat: [],
  makulerat: [],
};

/** Going back to preparation from here undoes something that was settled. */
const SETTLED: readonly Arendestatus[] = ['beslutat', 'expedierat', 'overlamnat', 'avslutat'];

/** Whether a case in one state may go to another, whatever else is needed for it. */
export function isTransition(from: Arendestatus, to: Arendestatus): boolean {
  return EXITS[from].includes(to);
}

/** Every way on from the state of a case, with what blocks each and what must be stated for it. */
export function transitionsOf(fakta: Statusfakta): Overgang[] {
  return EXITS[fakta.status].map((till) => ({
    till,
    hinder: hinderFor(fakta, till),
    krav: kravFor(fakta, till),
  }));
}

function hinderFor(fakta: Statusfakta, till: Arendestatus): Hinder[] {
  switch (till) {
    case 'namndklart':
      return paperHinder(fakta.stoppandeFynd);
    case 'beslutat':
      return fakta.harBeslut ? [] : [hinder('beslut_saknas')];
    case 'expedierat':
      return sandHinder(fakta);
    case 'arkiverat':
      return [hinder('arkiv_saknas')];
    default:
      return [];
  }
}

/** A case is sent when everybody on every list of it has got what was decided. */
function sandHinder({ oppnaSandlistor, oexpedierade }: Statusfakta): Hinder[] {
  return [
    ...(oppnaSandlistor > 0 ? [hinder('sandlista_ej_faststalld', oppnaSandlistor)] : []),
    ...(oexpedierade > 0 ? [hinder('mottagare_ej_expedierad', oexpedierade)] : []),
  ];
}

/** One report that nothing stops is enough. */
function paperHinder(stoppandeFynd: readonly number[]): Hinder[] {
  if (stoppandeFynd.length === 0) return [hinder('skrivelse_saknas')];
  const fewest = Math.min(...stoppandeFynd);
  return fewest === 0 ? [] : [hinder('skrivelse_har_fel', fewest)];
}

function hinder(kod: Hinderkod, antal = 1): Hinder {
  return { kod, antal };
}

function kravFor(fakta: Statusfakta, till: Arendestatus): Overgangskrav[] {
  switch (till) {
    case 'makulerat':
    case 'vilande':
      return ['orsak'];
    case 'overlamnat':
      return ['mottagare'];
    case 'avslutat':
      return fakta.avslutsvarningar > 0 ? ['orsak'] : [];
    case 'under_beredning':
      return SETTLED.includes(fakta.status) ? ['orsak'] : [];
    default:
      return [];
  }
}
