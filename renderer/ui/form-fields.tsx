import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { fieldErrorText } from '../text/fel.ts';
import { Checkbox } from './checkbox.tsx';
import { ComboBox } from './combo-box.tsx';
import { DateField } from './date-field.tsx';
import { MoneyField } from './money-field.tsx';
import { MultiComboBox } from './multi-combo-box.tsx';
import type { Option } from './option.ts';
import { RadioGroup } from './radio-group.tsx';
import { Select } from './select.tsx';
import { TextArea, TextField } from './text-field.tsx';

/** What a field needs to be part of a form of react-hook-form. */
export interface FormFieldProps<Values extends FieldValues> {
  /** Forms whose schema transforms have a third type; a field does not care which. */
  readonly control: Control<Values, unknown, unknown>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly warning?: string | undefined;
  readonly isOptional?: boolean | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isFocusedFirst?: boolean | undefined;
}

function useField<Values extends FieldValues, Extra>(props: FormFieldProps<Values> & Extra) {
  const { control, name, ...shared } = props;
  const { field, fieldState } = useController({ control, name });
  const error = fieldState.error ? fieldErrorText(fieldState.error) : undefined;
  const value: unknown = field.value;
  return {
    value,
    onChange: field.onChange as (value: unknown) => void,
    ref: field.ref,
    shared: { ...shared, name, error, onBlur: field.onBlur },
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** One line of text in a form. */
export function FormTextField<Values extends FieldValues>(
  props: FormFieldProps<Values> & {
    readonly maxLength?: number;
    readonly isNumeric?: boolean;
    readonly type?: 'text' | 'password';
  },
) {
  const { value, onChange, ref, shared } = useField(props);
  return <TextField {...shared} value={asText(value)} onChange={onChange} inputRef={ref} />;
}

/** Several lines of text in a form. */
export function FormTextArea<Values extends FieldValues>(
  props: FormFieldProps<Values> & { readonly rows?: number },
) {
  const { value, onChange, ref, shared } = useField(props);
  return <TextArea {...shared} value={asText(value)} onChange={onChange} inputRef={ref} />;
}

/** A choice among few in a form; the value is the option's id. */
export function FormSelect<Values extends FieldValues>(
  props: FormFieldProps<Values> & {
    readonly options: readonly Option[];
    /** Told of what was chosen when the form has it. */
    readonly onPick?: (id: string) => void;
  },
) {
  const { onPick, ...field } = props;
  const { value, onChange, ref, shared } = useField(field);
  const choose = (id: string) => {
    onChange(id);
    onPick?.(id);
  };
  return <Select {...shared} value={asText(value) || null} onChange={choose} buttonRef={ref} />;
}

/** A choice among many in a form; the value is the option's id, or `''` for none. */
export function FormComboBox<Values extends FieldValues>(
  props: FormFieldProps<Values> & {
    readonly options: readonly Option[];
    readonly emptyText?: string;
    /** What a choice brings with it. */
    readonly onPick?: (id: string) => void;
  },
) {
  const { onPick, ...rest } = props;
  const { value, onChange, ref, shared } = useField(rest);
  return (
    <ComboBox
      {...shared}
      value={asText(value) || null}
      onChange={(id) => {
        onChange(id ?? '');
        onPick?.(id ?? '');
      }}
      inputRef={ref}
    />
  );
}

/** Several choices in a form; the value is an array of ids. */
export function FormMultiComboBox<Values extends FieldValues>(
  props: FormFieldProps<Values> & {
    readonly options: readonly Option[];
    readonly emptyText?: string;
  },
) {
  const { value, onChange, ref, shared } = useField(props);
  const ids = Array.isArray(value) ? value.map(String) : [];
  return <MultiComboBox {...shared} value={ids} onChange={onChange} inputRef={ref} />;
}

/** A day in a form. The value is an ISO day; empty is `null` in a nullable field, else `''`. */
export function FormDateField<Values extends FieldValues>(
  props: FormFieldProps<Values> & { readonly emptyValue?: null },
) {
  const { emptyValue = '', ...rest } = props;
  const { value, onChange, ref, shared } = useField(rest);
  return (
    <DateField
      {...shared}
      value={asText(value)}
      onChange={(day) => onChange(day === '' ? emptyValue : day)}
      inputRef={ref}
    />
  );
}

/** An amount in whole kronor in a form; `null` when empty. */
export function FormMoneyField<Values extends FieldValues>(
  props: FormFieldProps<Values> & { readonly column?: string },
) {
  const { value, onChange, ref, shared } = useField(props);
  const kronor = typeof value === 'number' ? value : null;
  return <MoneyField {...shared} value={kronor} onChange={onChange} inputRef={ref} />;
}

/** Something that is so or not so in a form; the label stands after the box. */
export function FormCheckbox<Values extends FieldValues>(
  props: FormFieldProps<Values> & { readonly children?: ReactNode },
) {
  const { value, onChange, shared } = useField(props);
  const { label, onBlur, isDisabled, name, error } = shared;
  return (
    <Checkbox
      name={name}
      isSelected={value === true}
      onChange={onChange}
      onBlur={onBlur}
      isDisabled={isDisabled}
      error={error}
    >
      {props.children ?? label}
    </Checkbox>
  );
}

/** A choice among a few, all seen, in a form; the value is the option's id. */
export function FormRadioGroup<Values extends FieldValues>(
  props: FormFieldProps<Values> & {
    readonly options: readonly Option[];
    readonly look?: 'list' | 'segmented';
  },
) {
  const { value, onChange, shared } = useField(props);
  return <RadioGroup {...shared} value={asText(value) || null} onChange={onChange} />;
}
