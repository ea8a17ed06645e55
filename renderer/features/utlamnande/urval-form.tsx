import { DiariumId } from '../../../shared/domain/id.ts';
import { Utlamnandeinnehall, Utlamnandeurval } from '../../../shared/domain/utlamnande.ts';
import { useToday } from '../../lib/today.tsx';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { DayFields } from './day-fields.tsx';
import { DiariumField } from './diarium-field.tsx';
import { namedSpan, nameOfSpan, spanNames } from './spans.ts';
import { useUrval } from './use-urval.ts';

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
  const { fran, till, change, isReversed } = useUrval(Utlamnandeurval, urval, onChange);
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
        <DayFields fran={fran} till={till} isReversed={isReversed} onChange={change} />
      </div>
      <DiariumField
        value={urval.diarier}
        onChange={(ids) => change({ diarier: ids.map((id) => DiariumId.parse(id)) })}
      />
    </form>
  );
}
