import type { Control } from 'react-hook-form';
import type { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import { textProtokollsstil } from '../../text/protokollsstil.ts';
import { FormCheckbox, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow, FormSection } from '../../ui/form-layout.tsx';
import type { StilInput } from './stil-input.ts';

interface OrdvalProps {
  readonly control: Control<StilInput, unknown, Protokollsstil>;
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([id, label]) => ({ id, label }));

/** How persons, days and the office are named. */
export function Ordval({ control }: OrdvalProps) {
  const text = textProtokollsstil;
  return (
    <FormSection title={text.words}>
      <FormRow>
        <FormTextField control={control} name="kontor" label={text.kontor} hint={text.kontorHint} />
        <FormSelect
          control={control}
          name="datumform"
          label={text.datumform}
          options={options(text.datumformer)}
        />
      </FormRow>
      <FormRow>
        <FormSelect
          control={control}
          name="personer.ordforandensNamn"
          label={text.ordforandensNamn}
          options={options(text.ordforandeval)}
        />
        <FormSelect
          control={control}
          name="personer.rostlista"
          label={text.rostlista}
          options={options(text.rostlistor)}
        />
      </FormRow>
      <FormCheckbox control={control} name="personer.partiEnGang" label={text.partiEnGang} />
    </FormSection>
  );
}
