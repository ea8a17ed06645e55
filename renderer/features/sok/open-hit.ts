import type { UseNavigateResult } from '@tanstack/react-router';
import type { Soktraff } from '../../../shared/domain/sok.ts';

/** Opens what was found: the case, the handling in its case, or the file at the page. */
export function openHit(navigate: UseNavigateResult<string>, traff: Soktraff): void {
  const { arendeId, handlingId, fil } = traff;
  if (arendeId === null) return;
  const place = handlingId === null ? {} : { flik: 'handlingar', handling: handlingId };
  void navigate({
    to: '/arenden/$arendeId',
    params: { arendeId },
    search: fil === null ? place : { ...place, sida: fil.sida },
  });
}
