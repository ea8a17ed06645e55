import type { ArendeId } from '../../../shared/domain/id.ts';
import { useContractQuery } from '../../api/queries.ts';

/** The name of the authority that keeps a case's diarium; empty while it is being read. */
export function useMyndighet(arendeId: ArendeId): string {
  const arende = useContractQuery('arende.get', { arendeId }).data;
  const diarier = useContractQuery('diarium.list', {}).data ?? [];
  const organ = useContractQuery('organ.list', {}).data ?? [];
  const diarium = diarier.find(({ id }) => id === arende?.diariumId);
  return organ.find(({ id }) => id === diarium?.organId)?.namn ?? '';
}
