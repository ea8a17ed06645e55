import { useRef } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPath } from 'react-hook-form';
import type { Follows } from '../../../editor/match.ts';
import { fieldErrorText } from '../../../text/fel.ts';
import { TextArea } from '../../../ui/text-field.tsx';
import type { TextAreaProps } from '../../../ui/text-field.tsx';
import type { PaperValues } from '../paper-values.ts';
import { useSpelledField } from './use-spelled-field.tsx';

interface SpelledAreaProps extends TextAreaProps {
  /** The path of the field in the paper's form. */
  readonly id: string;
  /** What the words follow, when they are not to be replaced. */
  readonly follows?: Follows | null;
}

/** A field whose words are looked at and searched as those of the sections are. */
export function SpelledArea({ id, follows = null, ...props }: SpelledAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { value, onChange, inputRef } = props;
  const { found, underlined, menu } = useSpelledField({ id, value, onChange, area, follows });
  return (
    <>
      <TextArea
        {...props}
        {...{ found, underlined }}
        inputRef={(field) => {
          area.current = field;
          if (typeof inputRef === 'function') inputRef(field);
        }}
      />
      {menu}
    </>
  );
}

interface SpelledFormAreaProps {
  readonly control: Control<PaperValues, unknown, unknown>;
  readonly name: FieldPath<PaperValues>;
  readonly label: string;
  readonly rows?: number;
  readonly isLabelHidden?: boolean;
  readonly isOptional?: boolean;
}

/** As {@link SpelledArea}, of the paper's form. */
export function SpelledFormArea({ control, name, ...shared }: SpelledFormAreaProps) {
  const { field, fieldState } = useController({ control, name });
  const error = fieldState.error ? fieldErrorText(fieldState.error) : undefined;
  return (
    <SpelledArea
      {...shared}
      {...{ id: name, name, error }}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
    />
  );
}
