import { z } from 'zod';
import type { SandlistaId } from '../../../shared/domain/id.ts';
import { line } from '../../../shared/domain/text.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textExpediering } from '../../text/expediering.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';

const Values = z.strictObject({ skal: line(500) });

interface AvstegDialogProps {
  readonly sandlistaId: SandlistaId;
  readonly onClose: () => void;
}

/** Why a list is sent before its decision is approved; kept with the list (K35). */
export function AvstegDialog({ sandlistaId, onClose }: AvstegDialogProps) {
  const form = useSchemaForm(Values, { skal: '' });
  const override = useCommand('expediering.override', { form, onSuccess: onClose });
  return (
    <FormDialog
      title={textExpediering.overrideTitle}
      size="small"
      form={form}
      saveLabel={textExpediering.overrideSave}
      isSaving={override.isPending}
      onSave={({ skal }) => {
        override.run({ sandlistaId, skal });
      }}
      onClose={onClose}
    >
      <FormTextField
        control={form.control}
        name="skal"
        label={textExpediering.overrideReason}
        hint={textExpediering.overrideHint}
        isFocusedFirst
      />
    </FormDialog>
  );
}
