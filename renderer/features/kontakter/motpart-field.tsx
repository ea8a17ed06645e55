import { useDeferredValue, useState } from 'react';
import type { Ref } from 'react';
import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';
import type { Motpart } from '../../../shared/domain/motpart.ts';
import { useContractQuery } from '../../api/queries.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { textMotpart } from '../../text/kontakter.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { FormFieldProps } from '../../ui/form-fields.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { KontaktDialog } from './kontakt-dialog.tsx';
import { MotpartNote } from './motpart-note.tsx';
import { chosenHit, hidden, linkedTo, linkedToKontakt } from './motpart-values.ts';
import { motpartOptions, nameOf, writtenAs } from './motpart-values.ts';
import './motpart-field.css';

interface MotpartFieldProps {
  readonly label: string;
  readonly value: Motpart;
  readonly onChange: (value: Motpart) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly error?: string | undefined;
  readonly name?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly isFocusedFirst?: boolean | undefined;
}

const NO_HITS: never[] = [];

/**
 * A sender or recipient: somebody of the register chosen while the name is written, a contact made
 * on the spot, or the name as text; hidden from the public, or stated to be missing.
 */
export function MotpartField({ value, onChange, error, name, ...field }: MotpartFieldProps) {
  const text = nameOf(value);
  const isMissing = value.typ === 'saknas';
  const sought = useDeferredValue(text.trim());
  const found = useContractQuery(
    'motpart.search',
    { text: sought },
    { keepPrevious: true, isEnabled: sought !== '' },
  );
  const hits = sought === '' ? NO_HITS : (found.data ?? NO_HITS);
  const [newName, setNewName] = useState<string | null>(null);
  const choose = (id: string) => {
    const hit = chosenHit(hits, id);
    if (hit) onChange(linkedTo(value, hit.ref, hit.namn));
    else setNewName(text.trim());
  };
  return (
    <div className="motpart-field">
      <SuggestField
        {...field}
        label={field.label}
        name={name}
        error={error}
        text={text}
        onText={(written) => {
          onChange(writtenAs(value, written));
        }}
        options={motpartOptions(hits, text)}
        onChoose={choose}
        emptyText={textMotpart.none}
        isDisabled={isMissing}
      />
      <MotpartNote value={value} />
      <div className="motpart-choices">
        <Checkbox
          isSelected={value.typ === 'dold'}
          isDisabled={isMissing}
          onChange={(isHidden) => {
            onChange(hidden(value, isHidden));
          }}
        >
          {textMotpart.hidden}
        </Checkbox>
        <Checkbox
          isSelected={isMissing}
          onChange={(missing) => {
            onChange(missing ? { typ: 'saknas' } : { typ: 'namn', namn: '' });
          }}
        >
          {textMotpart.missing}
        </Checkbox>
      </div>
      {newName !== null && (
        <KontaktDialog
          namn={newName}
          onClose={() => {
            setNewName(null);
          }}
          onSaved={(kontakt) => {
            setNewName(null);
            onChange(linkedToKontakt(value, kontakt));
          }}
        />
      )}
    </div>
  );
}

interface FormMotpartFieldProps<Values extends FieldValues> {
  readonly control: FormFieldProps<Values>['control'];
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly isFocusedFirst?: boolean | undefined;
}

/** {@link MotpartField} in a form; the value is a `Motpart`. */
export function FormMotpartField<Values extends FieldValues>({
  control,
  name,
  ...shared
}: FormMotpartFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const problem: { type?: unknown; message?: string } | undefined = fieldState.error;
  // A name that is missing is told of the part of the value that holds it.
  const ofName = (problem as { namn?: { type?: unknown; message?: string } } | undefined)?.namn;
  const told = ofName ?? problem;
  return (
    <MotpartField
      {...shared}
      name={name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={told === undefined ? undefined : fieldErrorText(told)}
    />
  );
}
