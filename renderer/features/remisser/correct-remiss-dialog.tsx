import type { Remissvy } from '../../../shared/contract/remisser.ts';
import { RemissData } from '../../../shared/domain/remiss.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textRemiss } from '../../text/remisser.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
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
  const submit = () =>
    void form.handleSubmit((values) => {
      const data = RemissData.strip().parse(values);
      save.run({ remissId: remiss.id, version: remiss.version, data });
    })();
  return (
    <Dialog
      title={textRemiss.changeTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: textRemiss.save, onPress: submit, isPending: save.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <RemissFields control={form.control} />
      </div>
    </Dialog>
  );
}
