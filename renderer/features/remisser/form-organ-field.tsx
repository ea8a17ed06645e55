import { useController } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useContractQuery } from '../../api/queries.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { OrganField } from '../referenser/organ-field.tsx';

interface FormOrganFieldProps<Values extends FieldValues> {
  // A form whose schema transforms has a third type, which a field doesn't care about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly control: Control<Values, any, any>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly isFocusedFirst?: boolean;
}

/** A body in a form, chosen among those there are or made on the way. */
export function FormOrganField<Values extends FieldValues>(props: FormOrganFieldProps<Values>) {
  const { control, name, ...field } = props;
  const { data: organ = [] } = useContractQuery('organ.list', {});
  const { field: held, fieldState } = useController({ control, name });
  const value: unknown = held.value;
  return (
    <OrganField
      {...field}
      name={name}
      organ={organ}
      value={typeof value === 'string' ? value : ''}
      onChange={held.onChange}
      error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
    />
  );
}
