import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { SandlistaData } from '../../../shared/domain/sandlista.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { TextField } from '../../ui/text-field.tsx';

interface CopiesFieldProps {
  readonly control: Control<SandlistaData, unknown, SandlistaData>;
  readonly index: number;
  readonly label: string;
}

/** How many copies a recipient gets. */
export function CopiesField({ control, index, label }: CopiesFieldProps) {
  const { field, fieldState } = useController({ control, name: `poster.${index}.antal` });
  const value: number = field.value;
  return (
    <TextField
      name={field.name}
      label={label}
      isLabelHidden
      isNumeric
      maxLength={3}
      value={Number.isNaN(value) ? '' : String(value)}
      onChange={(text) => {
        const digits = text.replaceAll(/\D/gu, '');
        field.onChange(digits === '' ? Number.NaN : Number(digits));
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error ? textSandlista.antalError : undefined}
    />
  );
}
