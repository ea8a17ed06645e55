import { X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import './filter-chips.css';

export interface FilterChip {
  readonly id: string;
  /** What is filtered, for example "Status: Avslutat". */
  readonly text: string;
  readonly editLabel: string;
  readonly removeLabel: string;
}

interface FilterChipsProps {
  readonly label: string;
  readonly chips: readonly FilterChip[];
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** The last one is about to go, and with it the place of the focus. */
  readonly onLast: () => void;
}

/** The filters that hold, in a row: a press changes one, Delete or its cross takes it away. */
export function FilterChips({ label, chips, onEdit, onRemove, onLast }: FilterChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  const remove = (id: string, index: number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.filter-chip') ?? [])];
    const next = buttons[index + 1] ?? buttons[index - 1];
    if (next) next.focus();
    else onLast();
    onRemove(id);
  };
  return (
    <ul className="filter-chips" aria-label={label} ref={list}>
      {chips.map(({ id, text, editLabel, removeLabel }, index) => (
        <li key={id} className="filter-chip-item">
          <Button
            className="filter-chip"
            aria-label={editLabel}
            onPress={() => onEdit(id)}
            onKeyDown={(event) => {
              if (event.key === 'Delete' || event.key === 'Backspace') remove(id, index);
              else event.continuePropagation();
            }}
          >
            {text}
          </Button>
          <Button
            className="filter-chip-remove"
            aria-label={removeLabel}
            onPress={() => remove(id, index)}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
