import { z } from 'zod';
import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { line } from '../../../shared/domain/text.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textSammantrade } from '../../text/sammantraden.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';

const Values = z.strictObject({ skal: line(400) });

interface CancelDialogProps {
  readonly sammantrade: Sammantradesgang;
  readonly onClose: () => void;
}

/** The meeting isn't held, and why. */
export function CancelDialog({ sammantrade, onClose }: CancelDialogProps) {
  const form = useSchemaForm(Values, { skal: '' });
  const { id, version } = sammantrade;
  const cancel = useCommand('sammantrade.setStatus', { form, onSuccess: onClose });
  return (
    <FormDialog
      title={textSammantrade.cancelTitle}
      form={form}
      saveLabel={textSammantrade.cancel}
      isSaving={cancel.isPending}
      onSave={({ skal }) => cancel.run({ id, version, status: 'installt', skal })}
      onClose={onClose}
    >
      <FormTextField
        control={form.control}
        name="skal"
        label={textSammantrade.cancelReason}
        hint={textSammantrade.cancelHint}
        isFocusedFirst
      />
    </FormDialog>
  );
}
