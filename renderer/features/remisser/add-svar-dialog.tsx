import { z } from 'zod';
import type { Remissvy } from '../../../shared/contract/remisser.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textSvar } from '../../text/remisser.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormOrganField } from './form-organ-field.tsx';

const Values = z.strictObject({ organId: OrganId });

interface AddSvarDialogProps {
  readonly remiss: Remissvy;
  readonly onClose: () => void;
}

/** One more body that is to answer. */
export function AddSvarDialog({ remiss, onClose }: AddSvarDialogProps) {
  const form = useSchemaForm(Values, { organId: '' });
  const add = useCommand('remiss.addSvar', {
    form,
    fieldOf: fieldsUnder('instans'),
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={textSvar.addTitle}
      size="small"
      form={form}
      saveLabel={textSvar.addSave}
      isSaving={add.isPending}
      onSave={({ organId }) => {
        add.run({ remissId: remiss.id, instans: { organId, arendeId: null } });
      }}
      onClose={onClose}
    >
      <FormOrganField
        control={form.control}
        name="organId"
        label={textSvar.organ}
        without={[remiss.avsandareOrganId, ...remiss.svar.map(({ organId }) => organId)]}
        isFocusedFirst
      />
    </FormDialog>
  );
}
