import { KallhanvisningData } from '../../../shared/domain/kallhanvisning.ts';
import type { KallhanvisningId } from '../../../shared/domain/id.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textSource } from '../../text/dokument.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormComboBox, FormDateField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { organOptions } from './options.ts';
import { ParagrafField } from './paragraf-field.tsx';

interface SourceDialogProps {
  readonly organ: readonly Organ[];
  /** The body most likely meant, for example the applicant. */
  readonly likelyOrganId?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved: (id: KallhanvisningId) => void;
}

/** A decision to cite, by body, day and paragraph. One that is known already is used again. */
export function SourceDialog({ organ, likelyOrganId, onClose, onSaved }: SourceDialogProps) {
  const form = useSchemaForm(KallhanvisningData, { organId: likelyOrganId ?? '', datum: '' });
  const save = useCommand('kallhanvisning.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: ({ id }) => onSaved(id),
  });
  const submit = form.handleSubmit((data) => save.run({ existing: null, data }));
  return (
    <Dialog
      title={textSource.title}
      isOpen
      onClose={onClose}
      primary={{
        label: textSource.use,
        onPress: () => void submit(),
        isPending: save.isPending,
      }}
    >
      <FormComboBox
        control={form.control}
        name="organId"
        label={textSource.organ}
        options={organOptions(organ)}
        emptyText={textSource.noOrgan}
        isFocusedFirst
      />
      <FormRow>
        <FormDateField control={form.control} name="datum" label={textSource.day} />
        <ParagrafField control={form.control} name="paragraf" />
      </FormRow>
    </Dialog>
  );
}
