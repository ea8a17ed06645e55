import { KlassRattning } from '../../../shared/domain/klassplan.ts';
import type { Klass } from '../../../shared/domain/klassplan.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textKlass, textKlassplan } from '../../text/klassplan.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';

interface KlassDialogProps {
  readonly klass: Klass;
  readonly onClose: () => void;
}

/** Puts a class right; its code stands, for it is printed in the numbers of cases. */
export function KlassDialog({ klass, onClose }: KlassDialogProps) {
  const { id, version, rubrik, gallringsregel, giltigTill } = klass;
  const form = useSchemaForm(KlassRattning, { rubrik, gallringsregel, giltigTill });
  const save = useCommand('klassplan.saveKlass', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: ({ kod }) => {
      showToast({ title: textKlass.saved(kod) });
      onClose();
    },
  });
  const { control } = form;
  return (
    <FormDialog
      title={textKlass.title(klass.kod)}
      size="small"
      form={form}
      saveLabel={textKlass.save}
      isSaving={save.isPending}
      onSave={(data) => {
        save.run({ existing: { id, version }, data });
      }}
      onClose={onClose}
    >
      <FormTextField control={control} name="rubrik" label={textKlass.rubrik} isFocusedFirst />
      <FormTextField
        control={control}
        name="gallringsregel"
        label={textKlass.gallringsregel}
        hint={textKlass.gallringsregelHint}
        isOptional
      />
      <FormDateField
        control={control}
        name="giltigTill"
        label={textKlassplan.giltigTill}
        hint={textKlass.giltigTillHint}
        emptyValue={null}
        isOptional
      />
    </FormDialog>
  );
}
