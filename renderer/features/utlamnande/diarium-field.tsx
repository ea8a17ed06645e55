import { useContractData } from '../../api/queries.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { MultiComboBox } from '../../ui/multi-combo-box.tsx';

interface DiariumFieldProps {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Which diarier; not asked where there is only one. */
export function DiariumField({ value, onChange }: DiariumFieldProps) {
  const diarier = useContractData('diarium.list', {});
  if (diarier.length < 2) return null;
  return (
    <MultiComboBox
      label={textUtlamnande.diarier}
      hint={textUtlamnande.diarierHint}
      isOptional
      options={diarier.map(({ id, namn }) => ({ id, label: namn }))}
      value={value}
      onChange={onChange}
      emptyText={textUtlamnande.noDiarium}
    />
  );
}
