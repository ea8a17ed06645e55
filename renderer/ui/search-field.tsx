import { Search, X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { textForms } from '../text/sv.ts';
import { KeyHint } from './key-hint.tsx';
import './search-field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly shortcut?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Takes the focus when it is shown. */
  readonly isFocusedFirst?: boolean;
  /** For keys that lead on, such as ↓ to what was found. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The filter of a view; Esc clears it. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, onChange, shortcut, inputRef, onKeyDown } = props;
  return (
    <AriaSearchField
      className="search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={props.isFocusedFirst ?? false}
    >
      <Search className="search-field-icon" size={16} aria-hidden="true" />
      <Input
        className="input"
        placeholder={placeholder}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        {...(onKeyDown === undefined ? {} : { onKeyDown })}
      />
      {value === '' ? (
        shortcut !== undefined && <KeyHint shortcut={shortcut} />
      ) : (
        <Button className="input-button" aria-label={textForms.clear}>
          <X size={15} aria-hidden="true" />
        </Button>
      )}
    </AriaSearchField>
  );
}
