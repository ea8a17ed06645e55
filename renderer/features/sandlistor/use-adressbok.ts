import { useQueries } from '@tanstack/react-query';
import type { Sandlista } from '../../../shared/domain/sandlista.ts';
import type { Adressbok } from '../../../shared/rules/leverans.ts';
import { contractQuery, useContractData } from '../../api/queries.ts';

/** Where those who can be on a list are reached. */
export function useAdressbok({ poster }: Pick<Sandlista, 'poster'>): Adressbok {
  const organ = useContractData('organ.list', {});
  const personer = useContractData('person.list', {});
  const ids = [...new Set(poster.flatMap(({ kontaktId }) => kontaktId ?? []))];
  const kontakter = useQueries({
    queries: ids.map((kontaktId) => contractQuery('kontakt.get', { kontaktId })),
  }).flatMap(({ data }) => data ?? []);
  return { organ, personer, kontakter };
}
