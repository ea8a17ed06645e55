import { useController, useWatch } from 'react-hook-form';
import { formatDag } from '../../../shared/domain/datum.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textPaperHead } from '../../text/skrivelse.ts';
import { FormRow } from '../../ui/form-layout.tsx';
import { Select } from '../../ui/select.tsx';
import { useEditing } from './paper-context.ts';

const NONE = 'inget';

/** The meeting that the paper is written for, among those of the body that decides. */
export function MeetingField() {
  const { control } = useEditing().form;
  const organId = useWatch({ control, name: 'beslutsnivaOrganId' });
  const { field } = useController({ control, name: 'sammantradeId' });
  const { data: meetings = [] } = useContractQuery('sammantrade.list', {
    ...{ organId, fran: null, tom: null },
  });
  if (meetings.length === 0) return null;
  return (
    <FormRow>
      <Select
        label={textPaperHead.meeting}
        isOptional
        name="sammantradeId"
        options={[
          { id: NONE, label: textPaperHead.noMeeting },
          ...meetings.map(({ id, datum }) => ({ id, label: formatDag(datum) })),
        ]}
        value={field.value ?? NONE}
        onChange={(id) => field.onChange(id === NONE ? null : id)}
        onBlur={field.onBlur}
      />
    </FormRow>
  );
}
