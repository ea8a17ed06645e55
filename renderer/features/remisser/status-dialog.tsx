import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { Svarsstatusbyte } from '../../../shared/contract/remisser.ts';
import type { Remissvarsvy, Remissvy } from '../../../shared/contract/remisser.ts';
import { Standpunkt, SvarsplanData } from '../../../shared/domain/remiss.ts';
import type { Remissvarstatus } from '../../../shared/domain/remiss.ts';
import { isBesvaradUtifran, isForSent, svarsvagar } from '../../../shared/rules/remissvar.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textStandpunkt, textSvar, textSvarssteg } from '../../text/remisser.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormRadioGroup, FormSelect, FormTextArea } from '../../ui/form-fields.tsx';
import type { FormFieldProps } from '../../ui/form-fields.tsx';

const standpunkter = Standpunkt.options.map((id) => ({ id, label: textStandpunkt[id] }));

const Values = Svarsstatusbyte.extend({
  standpunkt: Standpunkt.nullable(),
  sammanfattning: SvarsplanData.shape.sammanfattning,
});
type StatusValues = z.input<typeof Values>;

interface StatusDialogProps {
  readonly remiss: Remissvy;
  readonly svar: Remissvarsvy;
  readonly onClose: () => void;
}

/** Moves an answer on; what is missing is told at its place. */
export function SvarsstatusDialog({ remiss, svar, onClose }: StatusDialogProps) {
  const today = useToday();
  const ways = svarsvagar({ remiss, svar });
  const form = useSchemaForm(Values, {
    ...{ svarId: svar.id, version: svar.version, till: ways[0] ?? svar.status },
    ...{ datum: today, skal: svar.skal },
    ...{ standpunkt: svar.standpunkt, sammanfattning: svar.sammanfattning },
  });
  const change = useCommand('remiss.changeStatus', { form, onSuccess: onClose });
  const state = useCommand('remiss.saveSvar', { form, fieldOf: fieldsUnder('data') });
  const isReceived = isBesvaradUtifran({ remiss, svar });
  const submit = () =>
    void form.handleSubmit(async ({ standpunkt, sammanfattning, ...step }) => {
      const datum = step.till === 'besvarad' ? step.datum : null;
      if (isReceived && datum !== null) {
        const data = { ...SvarsplanData.strip().parse(svar), standpunkt, sammanfattning };
        const { svarId, version } = step;
        const stated = await state.runAsync({ svarId, version, data }).catch(() => null);
        if (stated === null) return;
        form.setValue('version', stated.version);
        step.version = stated.version;
      }
      change.run({ ...step, datum });
    })();
  const { control } = form;
  const [till, datum] = useWatch({ control, name: ['till', 'datum'] });
  const why = reasonHint(till, datum !== null && isForSent(remiss, datum));
  return (
    <Dialog
      title={textSvar.moveTitle(svar.organNamn)}
      isOpen
      onClose={onClose}
      primary={{
        label: textSvar.moveSave,
        onPress: submit,
        isPending: change.isPending || state.isPending,
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <FormRadioGroup
          control={control}
          name="till"
          label={textSvar.till}
          options={ways.map((id) => ({ id, label: textSvarssteg[id] }))}
        />
        {till === 'besvarad' && isReceived && <ReceivedFields control={control} />}
        {till === 'besvarad' && (
          <FormDateField control={control} name="datum" label={textSvar.datum} emptyValue={null} />
        )}
        {why !== null && (
          <FormTextArea control={control} name="skal" label={textSvar.skal} hint={why} rows={2} />
        )}
      </div>
    </Dialog>
  );
}

/** What a body outside the register has answered, noted as it comes. */
function ReceivedFields({ control }: Pick<FormFieldProps<StatusValues>, 'control'>) {
  return (
    <>
      <FormSelect
        control={control}
        name="standpunkt"
        label={textSvar.standpunkt}
        options={standpunkter}
      />
      <FormTextArea
        control={control}
        name="sammanfattning"
        label={textSvar.sammanfattning}
        rows={3}
        isOptional
      />
    </>
  );
}

/** Why a reason is asked for; null when none is. */
function reasonHint(till: Remissvarstatus, isLate: boolean): string | null {
  if (till === 'avstar') return textSvar.skalAvstar;
  return till === 'besvarad' && isLate ? textSvar.skalLate : null;
}
