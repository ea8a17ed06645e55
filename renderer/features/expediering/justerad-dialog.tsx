import { z } from 'zod';
import { Dag } from '../../../shared/domain/datum.ts';
import type { Sandlista } from '../../../shared/domain/sandlista.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textExpediering } from '../../text/expediering.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField } from '../../ui/form-fields.tsx';

const Values = z.strictObject({ justerad: Dag });

interface JusteradDialogProps {
  readonly lista: Pick<Sandlista, 'id' | 'version'>;
  readonly onClose: () => void;
}

/** When a decision was approved that no meeting in the register took. */
export function JusteradDialog({ lista: { id, version }, onClose }: JusteradDialogProps) {
  const form = useSchemaForm(Values, { justerad: useToday() });
  const state = useCommand('sandlista.stateApproval', { form, onSuccess: onClose });
  return (
    <FormDialog
      title={textExpediering.stateTitle}
      size="small"
      form={form}
      saveLabel={textExpediering.stateSave}
      isSaving={state.isPending}
      onSave={({ justerad }) => {
        state.run({ sandlistaId: id, version, justerad });
      }}
      onClose={onClose}
    >
      <FormDateField
        control={form.control}
        name="justerad"
        label={textExpediering.day}
        isFocusedFirst
      />
    </FormDialog>
  );
}
