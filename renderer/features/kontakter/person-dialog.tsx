import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { PersonData } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { textPerson } from '../../text/grunddata.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';

const EMPTY: PersonData = { fornamn: '', efternamn: '', titel: '', enhet: '' };

interface PersonDialogProps {
  /** The person to change; without one a new person is made. */
  readonly person?: Person;
  readonly onClose: () => void;
  readonly onSaved: (person: Person) => void;
}

/** A person who writes, signs or handles cases. */
export function PersonDialog({ person, onClose, onSaved }: PersonDialogProps) {
  const form = useForm<PersonData>({
    resolver: zodResolver(PersonData),
    defaultValues: person ? PersonData.strip().parse(person) : EMPTY,
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const save = useCommand('person.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onSaved,
  });
  const existing = person ? { id: person.id, version: person.version } : null;
  const submit = () =>
    void form.handleSubmit((data) => {
      save.run({ existing, data });
    })();
  const { control } = form;
  return (
    <Dialog
      title={person ? textPerson.changeTitle : textPerson.newTitle}
      isOpen
      onClose={onClose}
      primary={{ label: textPerson.save, onPress: submit, isPending: save.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <FormRow>
          <FormTextField
            control={control}
            name="fornamn"
            label={textPerson.fornamn}
            isFocusedFirst
          />
          <FormTextField control={control} name="efternamn" label={textPerson.efternamn} />
        </FormRow>
        <FormRow>
          <FormTextField control={control} name="titel" label={textPerson.titel} isOptional />
          <FormTextField control={control} name="enhet" label={textPerson.enhet} isOptional />
        </FormRow>
      </div>
    </Dialog>
  );
}
