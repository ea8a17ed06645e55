import { useState } from 'react';
import type { PersonId } from '../../../../shared/domain/id.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { useSkrivning } from './skrivning.ts';

interface NyMedPersonProps {
  readonly label: string;
  /** Those who have a row already, or may have none. */
  readonly without?: readonly string[];
  readonly onChoose: (id: PersonId) => void;
}

/** Begins a row by choosing whose it is. */
export function NyMedPerson({ label, without = [], onChoose }: NyMedPersonProps) {
  const { personer } = useSkrivning();
  // A new one each time: what was chosen is a row by then.
  const [round, setRound] = useState(0);
  return (
    <div className="paragrafrad-ny">
      <ComboBox
        key={round}
        label={label}
        isOptional
        options={personer.filter(({ id }) => !without.includes(id))}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          setRound(round + 1);
          onChoose(id as PersonId);
        }}
      />
    </div>
  );
}
