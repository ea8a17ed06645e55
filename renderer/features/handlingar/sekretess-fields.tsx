import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { fieldErrorText } from '../../text/fel.ts';
import { lagrumForslag, textSekretess } from '../../text/handling.ts';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';
import type { FormFieldProps } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { matchesWords } from '../../lib/matching.ts';

interface SekretessFieldsProps<Values extends FieldValues> {
  readonly control: FormFieldProps<Values>['control'];
  /** Where in the form the marking is. */
  readonly under: 'data' | 'sekretess';
}

/** The provision, the day and the authority of a secrecy marking (OSL 5 kap. 5 §). */
export function SekretessFields<Values extends FieldValues>({
  control,
  under,
}: SekretessFieldsProps<Values>) {
  const at = (field: string) => `${under}.${field}` as FieldPath<Values>;
  return (
    <div className="form-stack">
      <LagrumField control={control} name={at('lagrum')} />
      <FormRow>
        <FormDateField control={control} name={at('datum')} label={textSekretess.datum} />
        <FormTextField control={control} name={at('myndighet')} label={textSekretess.myndighet} />
      </FormRow>
      <FormTextField
        control={control}
        name={at('anmarkning')}
        label={textSekretess.anmarkning}
        isOptional
      />
    </div>
  );
}

interface LagrumFieldProps<Values extends FieldValues> {
  readonly control: FormFieldProps<Values>['control'];
  readonly name: FieldPath<Values>;
}

function LagrumField<Values extends FieldValues>({ control, name }: LagrumFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  const text: string = field.value ?? '';
  const onText = field.onChange as (text: string) => void;
  const options = lagrumForslag
    .filter(({ lagrum, avser }) => matchesWords(`${lagrum} ${avser}`, text))
    .map(({ lagrum, avser }) => ({ id: lagrum, label: lagrum, detail: avser }));
  return (
    <SuggestField
      name={name}
      label={textSekretess.lagrum}
      hint={textSekretess.lagrumHint}
      text={text}
      onText={onText}
      options={options}
      onChoose={onText}
      onBlur={field.onBlur}
      emptyText={textSekretess.lagrumEmpty}
      inputRef={field.ref}
      error={fieldState.error ? fieldErrorText(fieldState.error) : undefined}
    />
  );
}
