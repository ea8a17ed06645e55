import type { Option } from '../../../ui/option.ts';
import { forslagsnamn } from '../../motesrum/namn.ts';
import { useSkrivning } from './skrivning.ts';

/** The proposals of the §, to choose among. */
export function useForslagsval(): Option[] {
  const { data, namn } = useSkrivning();
  return data.forslag.map(({ id }) => ({ id, label: forslagsnamn(namn, data, id) }));
}
