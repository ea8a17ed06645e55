import { z } from 'zod';
import { Dag } from '../../../shared/domain/datum.ts';
import { Offentlighet } from '../../../shared/domain/offentlighet.ts';
import type { Sekretessmarkering } from '../../../shared/domain/sekretess.ts';
import { line } from '../../../shared/domain/text.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textOffentlighet, textSekretess } from '../../text/handling.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormSelect, FormTextArea } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toasts.ts';

const Havning = z.strictObject({ datum: Dag, orsak: line(300), offentlighet: Offentlighet });
type Havning = z.infer<typeof Havning>;

interface LiftDialogProps {
  readonly markering: Sekretessmarkering;
  /** Another marking stands, so that the handling can't be called public yet. */
  readonly hasOthers: boolean;
  readonly onClose: () => void;
}

/** Lifts a secrecy marking, which is still seen afterwards. */
export function LiftDialog({ markering, hasOthers, onClose }: LiftDialogProps) {
  const text = textSekretess;
  const form = useSchemaForm(Havning, {
    datum: useToday(),
    orsak: '',
    offentlighet: hasOthers ? 'delvis' : 'offentligt',
  });
  const lift = useCommand<'sekretess.lift', Havning>('sekretess.lift', {
    form,
    fieldOf: fieldsUnder(),
    onSuccess: () => {
      showToast({ title: text.lifted });
      onClose();
    },
  });
  const submit = () =>
    void form.handleSubmit((values) => {
      lift.run({ markeringId: markering.id, ...values });
    })();
  const choices = Offentlighet.options
    .filter((id) => !hasOthers || id === 'delvis' || id === 'sekretess')
    .map((id) => ({ id, label: textOffentlighet[id] }));
  return (
    <Dialog
      title={text.liftTitle}
      isOpen
      onClose={onClose}
      primary={{ label: text.lift, onPress: submit, isPending: lift.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <p>{text.liftText}</p>
        <FormTextArea control={form.control} name="orsak" label={text.orsak} isFocusedFirst />
        <FormRow>
          <FormDateField control={form.control} name="datum" label={text.havdDatum} />
          <FormSelect
            control={form.control}
            name="offentlighet"
            label={text.offentlighetEfter}
            options={choices}
          />
        </FormRow>
      </div>
    </Dialog>
  );
}
