import type { PersonId } from '../../../shared/domain/id.ts';
import { Underskrift } from '../../../shared/domain/protokollsdel.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { useCommand } from '../../api/use-command.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textProtokoll } from '../../text/protokoll.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField, FormRadioGroup } from '../../ui/form-fields.tsx';

const Values = Underskrift.omit({ personId: true });

interface UnderskriftDialogProps {
  readonly del: Protokollsdel;
  readonly personId: PersonId;
  readonly namn: string;
  readonly onClose: () => void;
}

/** Notes that somebody has signed, on paper or digitally. */
export function UnderskriftDialog({ del, personId, namn, onClose }: UnderskriftDialogProps) {
  const form = useSchemaForm(Values, { satt: 'papper', datum: useToday() });
  const { control } = form;
  const sign = useCommand('protokollsdel.sign', {
    form,
    fieldOf: fieldsUnder('underskrift'),
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={textProtokoll.signFor(namn)}
      size="small"
      form={form}
      saveLabel={textProtokoll.sign}
      isSaving={sign.isPending}
      onSave={(underskrift) => {
        sign.run({ id: del.id, version: del.version, personId, underskrift });
      }}
      onClose={onClose}
    >
      <FormRadioGroup
        control={control}
        name="satt"
        label={textProtokoll.satt}
        options={Underskrift.shape.satt.options.map((id) => ({
          id,
          label: textProtokoll.sattOrd[id],
        }))}
      />
      <FormDateField control={control} name="datum" label={textProtokoll.dag} isFocusedFirst />
    </FormDialog>
  );
}
