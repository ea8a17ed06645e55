import { HandlingData } from '../../../shared/domain/handling.ts';
import type { Handling } from '../../../shared/domain/handling.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { isSame } from '../../lib/is-same.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textHandlingssida } from '../../text/handling.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { showToast } from '../../ui/toasts.ts';
import { HandlingFields } from './handling-fields.tsx';
import { HandlingForm } from './handling-values.ts';
import type { HandlingFormInput } from './handling-values.ts';

interface CorrectDialogProps {
  readonly handling: Handling;
  readonly onClose: () => void;
}

/** Corrects what is registered of a handling; what stood there before stays in its events. */
export function CorrectDialog({ handling, onClose }: CorrectDialogProps) {
  const text = textHandlingssida;
  const before = HandlingData.strip().parse(handling);
  const form = useSchemaForm(HandlingForm, { data: before, sekretess: null });
  const correct = useCommand<'handling.correct', HandlingFormInput>('handling.correct', {
    form,
    fieldOf: fieldsUnder(),
    onSuccess: () => {
      showToast({ title: text.corrected });
      onClose();
    },
  });
  const submit = () =>
    void form.handleSubmit(({ data }) => {
      // The log tells of corrections, not of windows that were opened.
      if (isSame(data, before)) onClose();
      else correct.run({ handlingId: handling.id, version: handling.version, data });
    })();
  return (
    <Dialog
      title={text.correctTitle}
      isOpen
      onClose={onClose}
      primary={{ label: text.saveCorrection, onPress: submit, isPending: correct.isPending }}
    >
      <div className="form-stack">
        <p>{text.correctHint}</p>
        <FormErrorSummary control={form.control} />
        <HandlingFields form={form} arendeId={handling.arendeId} before={handling} />
      </div>
    </Dialog>
  );
}
