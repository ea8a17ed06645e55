import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { HandlingData, Riktning } from '../../../shared/domain/handling.ts';
import type { HandlingInput } from '../../../shared/domain/handling.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { newHandling, statusOn } from '../../../shared/rules/ny-handling.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textHandling } from '../../text/arende.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormRadioGroup, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toasts.ts';

const riktningar = Riktning.options.map((id) => ({ id, label: textHandling.riktningar[id] }));
const DAY_OF = { in: 'inkommenDatum', ut: 'upprattadDatum', intern: 'datumHandling' } as const;
const motparter = [
  { id: 'namn', label: textHandling.motpartNamn },
  { id: 'saknas', label: textHandling.motpartSaknas },
];

interface HandlingDialogProps {
  readonly arendeId: ArendeId;
  readonly onClose: () => void;
}

/** Registers a document with the four data the law asks for (OSL 5 kap. 2 §). */
export function HandlingDialog({ arendeId, onClose }: HandlingDialogProps) {
  const today = useToday();
  const form = useForm<HandlingInput, unknown, HandlingData>({
    resolver: zodResolver(HandlingData),
    defaultValues: {
      ...newHandling('in', today),
    },
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const motpart = useWatch({ control: form.control, name: 'motpart.typ' });
  const { setValue } = form;
  useEffect(() => {
    // The one kind has a name and the other has none; a name left behind would be refused.
    setValue('motpart', motpart === 'namn' ? { typ: 'namn', namn: '' } : { typ: 'saknas' });
  }, [motpart, setValue]);
  const riktning = useWatch({ control: form.control, name: 'riktning' });
  useEffect(() => {
    for (const [name, value] of Object.entries(statusOn(riktning, today))) {
      setValue(name as keyof ReturnType<typeof statusOn>, value);
    }
  }, [riktning, today, setValue]);
  const register = useCommand<'handling.register', HandlingInput>('handling.register', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: ({ handlnr }) => {
      showToast({ title: textHandling.registered(handlnr) });
      onClose();
    },
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      register.run({ arendeId, data });
    })();
  return (
    <Dialog
      title={textHandling.new}
      isOpen
      onClose={onClose}
      primary={{ label: textHandling.save, onPress: submit, isPending: register.isPending }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormRadioGroup
          control={form.control}
          name="riktning"
          label={textHandling.riktning}
          options={riktningar}
          look="segmented"
        />
        <FormTextField
          control={form.control}
          name="rubrik"
          label={textHandling.rubrik}
          isFocusedFirst
        />
        <FormRow>
          <FormDateField
            control={form.control}
            name={DAY_OF[riktning]}
            label={textHandling.datum}
          />
          <FormTextField
            control={form.control}
            name="anmarkning"
            label={textHandling.anmarkning}
            isOptional
          />
        </FormRow>
        <FormRadioGroup
          control={form.control}
          name="motpart.typ"
          label={textHandling.motpart}
          options={motparter}
        />
        {motpart === 'namn' && (
          <FormTextField
            control={form.control}
            name="motpart.namn"
            label={textHandling.motpartNamn}
          />
        )}
      </div>
    </Dialog>
  );
}
