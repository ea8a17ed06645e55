import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import type { Option } from './option.ts';
import './option-list.css';

interface OptionListProps {
  /** Left out in a combo box, which hands its filtered items down itself. */
  readonly options?: readonly Option[];
  readonly emptyText?: string;
}

/** The list that opens under a select or a combo box. */
export function OptionList({ options, emptyText }: OptionListProps) {
  return (
    <ListBox<Option>
      className="option-list"
      {...(options === undefined ? {} : { items: options })}
      renderEmptyState={() => <div className="option-empty">{emptyText}</div>}
    >
      {(option) => (
        <ListBoxItem className="option" id={option.id} textValue={option.label}>
          <Text slot="label">{option.label}</Text>
          {option.detail !== undefined && (
            <Text slot="description" className="option-detail">
              {option.detail}
            </Text>
          )}
          <Check className="option-check" size={14} aria-hidden="true" />
        </ListBoxItem>
      )}
    </ListBox>
  );
}
