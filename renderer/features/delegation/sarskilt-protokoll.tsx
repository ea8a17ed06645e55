import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { Dag, formatDag } from '../../../shared/domain/datum.ts';
import { anslagSenast, klagotidSistaDag } from '../../../shared/rules/klockor.ts';
import { textDelegationsbeslut as text } from '../../text/delegation.ts';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import type { BeslutInput, BeslutValues } from './beslut-values.ts';

interface SarskiltProtokollProps {
  readonly form: UseFormReturn<BeslutInput, unknown, BeslutValues>;
}

/** Where a decision that isn't reported is recorded, and its own notice (KL 7:8, 8:10 p. 3). */
export function SarskiltProtokoll({ form }: SarskiltProtokollProps) {
  const { control } = form;
  const [way, protokollfort, anslaget] = useWatch({
    control,
    name: ['overklagande', 'protokollfort', 'anslaget'],
  });
  const recorded = Dag.safeParse(protokollfort);
  const posted = Dag.safeParse(anslaget);
  const day = { control, emptyValue: null, isOptional: true } as const;
  return (
    <>
      <FormTextField
        control={control}
        name="sarskiltProtokoll"
        label={text.sarskilt}
        hint={way === 'laglighetsprovning' ? text.sarskiltHint : text.sarskiltBehovsEj}
        isOptional
      />
      {way === 'laglighetsprovning' && (
        <FormRow>
          <FormDateField {...day} name="protokollfort" label={text.protokollfort} />
          <FormDateField
            {...day}
            name="anslaget"
            label={text.anslaget}
            hint={
              recorded.success ? text.senast(formatDag(anslagSenast(recorded.data))) : undefined
            }
          />
          <FormDateField
            {...day}
            name="nedtaget"
            label={text.nedtaget}
            hint={
              posted.success ? text.klagotid(formatDag(klagotidSistaDag(posted.data))) : undefined
            }
          />
        </FormRow>
      )}
    </>
  );
}
