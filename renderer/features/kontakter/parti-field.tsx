import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { isValidOn } from '../../../shared/domain/parti.ts';
import type { Parti } from '../../../shared/domain/parti.ts';
import { useToday } from '../../lib/today.tsx';
import { textPersoner } from '../../text/kontakter.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { FormFieldProps } from '../../ui/form-fields.tsx';

/** A party, or none: those of today, and the one that is chosen although it has ended. */
export function FormPartiField<Values extends FieldValues>(
  props: FormFieldProps<Values> & { readonly partier: readonly Parti[] },
) {
  const { control, name, partier, ...shared } = props;
  const { field, fieldState } = useController({ control, name });
  const today = useToday();
  const value: unknown = field.value;
  const chosen = typeof value === 'string' ? value : null;
  const options = partier
    .filter((parti) => parti.id === chosen || isValidOn(parti, today))
    .map(({ id, kod, namn }) => ({ id, label: `${namn} (${kod})` }));
  return (
    <ComboBox
      {...shared}
      name={name}
      options={options}
      value={chosen}
      onChange={field.onChange as (id: string | null) => void}
      onBlur={field.onBlur}
      inputRef={field.ref}
      emptyText={textPersoner.noParti}
      error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
      isOptional
    />
  );
}
