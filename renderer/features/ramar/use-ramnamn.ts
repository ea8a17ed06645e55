import type { KallhanvisningId } from '../../../shared/domain/id.ts';
import { formatKallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import type { Kallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import { useContractData } from '../../api/queries.ts';

/** What bodies and citations are called. */
export function useRamnamn() {
  const organ = useContractData('organ.list', {});
  const organOf = (id: string) => organ.find((one) => one.id === id);
  return {
    organNamn: (id: string) => organOf(id)?.namn ?? '',
    kallaText: (known: readonly Kallhanvisning[], id: KallhanvisningId | null) => {
      const source = known.find((one) => one.id === id);
      const body = source && organOf(source.organId);
      return source && body ? formatKallhanvisning(source, body) : null;
    },
  };
}
