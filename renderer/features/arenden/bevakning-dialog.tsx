import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { BevakningData } from '../../../shared/domain/bevakning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { textTidsfrist } from '../../text/arende.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';

interface BevakningDialogProps {
  readonly arendeId: ArendeId;
  readonly onClose: () => void;
}

/** A dated reminder on a case. */
export function BevakningDialog({ arendeId, onClose }: BevakningDialogProps) {
  const form = useForm<BevakningData>({
    resolver: zodResolver(BevakningData),
    defaultValues: { text: '', datum: '' },
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const add = useCommand('bevakning.add', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      add.run({ arendeId, data });
    })();
  return (
    <Dialog
      title={textTidsfrist.new}
      isOpen
      size="small"
      onClose={onClose}
      primary={{ label: textTidsfrist.save, onPress: submit, isPending: add.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormTextField
          control={form.control}
          name="text"
          label={textTidsfrist.text}
          isFocusedFirst
        />
        <FormDateField control={form.control} name="datum" label={textTidsfrist.datum} />
      </div>
    </Dialog>
  );
}
