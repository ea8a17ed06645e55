import { useRef } from 'react';
import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import { fieldErrorText } from '../../../text/fel.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useEditing } from '../paper-context.ts';
import type { PaperValues } from '../paper-values.ts';
import { useSearchedField } from './use-searched-field.ts';

interface SearchedFieldProps {
  readonly name: FieldPath<PaperValues>;
  readonly label: string;
  readonly isLabelHidden?: boolean;
}

/** One line of the paper's form that is searched with its texts. */
export function SearchedField({ name, ...shared }: SearchedFieldProps) {
  const { form } = useEditing();
  const input = useRef<HTMLInputElement>(null);
  const { field, fieldState } = useController({ control: form.control, name });
  const value = typeof field.value === 'string' ? field.value : '';
  const { onChange } = field;
  const found = useSearchedField({ text: value, field: input, follows: null, onReplace: onChange });
  return (
    <TextField
      {...{ ...shared, name, value, onChange, found }}
      error={fieldState.error && fieldErrorText(fieldState.error)}
      onBlur={field.onBlur}
      inputRef={(element) => {
        input.current = element;
        field.ref(element);
      }}
    />
  );
}
