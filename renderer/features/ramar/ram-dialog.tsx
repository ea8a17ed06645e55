import { z } from 'zod';
import { useController } from 'react-hook-form';
import { FordelningsramData } from '../../../shared/domain/fordelningsram.ts';
import type { Fordelningsram } from '../../../shared/domain/fordelningsram.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textRamdialog } from '../../text/ramar.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormComboBox, FormMoneyField, FormTextField } from '../../ui/form-fields.tsx';
import { organOptions } from '../referenser/options.ts';
import { KallaField } from './kalla-field.tsx';

const Values = FordelningsramData.extend({
  ar: z
    .string()
    .regex(/^(19|2[01])\d\d$/u, 'required')
    .transform(Number),
});
type Input = z.input<typeof Values>;

interface RamDialogProps {
  readonly ram?: Fordelningsram;
  readonly onClose: () => void;
}

/** A frame that is written by itself: whose, for what, how much, and by which decision. */
export function RamDialog({ ram, onClose }: RamDialogProps) {
  const today = useToday();
  const register = useContractData('app.getInfo', {}).register;
  const organ = useContractData('organ.list', {});
  const form = useSchemaForm<Input, FordelningsramData>(
    Values,
    startOf(ram, register?.organId ?? '', today),
  );
  const kalla = useController({ control: form.control, name: 'kallhanvisningId' });
  const shared = { form, fieldOf: fieldsUnder('data'), onSuccess: onClose };
  const create = useCommand<'fordelningsram.create', Input>('fordelningsram.create', shared);
  const save = useCommand<'fordelningsram.save', Input>('fordelningsram.save', shared);
  return (
    <FormDialog
      title={ram ? textRamdialog.editTitle : textRamdialog.newTitle}
      form={form}
      saveLabel={textRamdialog.save}
      isSaving={create.isPending || save.isPending}
      onSave={(data) => {
        if (ram) save.run({ id: ram.id, version: ram.version, data });
        else create.run({ data });
      }}
      onClose={onClose}
    >
      <FormTextField
        control={form.control}
        name="andamal"
        label={textRamdialog.andamal}
        isFocusedFirst
      />
      <FormTextField control={form.control} name="ar" label={textRamdialog.ar} isNumeric />
      <FormMoneyField control={form.control} name="beloppKr" label={textRamdialog.belopp} />
      <FormComboBox
        control={form.control}
        name="agareOrganId"
        label={textRamdialog.agare}
        options={organOptions(organ, ram?.agareOrganId ?? '')}
      />
      <KallaField label={textRamdialog.kalla} isOptional controller={kalla} />
    </FormDialog>
  );
}

function startOf(ram: Fordelningsram | undefined, organId: string, today: string) {
  const empty = {
    agareOrganId: organId,
    ar: today.slice(0, 4),
    andamal: '',
    kallhanvisningId: null,
  };
  if (!ram) return empty;
  const { agareOrganId, ar, andamal, beloppKr, kallhanvisningId } = ram;
  return { agareOrganId, ar: String(ar), andamal, beloppKr, kallhanvisningId };
}
