import { useWatch } from 'react-hook-form';
import { Sandningssatt } from '../../../shared/domain/remiss.ts';
import { textRemiss, textSandningssatt } from '../../text/remisser.ts';
import {
  FormDateField,
  FormRadioGroup,
  FormTextArea,
  FormTextField,
} from '../../ui/form-fields.tsx';
import type { FormFieldProps } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { FormOrganField } from './form-organ-field.tsx';
import type { RemissValues } from './remiss-values.ts';

const ways = Sandningssatt.options.map((id) => ({ id, label: textSandningssatt[id] }));

type RemissFieldsProps = Pick<FormFieldProps<RemissValues>, 'control'>;

/** What is stated about a remiss: who asks, what it concerns and until when. */
export function RemissFields({ control }: RemissFieldsProps) {
  const riktning = useWatch({ control, name: 'riktning' });
  return (
    <>
      <FormOrganField control={control} name="avsandareOrganId" label={textRemiss.avsandare} />
      <FormTextField
        control={control}
        name="rubrik"
        label={textRemiss.rubrik}
        hint={riktning === 'ut' ? textRemiss.rubrikHint : undefined}
      />
      <FormRow>
        <FormDateField
          control={control}
          name="svarSenast"
          label={textRemiss.svarSenast}
          hint={riktning === 'ut' ? textRemiss.svarSenastHint : undefined}
          emptyValue={null}
          isOptional={riktning === 'in'}
        />
        {riktning === 'in' ? (
          <FormDateField
            control={control}
            name="inkommenDatum"
            label={textRemiss.inkommenDatum}
            emptyValue={null}
            isOptional
          />
        ) : (
          <FormRadioGroup
            control={control}
            name="sandningssatt"
            label={textRemiss.sandningssatt}
            options={ways}
          />
        )}
      </FormRow>
      <FormRow>
        <FormTextField
          control={control}
          name="avsandarensDnr"
          label={textRemiss.avsandarensDnr}
          isOptional
        />
        <FormTextField control={control} name="motionRef" label={textRemiss.motionRef} isOptional />
      </FormRow>
      <FormTextArea
        control={control}
        name="underlag"
        label={textRemiss.underlag}
        hint={textRemiss.underlagHint}
        rows={2}
        isOptional
      />
    </>
  );
}
