import { useController } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import type { OrganId } from '../../../shared/domain/id.ts';
import { useContractQuery } from '../../api/queries.ts';
import { fieldErrorText } from '../../text/fel.ts';
import type { FormFieldProps } from '../../ui/form-fields.tsx';
import { OrganField } from '../referenser/organ-field.tsx';

type FormOrganFieldProps<Values extends FieldValues> = Pick<
  FormFieldProps<Values>,
  'control' | 'name' | 'label'
> & {
  readonly isFocusedFirst?: boolean;
  /** Bodies that can't be chosen. */
  readonly without?: readonly OrganId[];
};

/** A body in a form, chosen among those there are or made on the way. */
export function FormOrganField<Values extends FieldValues>(props: FormOrganFieldProps<Values>) {
  const { control, name, without = [], ...field } = props;
  const { data: organ = [] } = useContractQuery('organ.list', {});
  const { field: held, fieldState } = useController({ control, name });
  const value: unknown = held.value;
  return (
    <OrganField
      {...field}
      name={name}
      organ={organ.filter(({ id }) => !without.includes(id))}
      value={typeof value === 'string' ? value : ''}
      onChange={held.onChange}
      error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
    />
  );
}
