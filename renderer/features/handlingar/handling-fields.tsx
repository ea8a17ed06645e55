import { useWatch } from 'react-hook-form';
import { Handlingstyp } from '../../../shared/domain/handling.ts';
import type { Handling } from '../../../shared/domain/handling.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { textHandlingstyp, textRegistrering } from '../../text/handling.ts';
import { FormDateField, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { FormMotpartField } from '../kontakter/motpart-field.tsx';
import { CourseFields } from './course-fields.tsx';
import { DAY_OF_STATUS } from './handling-values.ts';
import type { HandlingFormReturn } from './handling-values.ts';
import { MoreFields } from './more-fields.tsx';
import { PublicityFields } from './publicity-fields.tsx';
import { useLydelseWarning } from './use-lydelse-warning.ts';

const typer = Handlingstyp.options.map((id) => ({ id, label: textHandlingstyp[id] }));

interface HandlingFieldsProps {
  readonly form: HandlingFormReturn;
  readonly arendeId: ArendeId;
  /** The handling as it is registered, when it is corrected. */
  readonly before?: Handling;
}

/** What is registered of a handling: the few that are always asked for, and the rest folded. */
export function HandlingFields({ form, arendeId, before }: HandlingFieldsProps) {
  const { control } = form;
  const [riktning, statusTf] = useWatch({ control, name: ['data.riktning', 'data.statusTf'] });
  const warning = useLydelseWarning(control, 'rubrik');
  return (
    <>
      <CourseFields form={form} before={before} />
      <FormTextField
        control={control}
        name="data.rubrik"
        label={textRegistrering.rubrik}
        hint={textRegistrering.rubrikHint}
        warning={warning}
        isFocusedFirst
      />
      <FormRow>
        <FormDateField
          // Each status has its own day; a field that changes its name keeps the old one's text.
          key={statusTf}
          control={control}
          name={`data.${DAY_OF_STATUS[statusTf]}`}
          label={dayLabel(riktning, statusTf)}
        />
        <FormSelect
          control={control}
          name="data.handlingstyp"
          label={textRegistrering.typ}
          options={typer}
        />
      </FormRow>
      <FormMotpartField
        control={control}
        name="data.motpart"
        label={textRegistrering.motpart[riktning]}
      />
      <div className="handling-folds">
        <MoreFields control={control} />
        <PublicityFields form={form} arendeId={arendeId} isNew={before === undefined} />
      </div>
    </>
  );
}

function dayLabel(riktning: Handling['riktning'], statusTf: Handling['statusTf']): string {
  if (statusTf === 'inkommen') return textRegistrering.inkommen;
  return statusTf === 'upprattad'
    ? textRegistrering.upprattad[riktning]
    : textRegistrering.datumHandling;
}
