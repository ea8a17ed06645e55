import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Delegationspunkt } from '../../../shared/domain/delegation.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { Overklagande } from '../../../shared/domain/paragraf.ts';
import { anmalsSenast } from '../../../shared/rules/delegation.ts';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textDelegationsbeslut, textDelegationsordning } from '../../text/delegation.ts';
import { FormComboBox, FormDateField, FormSelect, FormTextArea } from '../../ui/form-fields.tsx';
import type { Option } from '../../ui/option.ts';
import { NewPersonButton } from '../kontakter/new-person-button.tsx';
import { personOptions } from '../referenser/options.ts';
import { CaseField } from '../remisser/case-field.tsx';
import { isGroup, URGENT } from './beslut-values.ts';
import type { BeslutInput, BeslutValues } from './beslut-values.ts';
import { SarskiltProtokoll } from './sarskilt-protokoll.tsx';
import { useMoten } from './use-delegationsar.ts';

const text = textDelegationsbeslut;
const OVERKLAGANDEN = Overklagande.options.map((id) => ({ id, label: text.overklaganden[id] }));

interface BeslutFieldsProps {
  readonly form: UseFormReturn<BeslutInput, unknown, BeslutValues>;
  readonly organId: OrganId;
  readonly punkter: readonly Delegationspunkt[];
  /** Number of the case that is chosen; empty for none. */
  readonly diarienummer: string;
  /** The decision is registered from a case, which it then belongs to. */
  readonly isCaseGiven: boolean;
}

/** What a decision on delegation holds. */
export function BeslutFields({ form, organId, punkter, ...caseProps }: BeslutFieldsProps) {
  const { control } = form;
  const persons = useContractData('person.list', {});
  const [punktId, datum, decider] = useWatch({
    control,
    name: ['punktId', 'datum', 'beslutsfattareId'],
  });
  const punkt = punkter.find(({ id }) => id === punktId);
  const isOptional = isGroup(punkter, punktId);
  return (
    <>
      <FormDateField control={control} name="datum" label={text.datum} isFocusedFirst />
      <FormComboBox
        control={control}
        name="punktId"
        label={text.basis}
        hint={text.basisHint}
        options={punktOptions(punkter, datum, punktId)}
      />
      {punktId === URGENT && <UrgentFact organId={organId} datum={datum} />}
      {punkt && <PunktFact punkt={punkt} />}
      <div className="source-field">
        <FormComboBox
          control={control}
          name="beslutsfattareId"
          label={text.decider}
          hint={isOptional ? text.groupHint : undefined}
          isOptional={isOptional}
          options={personOptions(persons, decider)}
        />
        <NewPersonButton
          onSaved={({ id }) => form.setValue('beslutsfattareId', id, { shouldDirty: true })}
        />
      </div>
      <FormTextArea control={control} name="innehall" label={text.innehall} rows={3} />
      <FormSelect
        control={control}
        name="overklagande"
        label={text.overklagande}
        options={OVERKLAGANDEN}
      />
      {punkt?.anmals === false && <SarskiltProtokoll form={form} />}
      <CasePart form={form} {...caseProps} />
    </>
  );
}

function CasePart({
  form,
  diarienummer,
  isCaseGiven,
}: Pick<BeslutFieldsProps, 'form' | 'diarienummer' | 'isCaseGiven'>) {
  const arendeId = useWatch({ control: form.control, name: 'arendeId' });
  const [label, setLabel] = useState(diarienummer);
  return (
    <CaseField
      value={arendeId}
      label={label}
      isDisabled={isCaseGiven}
      onChange={(id, chosen) => {
        setLabel(chosen);
        form.setValue('arendeId', id, { shouldDirty: true });
      }}
    />
  );
}

function punktOptions(
  punkter: readonly Delegationspunkt[],
  datum: string,
  chosen: string,
): Option[] {
  const offered = punkter.filter(
    ({ id, avslutad }) => avslutad === null || avslutad >= datum || id === chosen,
  );
  return [
    { id: URGENT, label: text.urgentOption, detail: text.urgentDetail },
    ...offered.map(({ id, nummer, arendegrupp, avslutad }) => ({
      id,
      label: `${nummer} ${arendegrupp}`,
      ...(avslutad === null ? {} : { detail: text.endedDetail(avslutad) }),
    })),
  ];
}

function UrgentFact({ organId, datum }: { readonly organId: OrganId; readonly datum: string }) {
  const today = useToday();
  const moten = useMoten(organId, Number((datum || today).slice(0, 4)));
  const senast = anmalsSenast(datum, moten);
  return (
    <p className="muted" role="status">
      {senast === null ? text.urgentFact : text.urgentFactDay(formatDag(senast))}
    </p>
  );
}

function PunktFact({ punkt }: { readonly punkt: Delegationspunkt }) {
  const { delegat, vidaredelegat, villkor, lagrum } = punkt;
  const onward = vidaredelegat === '' ? '' : textDelegationsordning.vidareTill(vidaredelegat);
  const facts = [delegat, onward, villkor, lagrum].filter((fact) => fact !== '');
  return facts.length === 0 ? null : (
    <p className="muted" role="status">
      {facts.join(' · ')}
    </p>
  );
}
