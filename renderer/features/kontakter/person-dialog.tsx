import { newPerson, PersonData } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textPerson } from '../../text/grunddata.ts';
import { textKontakter, textPersoner } from '../../text/kontakter.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormCheckbox, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { FormPartiField } from './parti-field.tsx';

interface PersonDialogProps {
  /** The person to change; without one a new person is made. */
  readonly person?: Person;
  readonly onClose: () => void;
  readonly onSaved: (person: Person) => void;
}

/** A person who writes, signs or handles cases, or sits in a body. */
export function PersonDialog({ person, onClose, onSaved }: PersonDialogProps) {
  const partier = useContractQuery('parti.list', {}).data;
  const form = useSchemaForm(PersonData, person ? PersonData.strip().parse(person) : newPerson());
  const save = useCommand('person.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onSaved,
  });
  const existing = person ? { id: person.id, version: person.version } : null;
  const { control } = form;
  return (
    <FormDialog
      title={person ? textPerson.changeTitle : textPerson.newTitle}
      form={form}
      saveLabel={textPerson.save}
      isSaving={save.isPending}
      onSave={(data) => {
        save.run({ existing, data });
      }}
      onClose={onClose}
    >
      <FormRow>
        <FormTextField control={control} name="fornamn" label={textPerson.fornamn} isFocusedFirst />
        <FormTextField control={control} name="efternamn" label={textPerson.efternamn} />
      </FormRow>
      <FormRow>
        <FormTextField control={control} name="titel" label={textPerson.titel} isOptional />
        <FormTextField control={control} name="enhet" label={textPerson.enhet} isOptional />
      </FormRow>
      <FormRow>
        <FormTextField control={control} name="epost" label={textPersoner.epost} isOptional />
        <FormTextField control={control} name="telefon" label={textPersoner.telefon} isOptional />
      </FormRow>
      {partier !== undefined && partier.length > 0 && (
        <FormPartiField
          control={control}
          name="partiId"
          label={textPersoner.parti}
          partier={partier}
        />
      )}
      <FormCheckbox control={control} name="skyddad" label={textKontakter.protectedField} />
      {person && (
        <FormCheckbox control={control} name="avslutad" label={textKontakter.closedField} />
      )}
    </FormDialog>
  );
}
