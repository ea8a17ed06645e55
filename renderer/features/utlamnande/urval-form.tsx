import { useState } from 'react';
import { DiariumId } from '../../../shared/domain/id.ts';
import { Utlamnandeinnehall, Utlamnandeurval } from '../../../shared/domain/utlamnande.ts';
import { useToday } from '../../lib/today.tsx';
import { ruleText } from '../../text/fel.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { DiariumField } from './diarium-field.tsx';
import { namedSpan, nameOfSpan, spanNames } from './spans.ts';

const contents = Utlamnandeinnehall.options.map((id) => ({
  id,
  ...textUtlamnande.contents[id],
}));
const spans = spanNames.map((id) => ({ id, label: textUtlamnande.spans[id] }));

interface UrvalFormProps {
  readonly urval: Utlamnandeurval;
  /** Told of every choice that can be made a list of. */
  readonly onChange: (urval: Utlamnandeurval) => void;
}

/** What the list is to hold. Every change shows at once; there is nothing to send. */
export function UrvalForm({ urval, onChange }: UrvalFormProps) {
  const today = useToday();
  // Days while they can't be made a list of: half written, or the last before the first.
  const [days, setDays] = useState<{ fran: string; till: string } | null>(null);
  const { fran, till } = days ?? urval;
  const change = (changed: Partial<Record<keyof Utlamnandeurval, unknown>>) => {
    const next = { ...urval, fran, till, ...changed };
    const parsed = Utlamnandeurval.safeParse(next);
    setDays(parsed.success ? null : { fran: String(next.fran), till: String(next.till) });
    if (parsed.success) onChange(parsed.data);
  };
  const isReversed = days !== null && fran > till;
  const chosen = spans.find(({ id }) => id === nameOfSpan({ fran, till }, today));
  return (
    <form
      className="utlamnande-form"
      aria-label={textUtlamnande.form}
      data-pane="form"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <RadioGroup
        label={textUtlamnande.content}
        options={contents}
        value={urval.innehall}
        onChange={(innehall) => change({ innehall })}
      />
      <RadioGroup
        label={textUtlamnande.span}
        look="segmented"
        options={spans}
        value={chosen?.id ?? null}
        onChange={(id) => {
          const name = spanNames.find((one) => one === id);
          if (name) change(namedSpan(name, today));
        }}
      />
      <div className="utlamnande-days">
        <DateField
          label={textUtlamnande.from}
          value={fran}
          onChange={(day) => change({ fran: day })}
        />
        <DateField
          label={textUtlamnande.to}
          value={till}
          onChange={(day) => change({ till: day })}
          {...(isReversed ? { error: ruleText('span_reversed') } : {})}
        />
      </div>
      <DiariumField
        value={urval.diarier}
        onChange={(ids) => change({ diarier: ids.map((id) => DiariumId.parse(id)) })}
      />
    </form>
  );
}
