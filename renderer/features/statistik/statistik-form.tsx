import { useState } from 'react';
import { DiariumId } from '../../../shared/domain/id.ts';
import { Statistikurval } from '../../../shared/domain/statistik.ts';
import { useToday } from '../../lib/today.tsx';
import { ruleText } from '../../text/fel.ts';
import { textStatistik } from '../../text/statistik.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { DiariumField } from '../utlamnande/diarium-field.tsx';
import { statistikSpan, statistikSpans } from './statistik-search.ts';

const spans = statistikSpans.map((id) => ({ id, label: textStatistik.spans[id] }));

interface StatistikFormProps {
  readonly urval: Statistikurval;
  /** Told of every span that there can be figures of. */
  readonly onChange: (urval: Statistikurval) => void;
}

/** Which span the figures are of. Every change shows at once; there is nothing to send. */
export function StatistikForm({ urval, onChange }: StatistikFormProps) {
  const today = useToday();
  // Days while there can be no figures of them: half written, or the last before the first.
  const [days, setDays] = useState<{ fran: string; till: string } | null>(null);
  const { fran, till } = days ?? urval;
  const change = (changed: Partial<Statistikurval>) => {
    const next = { ...urval, fran, till, ...changed };
    const parsed = Statistikurval.safeParse(next);
    setDays(parsed.success ? null : { fran: next.fran, till: next.till });
    if (parsed.success) onChange(parsed.data);
  };
  const isReversed = days !== null && fran > till;
  const chosen = statistikSpans.find((name) => {
    const span = statistikSpan(name, today);
    return span.fran === fran && span.till === till;
  });
  return (
    <form
      className="statistik-form"
      aria-label={textStatistik.form}
      data-pane="form"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      <RadioGroup
        label={textUtlamnande.span}
        look="segmented"
        options={spans}
        value={chosen ?? null}
        onChange={(id) => {
          const name = statistikSpans.find((one) => one === id);
          if (name) change(statistikSpan(name, today));
        }}
      />
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
      <DiariumField
        value={urval.diarier}
        onChange={(ids) => change({ diarier: ids.map((id) => DiariumId.parse(id)) })}
      />
    </form>
  );
}
