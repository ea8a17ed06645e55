import { useController } from 'react-hook-form';
import { z } from 'zod';
import { RedovisningData } from '../../../shared/domain/fordelningsram.ts';
import type { Ramliggare } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textRam, textRedovisning } from '../../text/ramar.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import {
  FormComboBox,
  FormDateField,
  FormMoneyField,
  FormTextArea,
} from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';
import { decidedApplications } from './decided-applications.ts';
import { KallaField } from './kalla-field.tsx';
import { useRamnamn } from './use-ramnamn.ts';

const Values = RedovisningData.omit({ ansokanId: true, postId: true }).extend({
  plats: z.string().min(1, 'required'),
});
type Input = z.input<typeof Values>;

interface RedovisningDialogProps {
  readonly liggare: Ramliggare;
  readonly onClose: () => void;
}

/** What has been told of how granted money was used, for a project or a whole application. */
export function RedovisningDialog({ liggare, onClose }: RedovisningDialogProps) {
  const today = useToday();
  const places = usePlaces(liggare);
  const start = { plats: '', dag: today, kallhanvisningId: null, anteckning: '' };
  const form = useSchemaForm(Values, start);
  const { control } = form;
  const kalla = useController({ control, name: 'kallhanvisningId' });
  const toField = fieldsUnder('data');
  const add = useCommand<'fordelningsram.addReport', Input>('fordelningsram.addReport', {
    form,
    fieldOf: (path) => (toField(path) === 'ansokanId' ? 'plats' : toField(path)),
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
      onSave={({ plats, ...data }) => {
        const place = places.find(({ id }) => id === plats);
        if (place) add.run({ data: { ...data, ...place.at } });
      }}
      onClose={onClose}
    >
      <FormComboBox
        control={control}
        name="plats"
        label={textRedovisning.projekt}
        options={places.map(({ id, label, detail }) => ({ id, label, detail }))}
        isFocusedFirst
      />
      <FormMoneyField
        control={control}
        name="beloppKr"
        label={textRedovisning.belopp}
        hint={textRedovisning.hint}
      />
      <FormDateField control={control} name="dag" label={textRedovisning.dag} />
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

/** What can be reported on: each project, or the whole of an application decided as one sum. */
function usePlaces(liggare: Ramliggare) {
  const { organNamn } = useRamnamn();
  return decidedApplications(liggare).flatMap(({ ansokan, omgang, poster, tilldelatKr }) => {
    const sokande = organNamn(ansokan.sokandeOrganId);
    const place = (postId: RedovisningData['postId'], rubrik: string, kronor: number | null) => ({
      id: postId ?? ansokan.id,
      at: { ansokanId: ansokan.id, postId },
      label: textRedovisning.option(sokande, rubrik),
      detail: `${textRam.omgang(omgang)}${kronor === null ? '' : `, ${formatKronor(kronor)}`}`,
    });
    return ansokan.beslutssatt === 'per_post'
      ? ansokan.poster.map(({ id, rubrik }, index) =>
          place(id, rubrik, poster[index]?.tilldelatKr ?? null),
        )
      : [place(null, textRedovisning.whole, tilldelatKr)];
  });
}
