import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { RattelseData } from '../../../shared/domain/rattelse.ts';
import { useContractData } from '../../api/queries.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textProtokoll } from '../../text/protokoll.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormComboBox, FormDateField, FormTextArea } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { personOptions } from '../referenser/options.ts';

interface RattelseDialogProps {
  readonly del: Protokollsdel;
  readonly paragrafer: readonly Paragraf[];
  readonly onClose: () => void;
}

/** A correction of approved minutes: what stands, what it should be, why and by whom (JO 581-2013). */
export function RattelseDialog({ del, paragrafer, onClose }: RattelseDialogProps) {
  const persons = useContractData('person.list', {});
  const first = paragrafer[0];
  const form = useSchemaForm(RattelseData, {
    ...{ paragrafId: first?.id ?? '', ursprungligText: '', rattadText: '', skal: '' },
    ...{ beslutadAvId: first?.ordforandeId ?? '', datum: useToday() },
  });
  const { control } = form;
  const add = useCommand('rattelse.add', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={textProtokoll.correctTitle}
      form={form}
      saveLabel={textProtokoll.correctSave}
      isSaving={add.isPending}
      onSave={(data) => {
        add.run({ id: del.id, data });
      }}
      onClose={onClose}
    >
      <p className="muted">{textProtokoll.correctHint}</p>
      <FormComboBox
        control={control}
        name="paragrafId"
        label={textProtokoll.nr}
        options={paragrafer.map(({ id, nr, rubrik }) => ({
          id,
          label: `§ ${String(nr)}`,
          detail: rubrik,
        }))}
      />
      <FormTextArea
        control={control}
        name="ursprungligText"
        label={textProtokoll.ursprunglig}
        rows={3}
      />
      <FormTextArea
        control={control}
        name="rattadText"
        label={textProtokoll.rattad}
        hint={textProtokoll.rattadHint}
        rows={3}
        isOptional
      />
      <FormTextArea control={control} name="skal" label={textProtokoll.skal} rows={2} />
      <FormRow>
        <FormComboBox
          control={control}
          name="beslutadAvId"
          label={textProtokoll.beslutadAv}
          options={personOptions(persons)}
        />
        <FormDateField control={control} name="datum" label={textProtokoll.dag} />
      </FormRow>
    </FormDialog>
  );
}
