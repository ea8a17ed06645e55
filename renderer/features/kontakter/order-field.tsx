import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { fieldErrorText } from '../../text/fel.ts';
import type { FormFieldProps } from '../../ui/form-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A place in an order; empty is 0, which stands first. */
export function FormOrderField<Values extends FieldValues>({
  control,
  name,
  ...shared
}: FormFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const value: unknown = field.value;
  return (
    <TextField
      {...shared}
      name={name}
      value={typeof value === 'number' && value > 0 ? String(value) : ''}
      onChange={(text) => {
        const digits = text.replaceAll(/\D/gu, '').slice(0, 3);
        (field.onChange as (order: number) => void)(Number(digits));
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
      isOptional
      isNumeric
    />
  );
}
