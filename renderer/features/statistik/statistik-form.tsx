import { DiariumId } from '../../../shared/domain/id.ts';
import { Statistikurval } from '../../../shared/domain/statistik.ts';
import { useToday } from '../../lib/today.tsx';
import { textStatistik } from '../../text/statistik.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { DayFields } from '../utlamnande/day-fields.tsx';
import { DiariumField } from '../utlamnande/diarium-field.tsx';
import { useUrval } from '../utlamnande/use-urval.ts';
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
  const { fran, till, change, isReversed } = useUrval(Statistikurval, urval, onChange);
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
      <DayFields fran={fran} till={till} isReversed={isReversed} onChange={change} />
      <DiariumField
        value={urval.diarier}
        onChange={(ids) => change({ diarier: ids.map((id) => DiariumId.parse(id)) })}
      />
    </form>
  );
}
