import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './option.ts';
import './toggle-chips.css';

interface ToggleChipsProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: ReadonlySet<string>;
  readonly onChange: (value: Set<string>) => void;
}

/** Filters in a row, any number of which may be on. */
export function ToggleChips({ label, options, value, onChange }: ToggleChipsProps) {
  return (
    <ToggleButtonGroup
      className="toggle-chips"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={value}
      onSelectionChange={(keys) => onChange(new Set([...keys].map(String)))}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className="toggle-chip">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
