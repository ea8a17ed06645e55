import { useEffect, useRef } from 'react';
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { classes } from '../lib/classes.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import type { Option } from './option.ts';
import './choice.css';

interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** `segmented` puts two to four short choices side by side in one frame. */
  readonly look?: 'list' | 'segmented';
}

/** A choice among a few that are all worth seeing at once. */
export function RadioGroup(props: RadioGroupProps) {
  const { options, value, onChange, onBlur, look = 'list', ...field } = props;
  const group = useFirstFocus(field.isFocusedFirst ?? false);
  return (
    <AriaRadioGroup
      {...ariaFieldProps(field)}
      ref={group}
      className="field"
      value={value}
      onChange={onChange}
      onBlur={() => afterPress(() => onBlur?.())}
      isReadOnly={field.isReadOnly ?? false}
    >
      <FieldLabel {...field} />
      <div className={classes('radio-options', look === 'segmented' && 'radio-segmented')}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
            <RadioButton className="choice">
              <span className="choice-dot" />
              {option.label}
            </RadioButton>
            {option.detail !== undefined && (
              <Text slot="description" className="choice-detail">
                {option.detail}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldMessage {...field} />
    </AriaRadioGroup>
  );
}

/** The chosen choice has the focus from the beginning, or else the first that can be chosen. */
function useFirstFocus(isFocusedFirst: boolean) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isFocusedFirst) return;
    const choices = [...(group.current?.querySelectorAll('input') ?? [])];
    const open = choices.filter(({ disabled }) => !disabled);
    (open.find(({ checked }) => checked) ?? open[0])?.focus();
  }, [isFocusedFirst]);
  return group;
}
