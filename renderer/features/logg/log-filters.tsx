import { X } from 'lucide-react';
import { isDag } from '../../../shared/domain/datum.ts';
import { ArendeId } from '../../../shared/domain/id.ts';
import { Loggomrade } from '../../../shared/domain/logg.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textLogg } from '../../text/logg.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { KindSelect } from './kind-select.tsx';

export interface LogFilter {
  readonly arendeId: ArendeId | null;
  /** What is written in the field of the case. */
  readonly caseText: string;
  readonly omrade: Loggomrade | null;
  readonly anvandare: string | null;
  readonly fran: string | null;
  readonly till: string | null;
}

export const emptyFilter: LogFilter = {
  ...{ arendeId: null, caseText: '', omrade: null, anvandare: null, fran: null, till: null },
};

const EVERYONE = '';

interface LogFiltersProps {
  readonly filter: LogFilter;
  readonly onChange: (filter: LogFilter) => void;
}

/** Narrows the log to a person, a kind, a span of days or a case. */
export function LogFilters({ filter, onChange }: LogFiltersProps) {
  const users = useContractQuery('logg.listUsers', {}).data ?? [];
  const set = (change: Partial<LogFilter>) => {
    onChange({ ...filter, ...change });
  };
  return (
    <div className="log-filters" role="group" aria-label={textLogg.filters}>
      <Select
        label={textLogg.vem}
        options={[
          { id: EVERYONE, label: textLogg.everyone },
          ...users.map((id) => ({ id, label: id })),
        ]}
        value={filter.anvandare ?? EVERYONE}
        onChange={(anvandare) => {
          set({ anvandare: anvandare === EVERYONE ? null : anvandare });
        }}
      />
      <KindSelect
        kinds={Loggomrade.options}
        value={filter.omrade}
        onChange={(omrade) => {
          set({ omrade });
        }}
      />
      <DayField label={textLogg.from} value={filter.fran} onChange={(fran) => set({ fran })} />
      <DayField label={textLogg.to} value={filter.till} onChange={(till) => set({ till })} />
      <CaseField filter={filter} set={set} />
      {filter !== emptyFilter && (
        <Button
          kind="ghost"
          icon={X}
          onPress={() => {
            onChange(emptyFilter);
          }}
        >
          {textLogg.clear}
        </Button>
      )}
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day that may be left open; what can't be read as one is no limit. */
function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <DateField
      label={label}
      value={value ?? ''}
      onChange={(day) => {
        onChange(isDag(day) ? day : null);
      }}
      isOptional
    />
  );
}

interface CaseFieldProps {
  readonly filter: LogFilter;
  readonly set: (change: Partial<LogFilter>) => void;
}

function CaseField({ filter, set }: CaseFieldProps) {
  const text = filter.caseText.trim().slice(0, 200);
  const { data = [] } = useContractQuery(
    'arende.search',
    { text },
    { keepPrevious: true, isEnabled: text.length >= 2 && filter.arendeId === null },
  );
  return (
    <SuggestField
      label={textLogg.arende}
      text={filter.caseText}
      onText={(caseText) => {
        if (caseText !== filter.caseText) set({ caseText, arendeId: null });
      }}
      options={data.map(({ id, diarienummer, arendemening }) => ({
        id,
        label: diarienummer,
        detail: arendemening,
      }))}
      onChoose={(id) => {
        const chosen = data.find((row) => row.id === id);
        set({ arendeId: ArendeId.parse(id), caseText: chosen?.diarienummer ?? '' });
      }}
      emptyText={textLogg.caseNone}
      isOptional
    />
  );
}
