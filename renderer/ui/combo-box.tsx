import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button, ComboBox as AriaComboBox, Input, Popover } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { matchesWords } from '../lib/matching.ts';
import { textForms } from '../text/sv.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { OptionList } from './option-list.tsx';
import type { Option } from './option.ts';

interface ComboBoxProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Said when nothing matches, for example "Ingen handläggare matchar". */
  readonly emptyText?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Follows what is written to narrow the list. */
  readonly onInput?: (text: string) => void;
}

/** A choice among many: opens on focus and is narrowed by writing any words of the option. */
export function ComboBox({ options, value, onChange, onBlur, ...props }: ComboBoxProps) {
  const { emptyText = textForms.noMatch, inputRef, onInput, ...field } = props;
  return (
    <AriaComboBox<Option>
      {...ariaFieldProps(field)}
      className="field"
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      onBlur={() => afterPress(() => onBlur?.())}
      defaultFilter={matchesWords}
      {...(onInput && { onInputChange: onInput })}
      menuTrigger="focus"
      allowsEmptyCollection
      isReadOnly={field.isReadOnly ?? false}
      autoFocus={field.isFocusedFirst ?? false}
    >
      <FieldLabel {...field} />
      <div className="input input-group">
        <Input className="input-bare" {...(inputRef === undefined ? {} : { ref: inputRef })} />
        <Button className="input-button">
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </div>
      <FieldMessage {...field} />
      <Popover className="popover">
        <OptionList emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
