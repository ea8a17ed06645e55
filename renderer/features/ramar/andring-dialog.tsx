import { useController, useWatch } from 'react-hook-form';
import { RamandringData } from '../../../shared/domain/fordelningsram.ts';
import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textRam, textRamandring } from '../../text/ramar.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField, FormMoneyField, FormSelect, FormTextArea } from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AndringInput } from './andring-values.ts';
import { decidedApplications } from './decided-applications.ts';
import { KallaField } from './kalla-field.tsx';
import { useRamnamn } from './use-ramnamn.ts';

interface AndringDialogProps {
  readonly liggare: Ramliggare;
  readonly onClose: () => void;
}

/** A decision about the frame, which stands once it has been entered. */
export function AndringDialog({ liggare, onClose }: AndringDialogProps) {
  const today = useToday();
  const form = useSchemaForm(AndringInput, {
    ...{ typ: 'okning', dag: today, kallhanvisningId: null, anteckning: '' },
    ...{ franAnsokanId: '', tillAnsokanId: '', tillRamId: '' },
  });
  const add = useCommand<'fordelningsram.addChange', AndringInput>('fordelningsram.addChange', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: () => {
      showToast({ title: textRamandring.saved });
      onClose();
    },
  });
  const { control } = form;
  const kalla = useController({ control, name: 'kallhanvisningId' });
  const typ = useWatch({ control, name: 'typ' });
  const typer = Object.entries(textRamandring.typer).map(([id, label]) => ({ id, label }));
  return (
    <FormDialog
      title={textRamandring.title}
      form={form}
      saveLabel={textRamandring.save}
      isSaving={add.isPending}
      onSave={(data) => add.run({ ramId: liggare.ram.id, data: RamandringData.parse(data) })}
      onClose={onClose}
    >
      <p>{textRamandring.stands}</p>
      <FormSelect control={control} name="typ" label={textRamandring.typ} options={typer} />
      <Places liggare={liggare} control={control} typ={typ} />
      <FormMoneyField control={control} name="beloppKr" label={textRamandring.belopp} />
      <KallaField label={textRamandring.kalla} controller={kalla} />
      <FormDateField control={control} name="dag" label={textRamandring.dag} />
      <FormTextArea
        control={control}
        name="anteckning"
        label={textRamandring.anteckning}
        isOptional
        rows={2}
      />
    </FormDialog>
  );
}

type Control = ReturnType<typeof useSchemaForm<AndringInput, unknown>>['control'];

interface PlacesProps {
  readonly liggare: Ramliggare;
  readonly control: Control;
  readonly typ: AndringInput['typ'];
}

/** From whom and to whom, when the change moves money. */
function Places({ liggare, control, typ }: PlacesProps) {
  const { organNamn } = useRamnamn();
  const ramar = useContractData('fordelningsram.list', {});
  const applicants = decidedApplications(liggare).map(({ ansokan, omgang }) => ({
    id: ansokan.id,
    label: organNamn(ansokan.sokandeOrganId),
    detail: textRam.omgang(omgang),
  }));
  const others = ramar
    .filter(({ id }) => id !== liggare.ram.id)
    .map(({ id, andamal, ar }) => ({ id, label: textRam.heading(andamal, ar) }));
  const isMoved = typ === 'omfordelning';
  return (
    <>
      {(isMoved || typ === 'aterbetalning') && (
        <FormSelect
          control={control}
          name="franAnsokanId"
          label={textRamandring.fran}
          options={applicants}
        />
      )}
      {isMoved && (
        <FormSelect
          control={control}
          name="tillAnsokanId"
          label={textRamandring.till}
          options={applicants}
        />
      )}
      {typ === 'overforing' && (
        <FormSelect
          control={control}
          name="tillRamId"
          label={textRamandring.tillRam}
          options={others}
        />
      )}
    </>
  );
}
