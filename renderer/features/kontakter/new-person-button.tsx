import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '../../../shared/domain/person.ts';
import { textPerson } from '../../text/grunddata.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PersonDialog } from './person-dialog.tsx';

interface NewPersonButtonProps {
  readonly onSaved: (person: Person) => void;
}

/** Beside a field of persons, for one that isn't in the register yet. */
export function NewPersonButton({ onSaved }: NewPersonButtonProps) {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <IconButton
        icon={Plus}
        label={textPerson.new}
        kind="default"
        onPress={() => {
          setAdding(true);
        }}
      />
      {isAdding && (
        <PersonDialog
          onClose={() => {
            setAdding(false);
          }}
          onSaved={(person) => {
            setAdding(false);
            onSaved(person);
          }}
        />
      )}
    </>
  );
}
