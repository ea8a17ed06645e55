import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Arende } from '../../../shared/domain/arende.ts';
import type { Delegationsbeslut } from '../../../shared/domain/delegation.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { useContractData } from '../../api/queries.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textDelegation, textDelegationsbeslut } from '../../text/delegation.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toasts.ts';
import { BeslutFields } from './beslut-fields.tsx';
import { firstValues, toData, valuesSchema } from './beslut-values.ts';
import type { BeslutInput } from './beslut-values.ts';

interface BeslutDialogProps {
  /** The bodies to choose among; with one there is nothing to choose. */
  readonly organ: readonly Organ[];
  /** A decision that is registered gets a day in it when today isn't; this year otherwise. */
  readonly ar?: number;
  /** The case that the decision is registered from. */
  readonly arende?: Pick<Arende, 'id' | 'diarienummer'>;
  readonly beslut?: Delegationsbeslut;
  readonly onClose: () => void;
}

/** A decision on delegation, new or put right. Its number is given when it is registered. */
export function BeslutDialog({ organ, ...props }: BeslutDialogProps) {
  const [organId, setOrganId] = useState(organ[0]?.id);
  const chosen = organ.find(({ id }) => id === organId) ?? organ[0];
  if (!chosen) return null;
  const choice = organ.length > 1 && (
    <Select
      label={textDelegation.organ}
      options={organ.map(({ id, namn }) => ({ id, label: namn }))}
      value={chosen.id}
      onChange={(id) => setOrganId(organ.find((one) => one.id === id)?.id)}
    />
  );
  return <OfOrgan key={chosen.id} {...props} organ={chosen} choice={choice} />;
}

interface OfOrganProps extends Omit<BeslutDialogProps, 'organ'> {
  readonly organ: Organ;
  readonly choice: ReactNode;
}

function OfOrgan({ organ, ar, arende, beslut, choice, onClose }: OfOrganProps) {
  const organId = organ.id;
  const today = useToday();
  const punkter = useContractData('delegationspunkt.list', { organId });
  const day = ar === undefined || today.startsWith(String(ar)) ? today : `${String(ar)}-12-31`;
  const form = useSchemaForm(valuesSchema(punkter), firstValues(beslut, day, arende?.id ?? null));
  const shared = { form, fieldOf: fieldsUnder('data') };
  const register = useCommand<'delegationsbeslut.register', BeslutInput>(
    'delegationsbeslut.register',
    {
      ...shared,
      onSuccess: (made) => {
        const nummer = textDelegationsbeslut.nummer(made.ar, made.nr);
        showToast({ title: textDelegationsbeslut.saved(nummer) });
        onClose();
      },
    },
  );
  const correct = useCommand<'delegationsbeslut.correct', BeslutInput>(
    'delegationsbeslut.correct',
    { ...shared, onSuccess: onClose },
  );
  const text = textDelegationsbeslut;
  return (
    <FormDialog
      title={beslut ? text.correctTitle(text.nummer(beslut.ar, beslut.nr)) : text.newTitle}
      form={form}
      saveLabel={beslut ? text.saveCorrection : text.save}
      isSaving={register.isPending || correct.isPending}
      onSave={(values) => {
        const data = toData(values);
        if (beslut) correct.run({ id: beslut.id, version: beslut.version, data });
        else register.run({ organId, data });
      }}
      onClose={onClose}
    >
      {choice}
      <BeslutFields
        form={form}
        organId={organId}
        punkter={punkter}
        diarienummer={arende?.diarienummer ?? beslut?.diarienummer ?? ''}
        isCaseGiven={arende !== undefined}
      />
    </FormDialog>
  );
}
