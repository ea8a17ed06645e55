import { useState } from 'react';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { textChooseCase } from '../../text/inkorg.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { FEWEST_LETTERS, useFoundCases } from '../arenden/use-found-cases.ts';

interface ChooseCaseDialogProps {
  readonly onChoose: (arendeId: ArendeId) => void;
  /** Registers a new case instead. */
  readonly onNew?: () => void;
  readonly onClose: () => void;
}

/** Finds the case that something belongs to, by number or words. */
export function ChooseCaseDialog({ onChoose, onNew, onClose }: ChooseCaseDialogProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useFoundCases(text);
  // One that is no longer in the list can't be the one that is meant.
  const only = found.length === 1 ? found[0] : undefined;
  const arendeId = (found.find(({ id }) => id === chosen) ?? only)?.id ?? null;
  return (
    <Dialog
      title={textChooseCase.title}
      isOpen
      onClose={onClose}
      primary={{
        label: textChooseCase.choose,
        isDisabled: arendeId === null,
        onPress: () => {
          if (arendeId !== null) onChoose(arendeId);
        },
      }}
      {...(onNew ? { secondary: { label: textChooseCase.newCase, onPress: onNew } } : {})}
    >
      <div className="form-stack">
        <SearchField
          label={textChooseCase.search}
          placeholder={textChooseCase.placeholder}
          value={text}
          onChange={setText}
          isFocusedFirst
        />
        <div className="found-cases">
          {found.length === 0 ? (
            <p className="muted" role="status">
              {text.trim().length < FEWEST_LETTERS ? textChooseCase.hint : textChooseCase.noMatch}
            </p>
          ) : (
            <RadioGroup
              label={textChooseCase.found}
              options={found}
              value={arendeId}
              onChange={setChosen}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
