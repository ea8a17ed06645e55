import { useRef } from 'react';
import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import { fieldErrorText } from '../../../text/fel.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useEditing } from '../paper-context.ts';
import type { PaperValues } from '../paper-values.ts';
import { useSpelledField } from './use-spelled-field.tsx';

interface SpelledLineProps {
  readonly name: FieldPath<PaperValues>;
  readonly label: string;
  readonly isLabelHidden?: boolean;
}

/** One line of the paper's form whose words are looked at and searched as its texts are. */
export function SpelledLine({ name, ...shared }: SpelledLineProps) {
  const { form } = useEditing();
  const area = useRef<HTMLInputElement>(null);
  const { field, fieldState } = useController({ control: form.control, name });
  const value = typeof field.value === 'string' ? field.value : '';
  const { onChange } = field;
  const spelled = useSpelledField({ id: name, value, onChange, area, follows: null });
  const { found, underlined, menu } = spelled;
  return (
    <>
      <TextField
        {...{ ...shared, name, value, onChange, found, underlined }}
        error={fieldState.error && fieldErrorText(fieldState.error)}
        onBlur={field.onBlur}
        inputRef={(element) => {
          area.current = element;
          field.ref(element);
        }}
      />
      {menu}
    </>
  );
}
