import type { DiariumId, OrganId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';

/** The body whose diarium a case is numbered in, which is the one that answers in it. */
export function useOwnOrgan(diariumId: DiariumId): OrganId | '' {
  const diarier = useContractData('diarium.list', {});
  return diarier.find(({ id }) => id === diariumId)?.organId ?? '';
}
