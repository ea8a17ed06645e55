import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { ArendeData, ArendeInput } from '../../../shared/domain/arende.ts';
import { isDag } from '../../../shared/domain/datum.ts';
import { textNummer } from '../../text/diarium.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';

interface YearHintProps {
  readonly form: UseFormReturn<ArendeInput, unknown, ArendeData>;
  /** The year that the number is of. */
  readonly ar: number;
}

/** Says so when a case gets a number of one year and is told to have come in another. */
export function YearHint({ form, ar }: YearHintProps) {
  const inkom = useWatch({ control: form.control, name: 'inkomDatum' });
  if (!isDag(inkom) || inkom.startsWith(String(ar))) return null;
  const last = `${String(ar)}-12-31`;
  const change = () =>
    form.setValue('inkomDatum', last, { shouldDirty: true, shouldValidate: true });
  return (
    <MessageBox tone="warn" title={textNummer.otherYear(inkom, ar)}>
      <Button onPress={change}>{textNummer.setInkom(last)}</Button>
    </MessageBox>
  );
}
