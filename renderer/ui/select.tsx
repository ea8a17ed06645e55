import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { textForms } from '../text/sv.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { OptionList } from './option-list.tsx';
import type { Option } from './option.ts';
import './select.css';

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** The id of the chosen option, `null` before one is chosen. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A choice among few (up to a dozen); take `ComboBox` for more. */
export function Select({ options, value, onChange, onBlur, buttonRef, ...field }: SelectProps) {
  return (
    <AriaSelect
      {...ariaFieldProps(field)}
      className="field"
      placeholder={textForms.choose}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      onBlur={() => afterPress(() => onBlur?.())}
      autoFocus={field.isFocusedFirst ?? false}
    >
      <FieldLabel {...field} />
      <Button
        className="input select-button"
        {...(buttonRef === undefined ? {} : { ref: buttonRef })}
      >
        <SelectValue className="select-value" />
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <FieldMessage {...field} />
      <Popover className="popover">
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
