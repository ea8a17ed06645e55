import { useMemo } from 'react';
import type { Atgard } from '../../../shared/domain/oversikt.ts';
import { byUrgency } from '../../../shared/rules/oversikt.ts';
import { useContractData, useContractQuery } from '../../api/queries.ts';

/**
 * The overview, and among its duties the papers that something stops: those are judged one by one,
 * so they come when they are ready and nobody waits for them.
 */
export function useOversikt(mina: boolean) {
  const oversikt = useContractData('oversikt.get', { mina });
  const stopp = useContractQuery('oversikt.listStopp', {}).data;
  const atgarder = useMemo(
    (): Atgard[] => [...oversikt.atgarder, ...(stopp ?? [])].sort(byUrgency),
    [oversikt, stopp],
  );
  return { ...oversikt, atgarder };
}
