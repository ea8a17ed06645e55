import { ruleText } from '../../text/fel.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { DateField } from '../../ui/date-field.tsx';
import type { Span } from './spans.ts';

interface DayFieldsProps extends Span {
  readonly isReversed: boolean;
  readonly onChange: (changed: Partial<Span>) => void;
}

/** The first and the last day of what is asked for. */
export function DayFields({ fran, till, isReversed, onChange }: DayFieldsProps) {
  return (
    <>
      <DateField
        label={textUtlamnande.from}
        value={fran}
        onChange={(day) => onChange({ fran: day })}
      />
      <DateField
        label={textUtlamnande.to}
        value={till}
        onChange={(day) => onChange({ till: day })}
        {...(isReversed ? { error: ruleText('span_reversed') } : {})}
      />
    </>
  );
}
