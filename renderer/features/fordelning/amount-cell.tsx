import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import { fieldErrorText } from '../../text/fel.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { useLedger } from './ledger-context.ts';
import type { LedgerValues } from './ledger-values.ts';

interface AmountCellProps {
  readonly name: FieldPath<LedgerValues>;
  readonly label: string;
  /** Enter goes on to the next amount of the same column. */
  readonly column: 'sokt' | 'forslag';
  readonly isDisabled?: boolean;
  readonly onChanged?: () => void;
}

/** An amount in the table; sums follow each key. */
export function AmountCell({ name, label, column, isDisabled, onChanged }: AmountCellProps) {
  const { control, clearErrors } = useLedger();
  const { field, fieldState } = useController({ control, name });
  const kronor: unknown = field.value;
  return (
    <MoneyField
      name={name}
      label={label}
      isLabelHidden
      column={column}
      isDisabled={isDisabled}
      value={typeof kronor === 'number' ? kronor : null}
      onChange={(value) => {
        (field.onChange as (value: number | null) => void)(value);
        // Said until the field is left, it would go away under the pointer and move the rows.
        if (fieldState.invalid) clearErrors(name);
        onChanged?.();
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
    />
  );
}
