import { KallhanvisningId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { SourceField } from '../referenser/source-field.tsx';

interface KallaFieldProps {
  readonly label: string;
  readonly isOptional?: boolean;
  /** What `useController` gives of a field that holds the id of a citation. */
  readonly controller: {
    readonly field: { readonly value: string | null; readonly onChange: (id: unknown) => void };
    readonly fieldState: { readonly error?: { message?: string } | undefined };
  };
}

/** The decision behind a frame or a change of it. */
export function KallaField({ label, isOptional = false, controller }: KallaFieldProps) {
  const organ = useContractData('organ.list', {});
  const kallhanvisningar = useContractData('kallhanvisning.list', {});
  const { field, fieldState } = controller;
  return (
    <SourceField
      name="kallhanvisningId"
      label={label}
      isOptional={isOptional}
      value={KallhanvisningId.nullable().catch(null).parse(field.value)}
      onChange={field.onChange}
      error={fieldState.error && fieldErrorText(fieldState.error)}
      organ={organ}
      kallhanvisningar={kallhanvisningar}
    />
  );
}
