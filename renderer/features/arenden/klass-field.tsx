import { useMemo, useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { ArendeData, ArendeInput } from '../../../shared/domain/arende.ts';
import { isDag } from '../../../shared/domain/datum.ts';
import type { Diarium } from '../../../shared/domain/diarium.ts';
import type { Klass, Klassplan } from '../../../shared/domain/klassplan.ts';
import { compareCodes, planOn } from '../../../shared/rules/klassplan.ts';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { matchScore } from '../../lib/matching.ts';
import { textNyttArende } from '../../text/arende.ts';
import { fieldErrorText } from '../../text/fel.ts';
import { textKlassplan } from '../../text/klassplan.ts';
import { FormTextField } from '../../ui/form-fields.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';

/** A plan may have thousands of classes, and a list that long is slow to open. */
const MAX_OPTIONS = 50;

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
  if (plan)
    return <ChosenKlass control={control} diarium={diarium} plan={plan} inkom={inkomDatum} />;
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
  readonly inkom: string;
}

function ChosenKlass({ control, diarium, plan, inkom }: ChosenKlassProps) {
  const all = useContractData('klassplan.listKlass', { klassplanId: plan.id });
  const id = useController({ control, name: 'klassId' });
  const kod = useController({ control, name: 'klass' });
  const klasser = useMemo(
    () =>
      all.filter((klass) => klass.id === id.field.value || (klass.giltigTill ?? inkom) >= inkom),
    [all, id.field.value, inkom],
  );
  // What is being written, until it is a class or is left.
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = klasser.find((klass) => klass.id === id.field.value);
  const options = useMemo(() => matchingOptions(klasser, typed ?? ''), [klasser, typed]);
  const error = id.fieldState.error ?? kod.fieldState.error;
  const choose = (klass: Klass | undefined) => {
    id.field.onChange(klass?.id ?? null);
    kod.field.onChange(klass?.kod ?? '');
  };
  const isOtherPlan = !chosen && kod.field.value !== '';
  return (
    <SuggestField
      label={textNyttArende.klass}
      hint={isOtherPlan ? textKlassplan.notInPlan(kod.field.value) : textKlassplan.chooseHint}
      isOptional={!diarium.kraverKlass}
      text={typed ?? (chosen ? nameOf(chosen) : '')}
      onText={(text) => {
        setTyped(text);
        if (text.trim() === '') choose(undefined);
      }}
      options={options}
      onChoose={(chosenId) => {
        choose(klasser.find((klass) => klass.id === chosenId));
        setTyped(null);
      }}
      onBlur={() => {
        const written = klasser.find((klass) => klass.kod === typed?.trim());
        if (written) choose(written);
        setTyped(null);
        kod.field.onBlur();
      }}
      emptyText={textKlassplan.noMatch}
      error={error ? fieldErrorText(error) : undefined}
      inputRef={kod.field.ref}
    />
  );
}

/** The classes that answer best to what is written: those it begins, then those it is in. */
function matchingOptions(klasser: readonly Klass[], text: string) {
  return klasser
    .map((klass) => ({ klass, score: matchScore(nameOf(klass), text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareCodes(a.klass.kod, b.klass.kod))
    .slice(0, MAX_OPTIONS)
    .map(({ klass }) => ({ id: klass.id, label: nameOf(klass) }));
}

function nameOf({ kod, rubrik }: Klass): string {
  return `${kod} ${rubrik}`;
}
