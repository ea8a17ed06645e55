import { useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { Input, TextField } from 'react-aria-components';
import { afterPress } from '../lib/after-press.ts';
import { classes } from '../lib/classes.ts';
import { textForms, textMoneyErrors } from '../text/sv.ts';
import { moveInColumn } from './column-focus.ts';
import { ariaFieldProps, FieldLabel, FieldMessage } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { explainedAmount, groupedKronor, moneyEntry } from './money-entry.ts';
import './money-field.css';

interface MoneyFieldProps extends FieldProps {
  /** Whole kronor; `null` when empty; `NaN` when what is written is no amount. */
  readonly value: number | null;
  /** Called on every key that leaves a readable amount, so that sums follow the typing. */
  readonly onChange: (kronor: number | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  /**
   * The name of the column when the field stands in a table: Enter then goes to the field below,
   * Shift+Enter to the one above.
   */
  readonly column?: string;
}

function shownAmount(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : groupedKronor(value);
}

/** What is being typed; kept after the field is left only while it is no amount. */
function useMoneyDraft({ value, onChange, onBlur }: MoneyFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [hasLeft, setLeft] = useState(false);
  // A form that is reset gives the field a new value, and what was typed no longer counts.
  const draft = hasLeft && !Number.isNaN(value) ? null : typed;
  const entry = draft === null ? null : moneyEntry(draft);
  return {
    shown: draft ?? shownAmount(value),
    explained: draft === null || hasLeft ? null : explainedAmount(draft),
    error: hasLeft && entry?.kind === 'unreadable' ? textMoneyErrors[entry.reason] : undefined,
    type: (text: string) => {
      setTyped(text);
      setLeft(false);
      const next = moneyEntry(text);
      if (next.kind !== 'unreadable') onChange(next.kind === 'empty' ? null : next.kronor);
    },
    leave: () => {
      if (entry?.kind === 'unreadable') {
        setLeft(true);
        onChange(Number.NaN);
      } else setTyped(null);
      onBlur?.();
    },
  };
}

/**
 * An amount in whole kronor, right-aligned and grouped. Understands "500 tkr" and "2,5 mnkr";
 * a decimal number without a unit is refused with a question, never guessed.
 */
export function MoneyField(props: MoneyFieldProps) {
  const { column, inputRef } = props;
  const draft = useMoneyDraft(props);
  const field = { ...props, error: draft.error ?? props.error };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || column === undefined) return;
    event.preventDefault();
    moveInColumn(event.currentTarget, column, event.shiftKey ? -1 : 1);
  };
  return (
    <TextField
      {...ariaFieldProps(field)}
      className={classes('field', 'money-field', column !== undefined && 'money-field-cell')}
      value={draft.shown}
      onChange={draft.type}
      onBlur={() => afterPress(draft.leave)}
      onKeyDown={onKeyDown}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.isFocusedFirst ?? false}
    >
      <FieldLabel {...field} />
      <div className="input input-group">
        <Input
          className="input-bare num"
          autoComplete="off"
          inputMode="decimal"
          data-column={column}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        {column === undefined && <span className="input-unit">{textForms.kronor}</span>}
      </div>
      {draft.explained !== null && (
        <p className="money-field-explained num" role="status">
          {textForms.equals(draft.explained)}
        </p>
      )}
      <FieldMessage {...field} />
    </TextField>
  );
}
