import { KlassplanData } from '../../../shared/domain/klassplan.ts';
import type { Klassplan } from '../../../shared/domain/klassplan.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textKlassplan } from '../../text/klassplan.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';

interface KlassplanDialogProps {
  readonly plan: Klassplan;
  readonly onClose: () => void;
}

/** The name of a plan and the days it applies; its classes stand as they were read. */
export function KlassplanDialog({ plan, onClose }: KlassplanDialogProps) {
  const { namn, giltigFran, giltigTill } = plan;
  const form = useSchemaForm(KlassplanData, { namn, giltigFran, giltigTill });
  const save = useCommand('klassplan.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const { control } = form;
  return (
    <FormDialog
      title={textKlassplan.changeTitle}
      form={form}
      saveLabel={textKlassplan.save}
      isSaving={save.isPending}
      onSave={(data) => {
        save.run({ existing: { id: plan.id, version: plan.version }, data });
      }}
      onClose={onClose}
    >
      <FormTextField control={control} name="namn" label={textKlassplan.namn} isFocusedFirst />
      <FormRow>
        <FormDateField control={control} name="giltigFran" label={textKlassplan.giltigFran} />
        <FormDateField
          control={control}
          name="giltigTill"
          label={textKlassplan.giltigTill}
          emptyValue={null}
          isOptional
        />
      </FormRow>
    </FormDialog>
  );
}
