import { useForm } from 'react-hook-form';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormComboBox, FormDateField } from '../../ui/form-fields.tsx';

const ORALLY = 'muntligt';

interface RedovisadDialogProps {
  readonly rad: Uppfoljning;
  readonly onClose: () => void;
}

/** When an assignment was told of, and in which handling of its case. */
export function RedovisadDialog({ rad, onClose }: RedovisadDialogProps) {
  const { id, version, arendeId, forslag } = rad;
  const today = useToday();
  const handlingar = useContractData('handling.list', { arendeId }).filter(
    ({ makulering }) => makulering === null,
  );
  const form = useForm({
    defaultValues: { datum: today, handlingId: forslag?.id ?? ORALLY },
    shouldFocusError: false,
  });
  const step = useCommand('uppfoljning.setStatus', {
    ...{ form, fieldOf: fieldsUnder('steg'), onSuccess: onClose },
  });
  const submit = () =>
    void form.handleSubmit(({ datum, handlingId }) => {
      const handling = handlingar.find((one) => one.id === handlingId)?.id ?? null;
      step.run({ id, version, steg: { status: 'redovisad', datum, handlingId: handling } });
    })();
  return (
    <Dialog
      title={textUppfoljning.reportTitle}
      isOpen
      size="small"
      onClose={onClose}
      primary={{ label: textUppfoljning.report, onPress: submit, isPending: step.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormDateField control={form.control} name="datum" label={textUppfoljning.reportDay} />
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
      </div>
    </Dialog>
  );
}
