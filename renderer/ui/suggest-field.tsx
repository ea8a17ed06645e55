import { useState } from 'react';
import type { Key, Ref } from 'react';
import { ComboBox as AriaComboBox, Input, Popover } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { OptionList } from './option-list.tsx';
import type { Option } from './option.ts';

interface SuggestFieldProps extends FieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What is suggested for the text, already filtered and in order. */
  readonly options: readonly Option[];
  readonly onChoose: (id: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Said when nothing is suggested. */
  readonly emptyText: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Free text with suggestions that come as it is written; what is written stands if none is chosen. */
export function SuggestField(props: SuggestFieldProps) {
  const { text, onText, options, onChoose, onBlur, emptyText, inputRef, ...field } = props;
  // The list closes when there is a choice, and comes back when something else is written.
  const [chosen, setChosen] = useState<Option | null>(null);
  return (
    <AriaComboBox<Option>
      {...ariaFieldProps(field)}
      className="field"
      items={options}
      inputValue={text}
      onInputChange={onText}
      value={chosen?.label === text ? chosen.id : null}
      onChange={(key: Key | null) => {
        if (key === null) return;
        setChosen(options.find(({ id }) => id === key) ?? null);
        onChoose(String(key));
      }}
      onBlur={() => afterPress(() => onBlur?.())}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      isReadOnly={field.isReadOnly ?? false}
      autoFocus={field.isFocusedFirst ?? false}
    >
      <FieldLabel {...field} />
      <div className="input input-group">
        <Input className="input-bare" {...(inputRef === undefined ? {} : { ref: inputRef })} />
      </div>
      <FieldMessage {...field} />
      <Popover className="popover">
        <OptionList emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
