import { Loggomrade } from '../../../shared/domain/logg.ts';
import { textLogg, textLoggomrade } from '../../text/logg.ts';
import { Select } from '../../ui/select.tsx';

const ALL = 'alla';

interface KindSelectProps {
  readonly kinds: readonly Loggomrade[];
  readonly value: Loggomrade | null;
  readonly onChange: (omrade: Loggomrade | null) => void;
}

/** Which kind of events to show; null is all of them. */
export function KindSelect({ kinds, value, onChange }: KindSelectProps) {
  return (
    <Select
      label={textLogg.kind}
      options={[
        { id: ALL, label: textLogg.allKinds },
        ...kinds.map((id) => ({ id, label: textLoggomrade[id] })),
      ]}
      value={value ?? ALL}
      onChange={(id) => {
        onChange(id === ALL ? null : Loggomrade.parse(id));
      }}
    />
  );
}
