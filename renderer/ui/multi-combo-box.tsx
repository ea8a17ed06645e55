import { ChevronDown } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { Button, ComboBox, Input, Popover } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { matchesWords } from '../lib/matching.ts';
import { textForms } from '../text/sv.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { OptionList } from './option-list.tsx';
import type { Option } from './option.ts';
import { TagList } from './tag-list.tsx';

interface MultiComboBoxProps extends FieldProps {
  readonly options: readonly Option[];
  /** Chosen ids in the order they were chosen; the first is often the main one. */
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly emptyText?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Several choices among many: chosen ones become tags under the field, removed with Delete. */
export function MultiComboBox({ options, value, onChange, onBlur, ...props }: MultiComboBoxProps) {
  const { emptyText = textForms.noMatch, inputRef, ...field } = props;
  const chosen = value.map((id) => options.find((option) => option.id === id) ?? { id, label: id });
  // The tags stand beside the combo box, not in it: React Aria would take them for its options.
  return (
    <div className="field" onKeyDownCapture={keepChosen}>
      <ComboBox<Option, 'multiple'>
        {...ariaFieldProps(field)}
        className="field"
        selectionMode="multiple"
        defaultItems={options}
        value={value}
        onChange={(keys) => onChange(keys.map(String))}
        onBlur={() => afterPress(() => onBlur?.())}
        defaultFilter={matchesWords}
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
      </ComboBox>
      {chosen.length > 0 && (
        <TagList
          label={textForms.chosenIn(field.label)}
          tags={chosen}
          onRemove={(id) => onChange(value.filter((other) => other !== id))}
        />
      )}
    </div>
  );
}

/** Tab takes what the arrows stand on; it must not give back what has been chosen already. */
function keepChosen(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Tab' || !(event.target instanceof Element)) return;
  const active = event.target.getAttribute('aria-activedescendant');
  const option = active === null ? null : document.getElementById(active);
  if (option?.getAttribute('aria-selected') === 'true') event.stopPropagation();
}
