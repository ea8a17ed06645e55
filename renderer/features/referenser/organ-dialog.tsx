import { newOrgan, OrganData } from '../../../shared/domain/organ.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { bestamdForm, genitiv, initialsOf } from '../../../shared/rules/sprak.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textOrgan } from '../../text/fordelning.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormCheckbox, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { organtyper } from './organ-options.ts';
import { useNameSuggestions } from './use-name-suggestions.ts';

interface OrganDialogProps {
  readonly onClose: () => void;
  readonly onSaved: (organ: Organ) => void;
}

/** A body that is not in the register yet; its forms of the name are suggested. */
export function OrganDialog({ onClose, onSaved }: OrganDialogProps) {
  const form = useSchemaForm(OrganData, newOrgan());
  useNameSuggestions(form, { genitiv, bestamdForm, forkortning: initialsOf });
  const save = useCommand('organ.save', { form, fieldOf: fieldsUnder('data'), onSuccess: onSaved });
  const submit = form.handleSubmit((data) => save.run({ existing: null, data }));
  const { control } = form;
  return (
    <Dialog
      title={textOrgan.title}
      isOpen
      onClose={onClose}
      primary={{
        label: textOrgan.save,
        onPress: () => void submit(),
        isPending: save.isPending,
      }}
    >
      <FormTextField control={control} name="namn" label={textOrgan.namn} isFocusedFirst />
      <FormRow>
        <FormTextField control={control} name="genitiv" label={textOrgan.genitiv} />
        <FormTextField control={control} name="bestamdForm" label={textOrgan.bestamdForm} />
      </FormRow>
      <FormRow>
        <FormTextField control={control} name="forkortning" label={textOrgan.forkortning} />
        <FormSelect
          control={control}
          name="organtyp"
          label={textOrgan.organtyp}
          options={organtyper}
        />
      </FormRow>
      <FormCheckbox control={control} name="externt" label={textOrgan.externt} />
    </Dialog>
  );
}
