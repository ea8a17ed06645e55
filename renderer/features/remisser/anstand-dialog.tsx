import { z } from 'zod';
import type { Remissvy } from '../../../shared/contract/remisser.ts';
import { Dag } from '../../../shared/domain/datum.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textRemiss } from '../../text/remisser.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';

const Values = z.strictObject({ begart: Dag.nullable(), till: Dag.nullable() });

interface AnstandDialogProps {
  readonly remiss: Remissvy;
  readonly onClose: () => void;
}

/** A delay that is asked for and granted; the reminder of the last day moves with it. */
export function AnstandDialog({ remiss, onClose }: AnstandDialogProps) {
  const { anstandBegart: begart, anstandTill: till, id: remissId, version } = remiss;
  const form = useSchemaForm(Values, { begart, till });
  const { control } = form;
  const save = useCommand('remiss.saveAnstand', { form, onSuccess: onClose });
  return (
    <FormDialog
      title={textRemiss.anstandTitle}
      size="small"
      form={form}
      saveLabel={textRemiss.anstandSave}
      isSaving={save.isPending}
      onSave={(days) => {
        save.run({ remissId, version, ...days });
      }}
      onClose={onClose}
    >
      <p className="muted">{textRemiss.anstandHint}</p>
      <FormRow>
        <FormDateField
          control={control}
          name="begart"
          label={textRemiss.anstandBegart}
          emptyValue={null}
          isOptional
        />
        <FormDateField
          control={control}
          name="till"
          label={textRemiss.anstandTill}
          emptyValue={null}
          isOptional
        />
      </FormRow>
    </FormDialog>
  );
}
