import { useForm } from 'react-hook-form';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';

interface UtgarDialogProps {
  readonly rad: Uppfoljning;
  readonly onClose: () => void;
}

/** Why an assignment isn't waited for any more. */
export function UtgarDialog({ rad, onClose }: UtgarDialogProps) {
  const { id, version } = rad;
  const form = useForm({ defaultValues: { skal: '' }, shouldFocusError: false });
  const step = useCommand('uppfoljning.setStatus', {
    ...{ form, fieldOf: fieldsUnder('steg'), onSuccess: onClose },
  });
  const submit = () =>
    void form.handleSubmit(({ skal }) =>
      step.run({ id, version, steg: { status: 'utgar', skal } }),
    )();
  return (
    <Dialog
      title={textUppfoljning.dropTitle}
      isOpen
      size="small"
      onClose={onClose}
      primary={{ label: textUppfoljning.drop, onPress: submit, isPending: step.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormTextField
          control={form.control}
          name="skal"
          label={textUppfoljning.dropReason}
          isFocusedFirst
        />
      </div>
    </Dialog>
  );
}
