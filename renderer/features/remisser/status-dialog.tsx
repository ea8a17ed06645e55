import { useWatch } from 'react-hook-form';
import { Svarsstatusbyte } from '../../../shared/contract/remisser.ts';
import type { Remissvarsvy, Remissvy } from '../../../shared/contract/remisser.ts';
import type { Remissvarstatus } from '../../../shared/domain/remiss.ts';
import { isForSent, svarsvagar } from '../../../shared/rules/remissvar.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textSvar, textSvarssteg } from '../../text/remisser.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormRadioGroup, FormTextArea } from '../../ui/form-fields.tsx';

interface StatusDialogProps {
  readonly remiss: Remissvy;
  readonly svar: Remissvarsvy;
  readonly onClose: () => void;
}

/** Moves an answer on; what is missing is told at its place. */
export function SvarsstatusDialog({ remiss, svar, onClose }: StatusDialogProps) {
  const today = useToday();
  const ways = svarsvagar({ remiss, svar });
  const form = useSchemaForm(Svarsstatusbyte, {
    ...{ svarId: svar.id, version: svar.version, till: ways[0] ?? svar.status },
    ...{ datum: today, skal: svar.skal },
  });
  const change = useCommand('remiss.changeStatus', { form, onSuccess: onClose });
  const submit = () =>
    void form.handleSubmit((step) => {
      change.run({ ...step, datum: step.till === 'besvarad' ? step.datum : null });
    })();
  const { control } = form;
  const [till, datum] = useWatch({ control, name: ['till', 'datum'] });
  const why = reasonHint(till, datum !== null && isForSent(remiss, datum));
  return (
    <Dialog
      title={textSvar.moveTitle(svar.organNamn)}
      isOpen
      onClose={onClose}
      primary={{ label: textSvar.moveSave, onPress: submit, isPending: change.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <FormRadioGroup
          control={control}
          name="till"
          label={textSvar.till}
          options={ways.map((id) => ({ id, label: textSvarssteg[id] }))}
        />
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

/** Why a reason is asked for; null when none is. */
function reasonHint(till: Remissvarstatus, isLate: boolean): string | null {
  if (till === 'avstar') return textSvar.skalAvstar;
  return till === 'besvarad' && isLate ? textSvar.skalLate : null;
}
