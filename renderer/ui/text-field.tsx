import type { CSSProperties, Ref } from 'react';
import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { classes } from '../lib/classes.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { UnderlinedText } from './underlined-text.tsx';
import type { Span } from './underlined-text.tsx';

interface TextValueProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly maxLength?: number;
  readonly spellCheck?: boolean;
}

interface TextFieldProps extends TextValueProps {
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly type?: 'text' | 'email' | 'tel';
  /** A narrow field says that a short answer is meant. */
  readonly isNumeric?: boolean;
}

function sharedProps({ value, onChange, onBlur, maxLength, ...field }: TextValueProps) {
  return {
    ...ariaFieldProps(field),
    className: 'field',
    value,
    onChange,
    onBlur: () => afterPress(() => onBlur?.()),
    isReadOnly: field.isReadOnly ?? false,
    autoFocus: field.isFocusedFirst ?? false,
    ...(maxLength === undefined ? {} : { maxLength }),
    spellCheck: (field.spellCheck ?? false) ? ('true' as const) : ('false' as const),
  };
}

/** One line of text. */
export function TextField({ inputRef, type = 'text', isNumeric, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...sharedProps(props)} type={type}>
      <FieldLabel {...props} />
      <Input
        className={classes('input', isNumeric && 'num')}
        autoComplete="off"
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      <FieldMessage {...props} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends TextValueProps {
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly rows?: number;
  /** Words to underline as wrong; without the property the field has no room for marks. */
  readonly underlined?: readonly Span[];
}

/** Several lines of text; the field grows with what is written in it. */
export function TextArea({ inputRef, rows = 2, underlined, ...props }: TextAreaProps) {
  const style = { '--rows': rows } as CSSProperties;
  const area = (
    <AriaTextArea
      className="input input-area"
      style={style}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
    />
  );
  return (
    <AriaTextField {...sharedProps(props)}>
      <FieldLabel {...props} />
      {underlined ? (
        <div className="underlined-area">
          {area}
          <div className="input input-area underlined-words" style={style} aria-hidden="true">
            {underlined.length > 0 && <UnderlinedText text={props.value} spans={underlined} />}
          </div>
        </div>
      ) : (
        area
      )}
      <FieldMessage {...props} />
    </AriaTextField>
  );
}
