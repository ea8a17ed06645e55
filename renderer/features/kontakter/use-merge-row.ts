import type { Slag } from '../../../shared/domain/dubblett.ts';
import { useContractQuery } from '../../api/queries.ts';
import type { MergeRow } from './merge-rows.ts';

/** One of the two that are compared, by kind and id; undefined until it is read. */
export function useMergeRow(slag: Slag, id: string | null): MergeRow | undefined {
  const isRead = (one: Slag) => ({ isEnabled: slag === one && id !== null });
  const kontakt = useContractQuery('kontakt.get', { kontaktId: id ?? '' }, isRead('kontakt')).data;
  const persons = useContractQuery('person.list', {}, isRead('person')).data;
  const organ = useContractQuery('organ.list', {}, isRead('organ')).data;
  const person = persons?.find((one) => one.id === id);
  const body = organ?.find((one) => one.id === id);
  if (slag === 'kontakt') return kontakt && { slag, row: kontakt };
  if (slag === 'person') return person && { slag, row: person };
  return body && { slag, row: body };
}
