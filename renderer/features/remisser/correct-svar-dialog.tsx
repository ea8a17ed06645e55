import { Svarsrattelse } from '../../../shared/contract/remisser.ts';
import type { Remissvarsvy } from '../../../shared/contract/remisser.ts';
import { Standpunkt } from '../../../shared/domain/remiss.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textStandpunkt, textSvar } from '../../text/remisser.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormSelect, FormTextArea, FormTextField } from '../../ui/form-fields.tsx';

const standpunkter = Standpunkt.options.map((id) => ({ id, label: textStandpunkt[id] }));

interface CorrectSvarDialogProps {
  readonly svar: Remissvarsvy;
  readonly onClose: () => void;
}

/** Puts right an answer that was sent: visibly, with why. */
export function CorrectSvarDialog({ svar, onClose }: CorrectSvarDialogProps) {
  const { standpunkt, sammanfattning, besvaradDatum, skal } = svar;
  const form = useSchemaForm(Svarsrattelse, {
    ...{ svarId: svar.id, version: svar.version, orsak: '' },
    data: {
      ...{ standpunkt: standpunkt ?? 'ingen_erinran', sammanfattning, skal },
      besvaradDatum: besvaradDatum ?? '',
    },
  });
  const correct = useCommand('remiss.correctSvar', { form, onSuccess: onClose });
  const submit = () => void form.handleSubmit(correct.run)();
  const { control } = form;
  return (
    <Dialog
      title={textSvar.correctTitle(svar.organNamn)}
      isOpen
      onClose={onClose}
      primary={{ label: textSvar.correctSave, onPress: submit, isPending: correct.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <p className="muted">{textSvar.correctHint}</p>
        <FormSelect
          control={control}
          name="data.standpunkt"
          label={textSvar.standpunkt}
          options={standpunkter}
        />
        <FormDateField control={control} name="data.besvaradDatum" label={textSvar.datum} />
        <FormTextArea
          control={control}
          name="data.sammanfattning"
          label={textSvar.sammanfattning}
          rows={3}
          isOptional
        />
        <FormTextArea
          control={control}
          name="data.skal"
          label={textSvar.skal}
          rows={2}
          isOptional
        />
        <FormTextField control={control} name="orsak" label={textSvar.orsak} isFocusedFirst />
      </div>
    </Dialog>
  );
}
