import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { textFilter } from '../text/listor.ts';
import { Button } from '../ui/button.tsx';
import { FilterChips } from '../ui/filter-chips.tsx';
import { Menu } from '../ui/menu.tsx';
import { focusList } from './focus.ts';
import { FilterDialog } from './filter-dialog.tsx';
import { filterText } from './filter-field.ts';
import type { FilterField } from './filter-field.ts';
import { isBlank } from './list-search.ts';

interface FilterProps {
  readonly fields: readonly FilterField[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly onChange: (id: string, value: unknown) => void;
}

/** The field whose filter is being written, and the dialog that asks for it. */
export function useFilterDialog({ fields, values, onChange }: FilterProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const field = fields.find(({ id }) => id === editing);
  return {
    edit: (id: string) => {
      if (fields.find((one) => one.id === id)?.kind === 'flag') onChange(id, true);
      else setEditing(id);
    },
    dialog: field && (
      <FilterDialog
        field={field}
        value={values[field.id]}
        onClose={() => setEditing(null)}
        onApply={(value) => {
          setEditing(null);
          onChange(field.id, value);
        }}
      />
    ),
  };
}

/** The button that offers every way of narrowing the list. */
export function AddFilter(props: {
  readonly fields: readonly FilterField[];
  readonly onAdd: (id: string) => void;
}) {
  return (
    <Menu
      label={textFilter.add}
      icon={ListFilter}
      entries={props.fields.map(({ id, title }) => ({
        id,
        label: title,
        onAction: () => props.onAdd(id),
      }))}
    />
  );
}

interface FilterBarProps extends FilterProps {
  /** Shown by buttons in the toolbar, and needs no chip. */
  readonly toggled: string | undefined;
  readonly onEdit: (id: string) => void;
  readonly onClear: () => void;
}

/** What the list is narrowed to, and the way out of it; nothing when it is whole. */
export function FilterBar(props: FilterBarProps) {
  const { fields, values, onChange, onEdit, onClear } = props;
  const chips = fields
    .filter(({ id }) => id !== props.toggled && !isBlank(values[id]))
    .map((field) => {
      const text = filterText(field, values[field.id]);
      return {
        id: field.id,
        text,
        editLabel: textFilter.edit(text),
        removeLabel: textFilter.remove(text),
      };
    });
  if (chips.length === 0) return null;
  return (
    <div className="filter-bar">
      <FilterChips
        label={textFilter.chips}
        chips={chips}
        onEdit={onEdit}
        onRemove={(id) => onChange(id, undefined)}
        onLast={focusList}
      />
      <Button
        kind="ghost"
        shortcut="Escape"
        onPress={() => {
          focusList();
          onClear();
        }}
      >
        {textFilter.clear}
      </Button>
    </div>
  );
}
