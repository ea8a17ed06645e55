import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { textRegistrering } from '../../text/handling.ts';
import { findingsOf } from './handling-values.ts';
import type { HandlingForm, HandlingFormInput } from './handling-values.ts';

/** What the public must not read in one of the two headings (K04), as it is written. */
export function useLydelseWarning(
  control: Control<HandlingFormInput, unknown, HandlingForm>,
  field: 'rubrik' | 'rubrikOffentlig',
): string | undefined {
  const data = useWatch({ control, name: 'data' });
  const found = findingsOf(data).find((one) => one.id === 'K04' && one.field === field);
  if (!found) return undefined;
  const { personnummer, namn } = found.details;
  return personnummer === undefined
    ? textRegistrering.doltNamn(String(namn))
    : textRegistrering.personnummer(String(personnummer));
}
