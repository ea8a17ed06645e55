import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { textSource } from '../../text/dokument.ts';
import type { FormFieldProps } from '../../ui/form-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface ParagrafFieldProps<Values extends FieldValues> {
  readonly control: FormFieldProps<Values>['control'];
  readonly name: FieldPath<Values>;
}

/** The number of a paragraph of minutes; "§ 7" is understood as 7. */
export function ParagrafField<Values extends FieldValues>(props: ParagrafFieldProps<Values>) {
  const { field, fieldState } = useController(props);
  const value: unknown = field.value;
  const shown = typeof value === 'number' && !Number.isNaN(value) ? String(value) : '';
  return (
    <TextField
      name={props.name}
      label={textSource.paragraf}
      value={shown}
      onChange={(text) => {
        const digits = text.replaceAll(/\D/gu, '');
        (field.onChange as (value: number | null) => void)(digits === '' ? null : Number(digits));
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error ? textSource.paragrafError : undefined}
      isNumeric
    />
  );
}
