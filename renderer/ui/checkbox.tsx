import { Check } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import './choice.css';

interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly 'aria-label'?: string;
}

/** One thing that is so or not so; the words after the box are its name. */
export function Checkbox(props: CheckboxProps) {
  const { children, isSelected, onChange, onBlur, isDisabled = false, name, inputRef } = props;
  return (
    <AriaCheckbox
      className="choice"
      data-field={name}
      isSelected={isSelected}
      onChange={onChange}
      onBlur={() => onBlur?.()}
      isDisabled={isDisabled}
      {...(props['aria-label'] === undefined ? {} : { 'aria-label': props['aria-label'] })}
      {...(typeof inputRef === 'object' && inputRef !== null ? { inputRef } : {})}
    >
      <span className="choice-box">
        <Check size={13} strokeWidth={3} aria-hidden="true" />
      </span>
      {children}
    </AriaCheckbox>
  );
}
