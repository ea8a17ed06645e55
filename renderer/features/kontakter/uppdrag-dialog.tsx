import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { OrganId, PersonId } from '../../../shared/domain/id.ts';
import { UppdragData, uppdragData, Uppdragsroll } from '../../../shared/domain/uppdrag.ts';
import type { Uppdrag } from '../../../shared/domain/uppdrag.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textUppdrag } from '../../text/kontakter.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormComboBox, FormDateField, FormSelect } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { organOptions, personOptions } from '../referenser/options.ts';
import '../referenser/referenser.css';
import { NewPersonButton } from './new-person-button.tsx';
import { FormOrderField } from './order-field.tsx';
import { FormPartiField } from './parti-field.tsx';

const roller = Uppdragsroll.options.map((id) => ({ id, label: textUppdrag.roller[id] }));

interface UppdragDialogProps {
  /** The task to change; without one a new task is made. */
  readonly uppdrag?: Uppdrag;
  readonly organId?: OrganId;
  readonly personId?: PersonId;
  readonly onClose: () => void;
}

type Values = z.input<typeof UppdragData>;

/** Who is what in which body, and from which day to which. */
export function UppdragDialog({ uppdrag, organId, personId, onClose }: UppdragDialogProps) {
  const organ = useContractData('organ.list', {});
  const partier = useContractData('parti.list', {});
  const today = useToday();
  const form = useSchemaForm(
    UppdragData,
    uppdrag ? uppdragData(uppdrag) : newValues(today, organId, personId),
  );
  const [isRemoving, setRemoving] = useState(false);
  const save = useCommand('uppdrag.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      save.run({ existing: versionOf(uppdrag), data });
    })();
  const { control } = form;
  return (
    <Dialog
      title={uppdrag ? textUppdrag.changeTitle : textUppdrag.newTitle}
      isOpen
      onClose={onClose}
      primary={{ label: textUppdrag.save, onPress: submit, isPending: save.isPending }}
      {...(uppdrag && {
        secondary: { label: textUppdrag.remove, onPress: () => setRemoving(true) },
      })}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        {personId === undefined && <PersonPart form={form} initial={uppdrag?.personId} />}
        {organId === undefined && (
          <FormComboBox
            control={control}
            name="organId"
            label={textUppdrag.organ}
            options={organOptions(organ, uppdrag?.organId)}
            emptyText={textUppdrag.noOrgan}
            isFocusedFirst={uppdrag === undefined && personId !== undefined}
          />
        )}
        <FormRow>
          <FormSelect
            control={control}
            name="roll"
            label={textUppdrag.roll}
            options={roller}
            // Whose task it is stands; a field of persons opens when it is given the focus.
            isFocusedFirst={uppdrag !== undefined}
          />
          <FormOrderField control={control} name="ordning" label={textUppdrag.ordning} />
        </FormRow>
        <FormRow>
          <FormDateField control={control} name="fran" label={textUppdrag.fran} />
          <FormDateField
            control={control}
            name="till"
            label={textUppdrag.till}
            emptyValue={null}
            isOptional
          />
        </FormRow>
        {partier.length > 0 && (
          <FormPartiField
            control={control}
            name="forPartiId"
            label={textUppdrag.forParti}
            hint={textUppdrag.forPartiHint}
            partier={partier}
          />
        )}
      </div>
      {isRemoving && uppdrag && (
        <RemoveQuestion uppdrag={uppdrag} onCancel={() => setRemoving(false)} onDone={onClose} />
      )}
    </Dialog>
  );
}

function versionOf(uppdrag: UppdragDialogProps['uppdrag']) {
  return uppdrag ? { id: uppdrag.id, version: uppdrag.version } : null;
}

interface PersonPartProps {
  readonly form: UseFormReturn<Values, unknown, UppdragData>;
  /** Who holds the task already, who may be out of use since. */
  readonly initial: PersonId | undefined;
}

function PersonPart({ form, initial }: PersonPartProps) {
  const persons = useContractData('person.list', {});
  const { control, setValue } = form;
  const chosen = useWatch({ control, name: 'personId' });
  const isKnown = chosen === '' || persons.some(({ id }) => id === chosen);
  return (
    <div className="source-field">
      <FormComboBox
        // A person that was just made has to be among the options before it can be shown.
        key={isKnown ? 'known' : 'coming'}
        control={control}
        name="personId"
        label={textUppdrag.person}
        options={personOptions(persons, initial)}
        emptyText={textUppdrag.noPerson}
        isFocusedFirst={chosen === ''}
      />
      <NewPersonButton
        onSaved={({ id }) => {
          setValue('personId', id, { shouldDirty: true, shouldValidate: true });
        }}
      />
    </div>
  );
}

interface RemoveQuestionProps {
  readonly uppdrag: Uppdrag;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

function RemoveQuestion({ uppdrag, onCancel, onDone }: RemoveQuestionProps) {
  const remove = useCommand('uppdrag.remove', { onSuccess: onDone });
  const take = () => remove.run({ uppdragId: uppdrag.id, version: uppdrag.version });
  return (
    <AlertDialog
      title={textUppdrag.removeTitle}
      isOpen
      onCancel={onCancel}
      actions={[
        {
          label: textUppdrag.removeConfirm,
          kind: 'danger',
          isPending: remove.isPending,
          onPress: take,
        },
      ]}
    >
      {textUppdrag.removeText}
    </AlertDialog>
  );
}

function newValues(fran: string, organId?: OrganId, personId?: PersonId): Values {
  const ofWhom = { personId: personId ?? '', organId: organId ?? '' };
  return { ...ofWhom, roll: 'ledamot', fran, till: null, ordning: 0, forPartiId: null };
}
