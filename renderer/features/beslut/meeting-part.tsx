import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Beslutsutfall } from '../../../shared/domain/beslut.ts';
import type { BeslutData } from '../../../shared/domain/beslut.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { textBeslut } from '../../text/beslut.ts';
import { FormComboBox, FormDateField, FormRadioGroup } from '../../ui/form-fields.tsx';
import { FormRow, FormSection } from '../../ui/form-layout.tsx';
import { organOptions } from '../referenser/options.ts';
import { ParagrafField } from '../referenser/paragraf-field.tsx';
import type { BeslutValues } from './beslut-values.ts';

const outcomes = Beslutsutfall.options.map((id) => ({ id, label: textBeslut.outcomes[id] }));

interface MeetingPartProps {
  readonly control: Control<BeslutValues, unknown, BeslutData>;
  readonly organ: readonly Organ[];
  /** The day of the meeting that the paper is written for. */
  readonly sammantradesdag: Dag | null;
}

/** Who decided, when, under which paragraph of the minutes, and whether as proposed. */
export function MeetingPart({ control, organ, sammantradesdag }: MeetingPartProps) {
  return (
    <FormSection title={textBeslut.sectionMeeting} hint={textBeslut.intro}>
      <FormComboBox
        control={control}
        name="organId"
        label={textBeslut.organ}
        options={organOptions(organ, useWatch({ control, name: 'organId' }))}
        emptyText={textBeslut.noOrgan}
      />
      <FormRow>
        <FormDateField
          control={control}
          name="datum"
          label={textBeslut.datum}
          hint={
            sammantradesdag === null ? undefined : textBeslut.planned(formatDag(sammantradesdag))
          }
          isFocusedFirst
        />
        <ParagrafField control={control} name="paragraf" />
      </FormRow>
      <FormRadioGroup
        control={control}
        name="utfall"
        label={textBeslut.outcome}
        options={outcomes}
        look="segmented"
      />
    </FormSection>
  );
}
