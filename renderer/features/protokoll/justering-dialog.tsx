import { z } from 'zod';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import { Justering } from '../../../shared/domain/protokollsdel.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { mojligaJusterare } from '../../../shared/rules/underskrifter.ts';
import { useContractData } from '../../api/queries.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textProtokoll } from '../../text/protokoll.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import {
  FormDateField,
  FormMultiComboBox,
  FormTextArea,
  FormTextField,
} from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { personOptions } from '../referenser/options.ts';

const Values = z.strictObject({
  justerare: Justering.shape.justerare,
  plats: Justering.shape.plats,
  planerad: Justering.shape.planerad,
  oenighet: Justering.shape.oenighet,
});

interface JusteringDialogProps {
  readonly del: Protokollsdel;
  readonly paragrafer: readonly Paragraf[];
  readonly onClose: () => void;
}

/** Who approves a part, where and when, and what one of them doesn't agree with. */
export function JusteringDialog({ del, paragrafer, onClose }: JusteringDialogProps) {
  const { underskrifter: _, ...values } = del.justering;
  const persons = useContractData('person.list', {});
  const narvaro = useContractData('narvaro.list', { sammantradeId: del.sammantradeId });
  const possible = mojligaJusterare(narvaro, paragrafer);
  const offered = persons.filter(
    ({ id }) => possible === null || possible.has(id) || values.justerare.includes(id),
  );
  const form = useSchemaForm(Values, values);
  const { control } = form;
  const save = useCommand('protokollsdel.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={textProtokoll.changeTitle}
      form={form}
      saveLabel={textProtokoll.save}
      isSaving={save.isPending}
      onSave={(data) => {
        save.run({ id: del.id, version: del.version, data });
      }}
      onClose={onClose}
    >
      <FormMultiComboBox
        control={control}
        name="justerare"
        label={textProtokoll.justerare}
        options={personOptions(offered, ...values.justerare)}
      />
      <FormRow>
        <FormTextField control={control} name="plats" label={textProtokoll.plats} isOptional />
        <FormDateField
          control={control}
          name="planerad"
          label={textProtokoll.planerad}
          emptyValue={null}
          isOptional
        />
      </FormRow>
      <FormTextArea
        control={control}
        name="oenighet"
        label={textProtokoll.oenighet}
        hint={textProtokoll.oenighetHint}
        rows={3}
        isOptional
      />
    </FormDialog>
  );
}
