import { useMemo } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { ArendeData, ArendeInput } from '../../../shared/domain/arende.ts';
import { isDag } from '../../../shared/domain/datum.ts';
import type { Diarium } from '../../../shared/domain/diarium.ts';
import type { Klass, Klassplan } from '../../../shared/domain/klassplan.ts';
import { compareCodes, planOn } from '../../../shared/rules/klassplan.ts';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textNyttArende } from '../../text/arende.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { textKlassplan } from '../../text/klassplan.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';

interface KlassFieldProps {
  readonly control: Control<ArendeInput, unknown, ArendeData>;
  readonly diarium: Diarium;
}

/**
 * The class of a case: chosen in the plan that applied the day it came in, written where the body
 * has no plan but prints the class, and otherwise not asked for.
 */
export function KlassField({ control, diarium }: KlassFieldProps) {
  const today = useToday();
  const inkomDatum = useWatch({ control, name: 'inkomDatum' });
  const planer = useContractData('klassplan.list', {});
  const plan = planOn(planer, diarium.organId, isDag(inkomDatum) ? inkomDatum : today);
  if (plan) return <ChosenKlass control={control} diarium={diarium} plan={plan} />;
  if (!diarium.kraverKlass) return null;
  return (
    <FormTextField
      control={control}
      name="klass"
      label={textNyttArende.klass}
      hint={textNyttArende.klassHint}
    />
  );
}

interface ChosenKlassProps extends KlassFieldProps {
  readonly plan: Klassplan;
}

function ChosenKlass({ control, diarium, plan }: ChosenKlassProps) {
  const klasser = useContractData('klassplan.listKlass', { klassplanId: plan.id });
  const id = useController({ control, name: 'klassId' });
  const kod = useController({ control, name: 'klass' });
  const chosen = klasser.find((klass) => klass.id === id.field.value);
  const options = useMemo(() => toOptions(klasser), [klasser]);
  const error = id.fieldState.error ?? kod.fieldState.error;
  const isOtherPlan = !chosen && kod.field.value !== '';
  return (
    <ComboBox
      label={textNyttArende.klass}
      hint={isOtherPlan ? textKlassplan.notInPlan(kod.field.value) : textKlassplan.chooseHint}
      isOptional={!diarium.kraverKlass}
      options={options}
      emptyText={textKlassplan.noMatch}
      value={chosen?.id ?? null}
      onChange={(chosenId) => {
        id.field.onChange(chosenId);
        kod.field.onChange(klasser.find((klass) => klass.id === chosenId)?.kod ?? '');
      }}
      onBlur={kod.field.onBlur}
      error={error ? fieldErrorText(error) : undefined}
      inputRef={kod.field.ref}
    />
  );
}

function toOptions(klasser: readonly Klass[]) {
  return klasser
    .toSorted((a, b) => compareCodes(a.kod, b.kod))
    .map(({ id, kod, rubrik }) => ({ id, label: `${kod} ${rubrik}` }));
}
