import type { Uppfoljningsstatus } from '../domain/uppfoljning.ts';

const STEG: Readonly<Record<Uppfoljningsstatus, readonly Uppfoljningsstatus[]>> = {
  oppen: ['paminn', 'redovisad', 'utgar'],
  // One may be reminded of again.
  paminn: ['paminn', 'redovisad', 'utgar'],
  redovisad: ['godkand', 'oppen'],
  godkand: [],
  utgar: ['oppen'],
};

/** The states that can follow this one, the usual one first. */
export function nextUppfoljning(status: Uppfoljningsstatus): readonly Uppfoljningsstatus[] {
  return STEG[status];
}

/** Whether somebody still waits for it. */
export function isVantad(status: Uppfoljningsstatus): boolean {
  return status === 'oppen' || status === 'paminn';
}
