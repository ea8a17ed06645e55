import { useState } from 'react';
import type { Dagspann } from '../../shared/domain/listfilter.ts';
import { isDag } from '../../shared/domain/datum.ts';
import { useToday } from '../lib/today.tsx';
import { textFilter } from '../text/listor.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { MultiComboBox } from '../ui/multi-combo-box.tsx';
import type { Option } from '../ui/option.ts';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { FilterField } from './filter-field.ts';
import { useFirstChoice } from './focus.ts';
import { MeDialog } from './me-dialog.tsx';

interface FilterDialogProps {
  readonly field: FilterField;
  readonly value: unknown;
  readonly onApply: (value: unknown) => void;
  readonly onClose: () => void;
}

interface EditorProps<Value> {
  readonly field: FilterField;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** More choices than this are searched among and not read through. */
const READ_THROUGH = 10;
const WITHIN = [7, 14, 30, 90];
const FIRST_YEAR = 1990;

/** Asks what a list is to be narrowed to. */
export function FilterDialog(props: FilterDialogProps) {
  const { field, onApply, onClose } = props;
  const [value, setValue] = useState<unknown>(props.value);
  if (field.kind === 'me') {
    return <MeDialog onChosen={() => onApply(true)} onClose={onClose} />;
  }
  return (
    <Dialog
      title={field.title}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        label: textFilter.apply,
        onPress: () => onApply(value),
        isDisabled: field.kind === 'days' && !isReadable(value ?? {}),
      }}
    >
      <Editor field={field} value={value} onChange={setValue} />
    </Dialog>
  );
}

function Editor({ field, value, onChange }: EditorProps<unknown>) {
  if (field.kind === 'choices') {
    const { options } = field;
    return <Choices {...{ field, onChange, options }} value={(value ?? []) as string[]} />;
  }
  if (field.kind === 'choice') {
    const { options, title } = field;
    return <OneOf label={title} {...{ options, value, onChange }} />;
  }
  if (field.kind === 'years') {
    return <Years field={field} value={(value ?? []) as number[]} onChange={onChange} />;
  }
  if (field.kind === 'days') {
    return <Span field={field} value={value ?? {}} onChange={onChange} />;
  }
  if (field.kind === 'frist') return <FristChoice {...{ field, value, onChange }} />;
  return (
    <TextField
      label={textFilter.contains}
      value={typeof value === 'string' ? value : ''}
      onChange={onChange}
      maxLength={200}
      isFocusedFirst
      isOptional
    />
  );
}

interface ChoicesProps extends EditorProps<string[]> {
  readonly options: readonly Option[];
}

function Choices(props: ChoicesProps) {
  if (props.options.length <= READ_THROUGH) return <CheckList {...props} />;
  const { field, ...rest } = props;
  return <MultiComboBox label={field.title} {...rest} isFocusedFirst isOptional />;
}

function CheckList({ field, options, value, onChange }: ChoicesProps) {
  const group = useFirstChoice<HTMLDivElement>();
  const toggle = (id: string, isOn: boolean) =>
    onChange(
      options.map((one) => one.id).filter((one) => (one === id ? isOn : value.includes(one))),
    );
  return (
    <div role="group" aria-label={field.title} ref={group}>
      {options.map(({ id, label }) => (
        <Checkbox key={id} isSelected={value.includes(id)} onChange={(isOn) => toggle(id, isOn)}>
          {label}
        </Checkbox>
      ))}
    </div>
  );
}

function Years({ field, value, onChange }: EditorProps<number[]>) {
  const last = Number(useToday().slice(0, 4));
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(last - index));
  return (
    <MultiComboBox
      label={field.title}
      options={years.map((id) => ({ id, label: id }))}
      value={value.map(String)}
      onChange={(ids) => onChange(ids.map(Number).toSorted((a, b) => a - b))}
      isFocusedFirst
      isOptional
    />
  );
}

function Span({ value, onChange }: EditorProps<Dagspann>) {
  const change = (end: keyof Dagspann) => (day: string) => {
    const { [end]: _, ...rest } = value;
    onChange(day === '' ? rest : { ...rest, [end]: day });
  };
  return (
    <div className="form-stack">
      <DateField
        label={textFilter.first}
        value={value.fran ?? ''}
        onChange={change('fran')}
        isFocusedFirst
        isOptional
      />
      <DateField
        label={textFilter.last}
        value={value.till ?? ''}
        onChange={change('till')}
        isOptional
      />
    </div>
  );
}

function isReadable({ fran, till }: Dagspann): boolean {
  return [fran, till].every((day) => day === undefined || isDag(day));
}

function asId(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

interface OneOfProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function OneOf({ value, ...rest }: OneOfProps) {
  return <RadioGroup {...rest} isLabelHidden isFocusedFirst value={asId(value)} />;
}

function FristChoice({ field, value, onChange }: EditorProps<unknown>) {
  const options = [
    { id: 'forfallen', label: textFilter.fristOf.forfallen },
    ...WITHIN.map((days) => ({ id: String(days), label: textFilter.fristWithin(days) })),
    { id: 'ingen', label: textFilter.fristOf.ingen },
  ];
  return (
    <OneOf
      label={field.title}
      {...{ options, value }}
      onChange={(id) => onChange(/^\d+$/.test(String(id)) ? Number(id) : id)}
    />
  );
}
