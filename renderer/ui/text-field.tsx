import type { CSSProperties, Ref } from 'react';
import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { classes } from '../lib/classes.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { MarkedWords } from './marked-field.tsx';
import type { MarkedSpan } from './marked-field.tsx';
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
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  /** A narrow field says that a short answer is meant. */
  readonly isNumeric?: boolean;
  /** Words to mark as found; without the property the field has no room for marks. */
  readonly found?: readonly MarkedSpan[];
  /** Words to underline as wrong, in a field with room for marks. */
  readonly underlined?: readonly Span[];
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
export function TextField(textField: TextFieldProps) {
  const { inputRef, type = 'text', isNumeric, found, underlined = [], ...props } = textField;
  const input = (
    <Input
      className={classes('input', isNumeric && 'num')}
      autoComplete="off"
      {...(inputRef === undefined ? {} : { ref: inputRef })}
    />
  );
  return (
    <AriaTextField {...sharedProps(props)} type={type}>
      <FieldLabel {...props} />
      {found ? (
        <div className="underlined-area">
          {input}
          <MarkedWords className="input found-words found-line" text={props.value} spans={found} />
          {underlined.length > 0 && (
            <div className="input underlined-words found-line" aria-hidden="true">
              <span>
                <UnderlinedText text={props.value} spans={underlined} />
              </span>
            </div>
          )}
        </div>
      ) : (
        input
      )}
      <FieldMessage {...props} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends TextValueProps {
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly rows?: number;
  /** Words to underline as wrong; without the property the field has no room for marks. */
  readonly underlined?: readonly Span[];
  /** Words to mark as found, in a field with room for marks. */
  readonly found?: readonly MarkedSpan[];
}

/** Several lines of text; the field grows with what is written in it. */
export function TextArea({ inputRef, rows = 2, underlined, found = [], ...props }: TextAreaProps) {
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
          <MarkedWords
            {...{ text: props.value, spans: found, style }}
            className="input input-area found-words"
          />
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
