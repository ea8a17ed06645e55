import { useFormState, useWatch } from 'react-hook-form';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { Offentlighet } from '../../../shared/domain/offentlighet.ts';
import { isSecret } from '../../../shared/rules/handling.ts';
import { useToday } from '../../lib/today.tsx';
import { textOffentlighet, textRegistrering } from '../../text/handling.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormSelect } from '../../ui/form-fields.tsx';
import { newSekretess } from './handling-values.ts';
import type { HandlingFormReturn } from './handling-values.ts';
import { SekretessFields } from './sekretess-fields.tsx';
import { useMyndighet } from './use-myndighet.ts';

const choices = Offentlighet.options.map((id) => ({ id, label: textOffentlighet[id] }));

interface PublicityFieldsProps {
  readonly form: HandlingFormReturn;
  readonly arendeId: ArendeId;
  /** A marking can be made in the same go. */
  readonly isNew: boolean;
}

/** What is known of a handling's publicity, and a secrecy marking (OSL 5 kap. 5 §). */
export function PublicityFields({ form, arendeId, isNew }: PublicityFieldsProps) {
  const { control, getValues, setValue } = form;
  const today = useToday();
  const myndighet = useMyndighet(arendeId);
  const [offentlighet, sekretess] = useWatch({
    control,
    name: ['data.offentlighet', 'sekretess'],
  });
  const { errors } = useFormState({ control });
  const mark = (isMarked: boolean) => {
    setValue('sekretess', isMarked ? newSekretess(myndighet, today) : null, { shouldDirty: true });
    if (isMarked && !isSecret(getValues('data'))) setValue('data.offentlighet', 'sekretess');
  };
  return (
    <Disclosure
      title={textRegistrering.publicity}
      summary={<span className="fold-summary">{textOffentlighet[offentlighet]}</span>}
      isForcedOpen={errors.sekretess !== undefined || errors.data?.offentlighet !== undefined}
    >
      <div className="form-stack">
        <FormSelect
          control={control}
          name="data.offentlighet"
          label={textRegistrering.offentlighet}
          options={choices}
        />
        {isNew && (
          <Checkbox isSelected={sekretess !== null} onChange={mark}>
            {textRegistrering.mark}
          </Checkbox>
        )}
        {sekretess !== null && <SekretessFields control={control} under="sekretess" />}
      </div>
    </Disclosure>
  );
}
