import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Ursprung } from '../../../shared/domain/arende.ts';
import type { ArendeData, ArendeInput } from '../../../shared/domain/arende.ts';
import type { Diarium } from '../../../shared/domain/diarium.ts';
import { Offentlighet } from '../../../shared/domain/offentlighet.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { useContractData } from '../../api/queries.ts';
import { textNyttArende, textUrsprung } from '../../text/arende.ts';
import { textOffentlighet } from '../../text/handling.ts';
import {
  FormDateField,
  FormMultiComboBox,
  FormRadioGroup,
  FormSelect,
  FormTextField,
} from '../../ui/form-fields.tsx';
import { FormRow, FormSection } from '../../ui/form-layout.tsx';
import { personOptions } from '../referenser/options.ts';
import { NewPersonButton } from '../kontakter/new-person-button.tsx';
import { KlassField } from './klass-field.tsx';
import { SubjectFields } from './subject-fields.tsx';

const offentlighetOptions = Offentlighet.options.map((id) => ({
  id,
  label: textOffentlighet[id],
}));
const ursprungOptions = Ursprung.options.map((id) => ({ id, label: textUrsprung[id] }));

interface ArendeFieldsProps {
  readonly control: Control<ArendeInput, unknown, ArendeData>;
  /** Where the case is registered, or to be; it decides whether and how a class is asked for. */
  readonly diarium: Diarium | undefined;
  /** Senders and recipients of the case whose names are hidden from the public. */
  readonly hiddenNames: readonly string[];
}

/** What is registered about a case, when it is made and when it is corrected. */
export function ArendeFields({ control, diarium, hiddenNames }: ArendeFieldsProps) {
  const text = textNyttArende;
  const persons = useContractData('person.list', {});
  const { field } = useController({ control, name: 'handlaggare' });
  const addPerson = (person: Person) => {
    field.onChange([...field.value, person.id]);
  };
  const handlaggare = personOptions(persons, ...field.value);
  return (
    <>
      <FormSection title={text.sectionCase}>
        <SubjectFields control={control} hiddenNames={hiddenNames} />
        <FormRadioGroup
          control={control}
          name="offentlighet"
          label={text.offentlighet}
          options={offentlighetOptions}
          look="segmented"
        />
        <FormRow>
          <div className="person-field">
            <FormMultiComboBox
              control={control}
              name="handlaggare"
              label={text.handlaggare}
              options={handlaggare}
              emptyText={text.handlaggareEmpty}
            />
            <NewPersonButton onSaved={addPerson} />
          </div>
          {diarium && <KlassField control={control} diarium={diarium} />}
        </FormRow>
      </FormSection>
      <FormSection title={text.sectionOrigin}>
        <FormRow>
          <FormSelect
            control={control}
            name="ursprung"
            label={text.ursprung}
            options={ursprungOptions}
          />
          <FormTextField
            control={control}
            name="ursprungRef"
            label={text.ursprungRef}
            hint={text.ursprungRefHint}
            isOptional
          />
        </FormRow>
        <FormRow>
          <FormTextField
            control={control}
            name="initiativtagare"
            label={text.initiativtagare}
            hint={text.initiativtagareHint}
            isOptional
          />
          <FormDateField control={control} name="inkomDatum" label={text.inkom} />
        </FormRow>
      </FormSection>
    </>
  );
}
