import { useMemo, useState } from 'react';
import { ArendeId } from '../../../shared/domain/id.ts';
import { textSvar } from '../../text/remisser.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { useFoundCases } from '../arenden/use-found-cases.ts';

interface CaseFieldProps {
  readonly value: string | null;
  /** Number of the chosen case. */
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onChange: (id: ArendeId, label: string) => void;
}

/** The case an answer is given in, found by number or words. */
export function CaseField({ value, label, isDisabled, onChange }: CaseFieldProps) {
  const [text, setText] = useState('');
  const found = useFoundCases(text);
  const options = useMemo(() => {
    const chosen = value === null ? [] : [{ id: value, label }];
    return [...chosen, ...found.filter(({ id }) => id !== value)];
  }, [value, label, found]);
  return (
    <div className="remiss-part">
      {!isDisabled && (
        <SearchField
          label={textSvar.caseSearch}
          placeholder={textSvar.caseSearch}
          value={text}
          onChange={setText}
        />
      )}
      {options.length > 0 && (
        <RadioGroup
          label={textSvar.chosenCase}
          options={options}
          value={value}
          isDisabled={isDisabled}
          onChange={(id) => {
            const one = options.find((option) => option.id === id);
            onChange(ArendeId.parse(id), one?.label ?? '');
          }}
        />
      )}
    </div>
  );
}
