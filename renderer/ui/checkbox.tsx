import { Check } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { FieldMessage } from './field.tsx';
import './choice.css';

interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
}

/** One thing that is so or not so; the words after the box are its name. */
export function Checkbox(props: CheckboxProps) {
  const { children, isSelected, onChange, onBlur, error, isDisabled = false, name, ref } = props;
  return (
    <CheckboxField
      className="field"
      data-field={name}
      isSelected={isSelected}
      onChange={onChange}
      onBlur={() => afterPress(() => onBlur?.())}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      validationBehavior="aria"
      {...(ref === undefined ? {} : { ref })}
    >
      <CheckboxButton className="choice">
        <span className="choice-box">
          <Check size={13} strokeWidth={3} aria-hidden="true" />
        </span>
        <span>{children}</span>
      </CheckboxButton>
      <FieldMessage error={error} />
    </CheckboxField>
  );
}
