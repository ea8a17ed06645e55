import { useController, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { RedovisningData } from '../../../shared/domain/fordelningsram.ts';
import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textRedovisning } from '../../text/ramar.ts';
import { textUppfoljningsstatus } from '../../text/uppfoljning.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import {
  FormComboBox,
  FormDateField,
  FormMoneyField,
  FormTextArea,
} from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';
import { KallaField } from './kalla-field.tsx';
import { reportPlaces } from './report-places.ts';
import { useRamnamn } from './use-ramnamn.ts';

const FIELDS: Readonly<Record<string, string>> = {
  ...{ ansokanId: 'plats', aterrapporteringId: 'uppdrag' },
};
const Values = RedovisningData.omit({
  ...{ ansokanId: true, postId: true, aterrapporteringId: true },
}).extend({ plats: z.string().min(1, 'required'), uppdrag: z.string() });
type Input = z.input<typeof Values>;

interface RedovisningDialogProps {
  readonly liggare: Ramliggare;
  readonly onClose: () => void;
}

/** What has been told of how granted money was used, for a project or a whole application. */
export function RedovisningDialog({ liggare, onClose }: RedovisningDialogProps) {
  const { organNamn } = useRamnamn();
  const places = reportPlaces(liggare, organNamn);
  const today = useToday();
  const start = { plats: '', uppdrag: '', dag: today, kallhanvisningId: null, anteckning: '' };
  const form = useSchemaForm(Values, start);
  const { control } = form;
  const kalla = useController({ control, name: 'kallhanvisningId' });
  const chosen = useWatch({ control, name: 'plats' });
  const placeOf = (plats: string) => places.find(({ id }) => id === plats);
  const uppdrag = placeOf(chosen)?.uppdrag ?? [];
  const toField = fieldsUnder('data');
  const add = useCommand<'fordelningsram.addReport', Input>('fordelningsram.addReport', {
    form,
    fieldOf: (path) => FIELDS[toField(path) ?? ''] ?? toField(path),
    onSuccess: () => {
      showToast({ title: textRedovisning.saved });
      onClose();
    },
  });
  return (
    <FormDialog
      title={textRedovisning.title}
      form={form}
      saveLabel={textRedovisning.save}
      isSaving={add.isPending}
      onSave={({ plats, uppdrag: answered, ...data }) => {
        const place = placeOf(plats);
        const aterrapporteringId = uppdrag.find(({ id }) => id === answered)?.id ?? null;
        if (place) add.run({ data: { ...data, ...place.at, aterrapporteringId } });
      }}
      onClose={onClose}
    >
      <FormComboBox
        control={control}
        name="plats"
        label={textRedovisning.projekt}
        options={places.map(({ id, label, detail }) => ({ id, label, detail }))}
        onPick={(id) => form.setValue('uppdrag', placeOf(id)?.owed?.id ?? '')}
        isFocusedFirst
      />
      <FormMoneyField
        control={control}
        name="beloppKr"
        label={textRedovisning.belopp}
        hint={textRedovisning.hint}
      />
      <FormDateField control={control} name="dag" label={textRedovisning.dag} />
      {uppdrag.length > 0 && (
        <FormComboBox
          control={control}
          name="uppdrag"
          label={textRedovisning.uppdrag}
          isOptional
          options={uppdrag.map(({ id, ansvarig, senast, text, status }) => ({
            id,
            label: textRedovisning.asked(ansvarig, senast),
            detail: text || textUppfoljningsstatus[status],
          }))}
        />
      )}
      <KallaField label={textRedovisning.kalla} isOptional controller={kalla} />
      <FormTextArea
        control={control}
        name="anteckning"
        label={textRedovisning.anteckning}
        isOptional
        rows={2}
      />
    </FormDialog>
  );
}
