import { z } from 'zod';
import { Dag } from '../../../shared/domain/datum.ts';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormComboBox, FormDateField } from '../../ui/form-fields.tsx';

const ORALLY = 'muntligt';
const Values = z.strictObject({ datum: Dag, handlingId: z.string() });

interface RedovisadDialogProps {
  readonly rad: Uppfoljning;
  readonly onClose: () => void;
}

/** When an assignment was told of, and in which handling of its case. */
export function RedovisadDialog({ rad, onClose }: RedovisadDialogProps) {
  const { id, version, arendeId, forslag } = rad;
  const handlingar = useContractData('handling.list', { arendeId }).filter(
    ({ makulering }) => makulering === null,
  );
  const start = { datum: useToday(), handlingId: forslag?.id ?? ORALLY };
  const form = useSchemaForm(Values, start);
  const step = useCommand('uppfoljning.setStatus', {
    ...{ form, fieldOf: fieldsUnder('steg'), onSuccess: onClose },
  });
  return (
    <FormDialog
      title={textUppfoljning.reportTitle}
      size="small"
      form={form}
      saveLabel={textUppfoljning.report}
      isSaving={step.isPending}
      onSave={({ datum, handlingId }) => {
        const handling = handlingar.find((one) => one.id === handlingId)?.id ?? null;
        step.run({ id, version, steg: { status: 'redovisad', datum, handlingId: handling } });
      }}
      onClose={onClose}
    >
      <FormDateField
        control={form.control}
        name="datum"
        label={textUppfoljning.reportDay}
        isFocusedFirst
      />
      <FormComboBox
        control={form.control}
        name="handlingId"
        label={textUppfoljning.reportIn}
        options={[
          { id: ORALLY, label: textUppfoljning.reportNone },
          ...handlingar
            .toReversed()
            .map((one) => ({ id: one.id, label: `${one.beteckning} ${one.rubrik}` })),
        ]}
      />
    </FormDialog>
  );
}
