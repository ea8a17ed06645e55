import { useEffect, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { Arende } from '../../../shared/domain/arende.ts';
import { RemissData, Remissriktning } from '../../../shared/domain/remiss.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textRemiss, textRiktning } from '../../text/remisser.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormCheckbox, FormMultiComboBox, FormRadioGroup } from '../../ui/form-fields.tsx';
import { organOptions } from '../referenser/options.ts';
import { RemissFields } from './remiss-fields.tsx';
import { RemissValues, startValues } from './remiss-values.ts';
import { useOwnOrgan } from './use-own-organ.ts';

const directions = Remissriktning.options.map((id) => ({ id, label: textRiktning[id] }));

interface RegisterRemissDialogProps {
  readonly arende: Arende;
  readonly onClose: () => void;
}

/** Registers the remiss that a case is about, with who is to answer and a reminder of the last day. */
export function RegisterRemissDialog({ arende, onClose }: RegisterRemissDialogProps) {
  const own = useOwnOrgan(arende.diariumId);
  const organ = useContractData('organ.list', {});
  const options = useMemo(() => organOptions(organ, own), [organ, own]);
  const form = useSchemaForm(RemissValues, startValues(arende, own));
  useDirection(form, own);
  const register = useCommand('remiss.register', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const submit = () =>
    void form.handleSubmit(({ instanser, bevaka, ...data }) => {
      register.run({
        arendeId: arende.id,
        data: RemissData.parse(data),
        // We answer in this case; others have cases of their own, if they are in the register.
        instanser: instanser.map((organId) => ({
          organId,
          arendeId: data.riktning === 'in' && organId === own ? arende.id : null,
        })),
        bevakning: bevaka ? textRemiss.bevakningstext(data.rubrik) : null,
      });
    })();
  const { control } = form;
  const riktning = useWatch({ control, name: 'riktning' });
  return (
    <Dialog
      title={textRemiss.registerTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: textRemiss.save, onPress: submit, isPending: register.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <FormRadioGroup
          control={control}
          name="riktning"
          label={textRemiss.riktning}
          options={directions}
          look="segmented"
        />
        <RemissFields control={control} />
        <FormMultiComboBox
          control={control}
          name="instanser"
          label={textRemiss.instanser}
          hint={textRemiss.instanserHint}
          options={options.filter(({ id }) => riktning === 'in' || id !== own)}
        />
        <FormCheckbox control={control} name="bevaka" label={textRemiss.bevaka} />
      </div>
    </Dialog>
  );
}

/** A remiss that we send is from us, to others; one that is received is the other way round. */
function useDirection(
  form: Pick<UseFormReturn<RemissValues>, 'subscribe' | 'setValue'>,
  own: string,
) {
  useEffect(
    () =>
      form.subscribe({
        name: 'riktning',
        formState: { values: true },
        callback: ({ values: { riktning, avsandareOrganId } }) => {
          if (riktning === 'ut') {
            form.setValue('avsandareOrganId', own);
            form.setValue('instanser', []);
          } else if (avsandareOrganId === own) {
            form.setValue('avsandareOrganId', '');
            form.setValue('instanser', [own]);
          }
        },
      }),
    [form, own],
  );
}
