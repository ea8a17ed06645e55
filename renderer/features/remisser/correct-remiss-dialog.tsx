import type { Remissvy } from '../../../shared/contract/remisser.ts';
import { RemissData } from '../../../shared/domain/remiss.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textRemiss } from '../../text/remisser.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RemissFields } from './remiss-fields.tsx';
import { RemissValues } from './remiss-values.ts';

interface CorrectRemissDialogProps {
  readonly remiss: Remissvy;
  readonly onClose: () => void;
}

/** Corrects what is stated about a remiss; the log keeps how it was. */
export function CorrectRemissDialog({ remiss, onClose }: CorrectRemissDialogProps) {
  const form = useSchemaForm(RemissValues, {
    ...RemissData.strip().parse(remiss),
    ...{ instanser: [], bevaka: false },
  });
  const save = useCommand('remiss.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={textRemiss.changeTitle}
      size="large"
      form={form}
      saveLabel={textRemiss.save}
      isSaving={save.isPending}
      onSave={(values) => {
        const data = RemissData.strip().parse(values);
        save.run({ remissId: remiss.id, version: remiss.version, data });
      }}
      onClose={onClose}
    >
      <RemissFields control={form.control} />
    </FormDialog>
  );
}
