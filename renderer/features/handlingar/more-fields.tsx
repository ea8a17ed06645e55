import { useFormState, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Registreringsform } from '../../../shared/domain/handling.ts';
import { textRegistrering, textRegistreringsform } from '../../text/handling.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormDateField, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import type { HandlingForm, HandlingFormInput } from './handling-values.ts';
import { useLydelseWarning } from './use-lydelse-warning.ts';

const former = Registreringsform.options.map((id) => ({ id, label: textRegistreringsform[id] }));

interface MoreFieldsProps {
  readonly control: Control<HandlingFormInput, unknown, HandlingForm>;
}

/** What is seldom stated of a handling; told in few words while it is folded. */
export function MoreFields({ control }: MoreFieldsProps) {
  const text = textRegistrering;
  const data = useWatch({ control, name: 'data' });
  const { errors } = useFormState({ control });
  const warning = useLydelseWarning(control, 'rubrikOffentlig');
  const { datumHandling, registreringsform, registreringsskal, rubrikOffentlig } =
    errors.data ?? {};
  const wrong = [registreringsform, registreringsskal, rubrikOffentlig, errors.data?.anmarkning];
  const isDraft = data.statusTf === 'arbetsmaterial';
  const stated = [
    isDraft || data.datumHandling === null ? '' : text.dated(data.datumHandling),
    data.rubrikOffentlig,
    data.registreringsform === 'diariefort' ? '' : textRegistreringsform[data.registreringsform],
    data.anmarkning,
  ];
  return (
    <Disclosure
      title={text.more}
      summary={<span className="fold-summary">{stated.filter(Boolean).join(' · ')}</span>}
      isForcedOpen={[...wrong, isDraft ? undefined : datumHandling].some(Boolean)}
    >
      <div className="form-stack">
        <FormTextField
          control={control}
          name="data.rubrikOffentlig"
          label={text.rubrikOffentlig}
          hint={text.rubrikOffentligHint}
          warning={warning}
          isOptional
        />
        <FormRow>
          {!isDraft && (
            <FormDateField
              control={control}
              name="data.datumHandling"
              label={text.datumHandling}
              hint={text.datumHandlingHint}
              emptyValue={null}
              isOptional
            />
          )}
          <FormTextField
            control={control}
            name="data.anmarkning"
            label={text.anmarkning}
            isOptional
          />
        </FormRow>
        <FormRow>
          <FormSelect
            control={control}
            name="data.registreringsform"
            label={text.registreringsform}
            options={former}
          />
          {data.registreringsform !== 'diariefort' && (
            <FormTextField
              control={control}
              name="data.registreringsskal"
              label={text.skal}
              hint={text.skalHint}
              isOptional={data.registreringsform !== 'undantag_osf'}
            />
          )}
        </FormRow>
      </div>
    </Disclosure>
  );
}
