import type { OrganId } from '../domain/id.ts';
import type { Uppfoljning, Uppfoljningsstatus } from '../domain/uppfoljning.ts';
import { sistaDag } from './oversikt.ts';

const STEG: Readonly<Record<Uppfoljningsstatus, readonly Uppfoljningsstatus[]>> = {
  oppen: ['redovisad', 'paminn', 'utgar'],
  // One may be reminded of again.
  paminn: ['redovisad', 'paminn', 'utgar'],
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

/** Which assignments are shown; every one that is told narrows them. */
export interface Uppfoljningsurval {
  readonly mina?: boolean | undefined;
  readonly sena?: boolean | undefined;
  readonly manaden?: boolean | undefined;
  /** The body they are told of to. */
  readonly organ?: OrganId | undefined;
}

/** Those that pass: of the user's cases, past their last day, due this month, of one body. */
export function valdaUppdrag(
  rader: readonly Uppfoljning[],
  { mina = false, sena = false, manaden = false, organ }: Uppfoljningsurval,
  idag: string,
): Uppfoljning[] {
  return rader.filter(
    ({ mitt, senast, status, tillOrganId }) =>
      (!mina || mitt) &&
      (!sena || (isVantad(status) && sistaDag(senast) < idag)) &&
      (!manaden || senast.slice(0, 7) === idag.slice(0, 7)) &&
      (organ === undefined || tillOrganId === organ),
  );
}
